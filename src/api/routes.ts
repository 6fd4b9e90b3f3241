import { z } from 'zod';
import type { ArticleId, ContactId, ConversationId, MessageId } from '../domain/ids.ts';
import { created, empty, ok, plain } from './answer.ts';
import { live, ready } from './health.ts';
import {
  anId,
  articleBody,
  conversationsQuery,
  newArticleBody,
  nothing,
  pageQuery,
  replyBody,
  settleBody,
} from './input.ts';
import { command, keyed, none, type Route } from './route.ts';
import { receive } from './webhooks/receive.ts';

const conversation = { params: z.strictObject({ id: anId<ConversationId>() }) };
const message = { params: z.strictObject({ id: anId<ConversationId>(), messageId: anId<MessageId>() }) };
const contact = { params: z.strictObject({ id: anId<ContactId>() }) };
const article = { params: z.strictObject({ id: anId<ArticleId>() }) };

/** Every door there is, each with its guard. */
export const routes: readonly Route[] = [
  {
    method: 'post',
    path: '/webhooks/whatsapp',
    guard: 'signed-by-channel',
    channel: 'whatsapp',
    handle: (ports, bytes) => receive(ports, 'whatsapp', bytes),
  },
  {
    method: 'get',
    path: '/webhooks/whatsapp',
    guard: 'subscription-token',
    channel: 'whatsapp',
    handle: (challenge) => plain(challenge),
  },
  { method: 'get', path: '/health/live', guard: 'open', handle: live },
  { method: 'get', path: '/health/ready', guard: 'open', handle: ready },

  keyed({
    ...none,
    method: 'get',
    path: '/api/v1/me',
    guard: { scope: null },
    handle: async (_ports, { caller: { businessId, agentId, scopes } }) => ok({ businessId, agentId, scopes }),
  }),

  keyed({
    ...none,
    method: 'get',
    path: '/api/v1/conversations',
    guard: { scope: 'conversations:read' },
    query: conversationsQuery,
    handle: async ({ reading }, { caller, query: { owner, ...page } }) =>
      ok(await reading.conversations(caller.businessId, { owner }, page)),
  }),
  keyed({
    ...none,
    ...conversation,
    method: 'get',
    path: '/api/v1/conversations/:id',
    guard: { scope: 'conversations:read' },
    handle: async ({ reading }, { caller, params }) => ok(await reading.conversation(caller.businessId, params.id)),
  }),
  keyed({
    ...none,
    ...conversation,
    method: 'get',
    path: '/api/v1/conversations/:id/messages',
    guard: { scope: 'conversations:read' },
    query: pageQuery,
    handle: async ({ reading }, { caller, params, query }) =>
      ok(await reading.messages(caller.businessId, params.id, query)),
  }),
  command({
    ...conversation,
    path: '/api/v1/conversations/:id/takeover',
    body: nothing,
    run: ({ commands, clock }, given) => commands.takeOver(given, clock.now()),
  }),
  command({
    ...conversation,
    path: '/api/v1/conversations/:id/reply',
    body: replyBody,
    run: ({ commands, clock }, given, { body }) => commands.reply({ ...given, text: body.text }, clock.now()),
  }),
  command({
    ...conversation,
    path: '/api/v1/conversations/:id/release',
    body: nothing,
    run: ({ commands, clock }, given) => commands.release(given, clock.now()),
  }),
  command({
    ...conversation,
    path: '/api/v1/conversations/:id/close',
    body: nothing,
    run: ({ commands, clock }, given) => commands.close(given, clock.now()),
  }),
  command({
    ...message,
    path: '/api/v1/conversations/:id/messages/:messageId/settle',
    body: settleBody,
    run: ({ commands, clock }, given, { params, body }) =>
      commands.settle({ ...given, messageId: params.messageId, arrived: body.arrived }, clock.now()),
  }),

  keyed({
    ...none,
    method: 'get',
    path: '/api/v1/contacts',
    guard: { scope: 'conversations:read' },
    query: pageQuery,
    handle: async ({ reading }, { caller, query }) => ok(await reading.contacts(caller.businessId, query)),
  }),
  keyed({
    ...none,
    ...contact,
    method: 'get',
    path: '/api/v1/contacts/:id',
    guard: { scope: 'conversations:read' },
    handle: async ({ reading }, { caller, params }) => ok(await reading.contact(caller.businessId, params.id)),
  }),
  keyed({
    ...none,
    method: 'get',
    path: '/api/v1/channels',
    guard: { scope: 'conversations:read' },
    handle: async ({ reading }, { caller }) => ok(whole(await reading.channels(caller.businessId))),
  }),

  keyed({
    ...none,
    method: 'get',
    path: '/api/v1/articles',
    guard: { scope: 'knowledge:read' },
    query: pageQuery,
    handle: async ({ knowledge }, { caller, query }) => ok(await knowledge.list(caller.businessId, query)),
  }),
  keyed({
    ...none,
    method: 'post',
    path: '/api/v1/articles',
    guard: { scope: 'knowledge:write' },
    body: newArticleBody,
    handle: async ({ knowledge, clock }, { caller, body, once }) => {
      const added = await knowledge.add(caller.businessId, body, once, clock.now());
      return created(added, `/api/v1/articles/${added.id}`);
    },
  }),
  keyed({
    ...none,
    ...article,
    method: 'put',
    path: '/api/v1/articles/:id',
    guard: { scope: 'knowledge:write' },
    body: articleBody,
    handle: async ({ knowledge, clock }, { caller, params, body, once }) =>
      ok(await knowledge.change(caller.businessId, params.id, body, once, clock.now())),
  }),
  keyed({
    ...none,
    ...article,
    method: 'delete',
    path: '/api/v1/articles/:id',
    guard: { scope: 'knowledge:write' },
    handle: async ({ knowledge, clock }, { caller, params }) => {
      await knowledge.retire(caller.businessId, params.id, clock.now());
      return empty();
    },
  }),

  keyed({
    ...none,
    method: 'get',
    path: '/api/v1/ledger',
    guard: { scope: 'ledger:read' },
    handle: async ({ ledger }, { caller }) => ok(whole(await ledger.ofBusiness(caller.businessId))),
  }),
];

/** A list that comes as one page. */
function whole<T>(items: readonly T[]) {
  return { items, next: null };
}
