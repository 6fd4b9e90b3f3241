import { Failure } from '../../src/domain/failures.ts';
import {
  type AgentId,
  asId,
  type BusinessId,
  type ContactId,
  type ConversationId,
  type Id,
  type MessageId,
} from '../../src/domain/ids.ts';
import type { Access, Caller, Scope } from '../../src/ports/access.ts';
import { scopes } from '../../src/ports/access.ts';
import type { AgentCommand, AgentCommands, OwnershipAnswer } from '../../src/ports/agent-commands.ts';
import type { InboundEvent, UnreadableEvent } from '../../src/ports/channel.ts';
import type { Intake } from '../../src/ports/intake.ts';
import type {
  ArticleView,
  ContactView,
  ConversationView,
  Knowledge,
  MessageView,
  Reading,
} from '../../src/ports/reading.ts';

let made = 0;

/** A fresh id of ours. */
export function anId<T extends Id>(): T {
  made += 1;
  return asId<T>(`01990000-0000-7000-8000-${made.toString(16).padStart(12, '0')}`);
}

/** One business with a conversation, a message in doubt, a contact and an article. */
export function aBusiness() {
  return {
    id: anId<BusinessId>(),
    agentId: anId<AgentId>(),
    conversationId: anId<ConversationId>(),
    messageId: anId<MessageId>(),
    contactId: anId<ContactId>(),
    articles: new Map<string, ArticleView>(),
    owner: 'assistant' as 'assistant' | 'agent' | 'nobody',
    fence: 1,
  };
}

export type FakeBusiness = ReturnType<typeof aBusiness>;

const at = '2026-11-24T12:00:00.000Z';

/** Keys by their secret. */
export class FakeAccess implements Access {
  readonly keys = new Map<string, Caller>();
  readonly asked: string[] = [];

  give(business: FakeBusiness, secret: string, options: { scopes?: readonly Scope[]; program?: true } = {}): string {
    const agentId = options.program === true ? null : business.agentId;
    this.keys.set(secret, { businessId: business.id, agentId, scopes: options.scopes ?? scopes });
    return secret;
  }

  async callerOf(secret: string): Promise<Caller | null> {
    this.asked.push(secret);
    return this.keys.get(secret) ?? null;
  }
}

/** Remembers what it was given; fails on request. */
export class FakeIntake implements Intake {
  readonly deliveries: (readonly (InboundEvent | UnreadableEvent)[])[] = [];
  failure: unknown = null;

  async accept(_kind: string, events: readonly (InboundEvent | UnreadableEvent)[]) {
    if (this.failure !== null) throw this.failure;
    this.deliveries.push(events);
    return { accepted: events.length, repeated: 0 };
  }
}

/** All businesses; every question is asked within one. */
export class FakeStore implements Reading {
  readonly businesses = new Map<BusinessId, FakeBusiness>();
  /** Set to hold every list of conversations back. */
  gate: Promise<void> = Promise.resolve();
  readonly pages: unknown[] = [];

  add(business: FakeBusiness): FakeBusiness {
    this.businesses.set(business.id, business);
    return business;
  }

  of(id: BusinessId): FakeBusiness {
    const business = this.businesses.get(id);
    if (business === undefined) throw new Error('no such business in this test');
    return business;
  }

  async conversations(businessId: BusinessId, filter: unknown, page: unknown) {
    await this.gate;
    this.pages.push({ filter, page });
    return { items: [conversationOf(this.of(businessId))], next: null };
  }

  async conversation(businessId: BusinessId, id: ConversationId) {
    return conversationOf(this.owned(businessId, id));
  }

  async messages(businessId: BusinessId, id: ConversationId, page: { cursor: string | null }) {
    if (page.cursor === 'foreign') throw new Failure('request.invalid', { field: 'cursor' });
    return { items: [messageOf(this.owned(businessId, id))], next: null };
  }

  async contacts(businessId: BusinessId) {
    return { items: [contactOf(this.of(businessId))], next: null };
  }

  async contact(businessId: BusinessId, id: ContactId) {
    if (this.of(businessId).contactId !== id) throw new Failure('contact.not_found');
    return contactOf(this.of(businessId));
  }

  async channels() {
    return [];
  }

  owned(businessId: BusinessId, id: ConversationId): FakeBusiness {
    const business = this.of(businessId);
    if (business.conversationId !== id) throw new Failure('conversation.not_found');
    return business;
  }
}

/** Commands that keep to the words of the port. */
export class FakeCommands implements AgentCommands {
  readonly given: AgentCommand[] = [];
  readonly #store: FakeStore;
  readonly #once = new Map<string, string>();

  constructor(store: FakeStore) {
    this.#store = store;
  }

  async takeOver(command: AgentCommand) {
    return this.#own(command, 'agent');
  }

  async release(command: AgentCommand) {
    return this.#own(command, 'assistant');
  }

  async close(command: AgentCommand) {
    return this.#own(command, 'nobody');
  }

  async reply(command: AgentCommand & { readonly text: string }) {
    const business = this.#begin(command);
    if (business.owner !== 'agent') throw new Failure('conversation.not_yours');
    return {
      conversationId: command.conversationId,
      messageIds: [anId<MessageId>()],
      status: 'queued' as const,
      fence: business.fence,
    };
  }

  async settle(command: AgentCommand & { readonly messageId: MessageId; readonly arrived: boolean }) {
    if (this.#begin(command).messageId !== command.messageId) throw new Failure('message.not_found');
    return { messageId: command.messageId, status: command.arrived ? ('sent' as const) : ('failed' as const) };
  }

  #own(command: AgentCommand, owner: FakeBusiness['owner']): OwnershipAnswer {
    const business = this.#begin(command);
    business.owner = owner;
    business.fence += 1;
    const { conversationId, agentId } = command;
    const whose = owner === 'agent' ? agentId : null;
    return {
      conversationId,
      owner,
      fence: business.fence,
      agentId: whose,
      ownerSince: at,
      deadlineAt: null,
      leaving: [],
    };
  }

  #begin(command: AgentCommand): FakeBusiness {
    this.given.push(command);
    const { once } = command;
    if (once !== null && (this.#once.get(once.key) ?? once.request) !== once.request)
      throw new Failure('request.key_reused');
    if (once !== null) this.#once.set(once.key, once.request);
    return this.#store.owned(command.businessId, command.conversationId);
  }
}

/** Articles by business. */
export class FakeKnowledge implements Knowledge {
  readonly #store: FakeStore;

  constructor(store: FakeStore) {
    this.#store = store;
  }

  async list(businessId: BusinessId) {
    return { items: [...this.#store.of(businessId).articles.values()], next: null };
  }

  async add(businessId: BusinessId, article: Pick<ArticleView, 'language' | 'title' | 'body'>) {
    const added: ArticleView = { ...article, id: anId(), version: 1, updatedAt: at };
    this.#store.of(businessId).articles.set(added.id, added);
    return added;
  }

  async change(businessId: BusinessId, id: string, article: Pick<ArticleView, 'title' | 'body' | 'version'>) {
    const held = this.#held(businessId, id);
    if (held.version !== article.version) throw new Failure('article.changed');
    const changed = { ...held, ...article, version: held.version + 1 };
    this.#store.of(businessId).articles.set(id, changed);
    return changed;
  }

  async retire(businessId: BusinessId, id: string) {
    this.#store.of(businessId).articles.delete(this.#held(businessId, id).id);
  }

  #held(businessId: BusinessId, id: string): ArticleView {
    const held = this.#store.of(businessId).articles.get(id);
    if (held === undefined) throw new Failure('article.not_found');
    return held;
  }
}

function conversationOf(business: FakeBusiness): ConversationView {
  return {
    id: business.conversationId,
    channelId: anId(),
    channelKind: 'whatsapp',
    contactId: business.contactId,
    contactName: 'Berta Canário',
    owner: business.owner,
    fence: business.fence,
    agentId: null,
    ownerSince: at,
    deadlineAt: null,
    lastInboundAt: at,
    lastActivityAt: at,
    waiting: 1,
    handoff: null,
  };
}

function messageOf(business: FakeBusiness): MessageView {
  return {
    id: business.messageId,
    seq: 1,
    direction: 'outbound',
    author: 'assistant',
    agentId: null,
    kind: 'text',
    text: 'Hello',
    saidAt: at,
    late: false,
    edited: false,
    revoked: false,
    status: 'unknown',
    failure: null,
    outcome: null,
    outcomeReason: null,
    why: null,
  };
}

function contactOf(business: FakeBusiness): ContactView {
  return {
    id: business.contactId,
    name: 'Berta Canário',
    language: 'pt',
    blocked: false,
    addresses: [],
    createdAt: at,
  };
}
