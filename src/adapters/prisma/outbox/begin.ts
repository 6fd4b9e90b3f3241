import { judgeSend } from '../../../domain/delivery.ts';
import type { AttemptId, BusinessId, ConversationId, MessageId } from '../../../domain/ids.ts';
import type { Author, DeliveryStatus, SystemKind } from '../../../domain/words.ts';
import type { ProviderAddress, Saying } from '../../../ports/channel.ts';
import type { Departure } from '../../../ports/outbox.ts';
import type { Channel, ContactAddress, Message } from '../generated/client.ts';
import { openLine } from '../lines.ts';
import { type LockedConversation, lockConversation } from '../locked/conversation.ts';
import type { MessageBody } from '../locked/outbound.ts';
import type { NamedKey } from '../sealing/keyring.ts';
import { openJson, openText } from '../sealing/sealer.ts';
import type { Stores } from '../stores.ts';
import { type Within, withBusiness } from '../within.ts';

interface Marked {
  readonly attemptId: AttemptId;
  readonly conversation: LockedConversation;
  readonly message: Message;
  readonly channel: Channel;
  readonly addresses: readonly ContactAddress[];
}

interface Whereabouts {
  readonly conversationId: ConversationId;
  readonly contactKeyId: string;
  readonly businessKeyId: string;
}

interface Keys {
  readonly contact: NamedKey;
  readonly business: NamedKey;
}

type Marking =
  | { readonly kind: 'marked'; readonly marked: Marked; readonly keys: Keys }
  | { readonly kind: 'stays' }
  | { readonly kind: 'keys_wanted'; readonly ids: readonly string[] };

/** Marks a queued message as leaving, under the lock, and opens an attempt with a random id of its own. */
export async function beginSend(
  stores: Stores,
  { sayWithinMs }: { readonly sayWithinMs: number },
  businessId: BusinessId,
  messageId: MessageId,
  now: Date,
): Promise<Departure | null> {
  const marking = await markWithKeys(stores, businessId, messageId, now);
  if (marking.kind !== 'marked') return null;
  stores.passCrashPoint('send.marked');
  return { ...open(marking.marked, marking.keys), sayWithinMs };
}

// The keys come first: a message that is marked and cannot be opened would be in doubt without having left. They are
// mostly in the cache; where they are not, the keyring is asked outside the transaction.
async function markWithKeys(stores: Stores, businessId: BusinessId, messageId: MessageId, now: Date): Promise<Marking> {
  const first = await tryMark(stores, businessId, messageId, (id) => stores.keys.cached(id), now);
  if (first.kind !== 'keys_wanted') return first;
  const opened = await stores.keys.open(first.ids);
  return tryMark(stores, businessId, messageId, (id) => opened.get(id), now);
}

function tryMark(
  stores: Stores,
  businessId: BusinessId,
  messageId: MessageId,
  keyOf: (id: string) => NamedKey | undefined,
  now: Date,
): Promise<Marking> {
  return withBusiness(stores, businessId, async (within) => {
    const found = await whereaboutsOf(within, messageId);
    if (found === null) return { kind: 'stays' };
    const { contactKeyId, businessKeyId, conversationId } = found;
    const [contact, business] = [keyOf(contactKeyId), keyOf(businessKeyId)];
    if (contact === undefined || business === undefined)
      return { kind: 'keys_wanted', ids: [contactKeyId, businessKeyId] };
    const marked = await mark(within, await lockConversation(within, conversationId), messageId, now);
    return marked === null ? { kind: 'stays' } : { kind: 'marked', marked, keys: { contact, business } };
  });
}

async function whereaboutsOf(within: Within, messageId: MessageId): Promise<Whereabouts | null> {
  const [row] = await within.$queryRaw<Whereabouts[]>`
    SELECT m.conversation_id AS "conversationId", p.key_id AS "contactKeyId", b.key_id AS "businessKeyId"
    FROM message m JOIN conversation c ON c.id = m.conversation_id JOIN contact p ON p.id = c.contact_id
      JOIN business b ON b.id = m.business_id
    WHERE m.id = ${messageId}::uuid`;
  return row ?? null;
}

async function mark(
  within: Within,
  conversation: LockedConversation,
  messageId: MessageId,
  now: Date,
): Promise<Marked | null> {
  const message = await within.message.findUniqueOrThrow({ where: { id: messageId } });
  const verdict = judgeSend(conversation, {
    author: message.author as Author,
    systemKind: message.systemKind as SystemKind | null,
    fence: message.fence ?? 0,
    status: message.status as DeliveryStatus,
  });
  if (verdict === 'withdraw') await withdraw(within, messageId, now);
  if (verdict !== 'send' || (await isHeldBack(within, message))) return null;
  const channel = await within.channel.findUniqueOrThrow({ where: { id: conversation.channelId } });
  if (channel.pausedUntil !== null && channel.pausedUntil > now) return null;
  return openAttempt(within, conversation, message, channel, now);
}

async function withdraw(within: Within, id: MessageId, now: Date): Promise<void> {
  const data = { status: 'withdrawn', statusAt: now, nextTryAt: null, failureCode: 'send.withdrawn' };
  await within.message.update({ where: { id }, data });
}

// `holdsBack` of the domain, in the words of the index of what is not settled; door_outbox_claim asks the same.
async function isHeldBack(within: Within, { conversationId, seq, groupId, author }: Message): Promise<boolean> {
  const [first] = await within.$queryRaw<{ held: boolean }[]>`
    SELECT EXISTS (
      SELECT FROM message e
      WHERE e.conversation_id = ${conversationId}::uuid AND e.seq < ${seq}::integer
        AND e.status IN ('queued', 'sending', 'unknown')
        AND (e.group_id = ${groupId}::uuid
          OR ${author}::text = 'agent' AND e.author = 'agent' AND e.status <> 'unknown'
            AND NOT EXISTS (SELECT FROM message u WHERE u.group_id = e.group_id AND u.status = 'unknown'))
    ) AS held`;
  return first?.held ?? false;
}

async function openAttempt(
  within: Within,
  conversation: LockedConversation,
  message: Message,
  channel: Channel,
  now: Date,
): Promise<Marked> {
  // Random, not time-ordered: it travels through the provider and back.
  const attemptId = crypto.randomUUID() as AttemptId;
  const { businessId, id: conversationId, contactId } = conversation;
  await within.attempt.create({
    data: { id: attemptId, businessId, conversationId, messageId: message.id, startedAt: now, state: 'open' },
  });
  await within.message.update({
    where: { id: message.id },
    data: { status: 'sending', statusAt: now, tries: message.tries + 1, nextTryAt: null },
  });
  const addresses = await within.contactAddress.findMany({
    where: { contactId, channelKind: conversation.channelKind },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  return { attemptId, conversation, message, channel, addresses };
}

function open(marked: Marked, { contact: contactKey, business: businessKey }: Keys): Omit<Departure, 'sayWithinMs'> {
  const { attemptId, conversation, message, channel } = marked;
  const to = marked.addresses.flatMap(({ id, kind, addressSealed }) =>
    addressSealed === null ? [] : [{ kind, value: openText(contactKey, 'contact_address.address', id, addressSealed) }],
  );
  return {
    attemptId,
    messageId: message.id as MessageId,
    conversationId: conversation.id,
    line: openLine(channel, businessKey),
    to: to as ProviderAddress[],
    what: asSaying(
      openJson<MessageBody>(contactKey, 'message.body', message.id, message.bodySealed ?? new Uint8Array()),
    ),
  };
}

function asSaying({ text, buttons }: MessageBody): Saying {
  if (buttons !== undefined) return { kind: 'buttons', text: text ?? '', buttons };
  return { kind: 'text', text: text ?? '' };
}
