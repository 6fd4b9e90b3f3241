import { isFinished } from '../../../domain/finished.ts';
import type { ConversationId, MessageId } from '../../../domain/ids.ts';
import { receive } from '../../../domain/owner.ts';
import type { InboundMessage } from '../../../ports/channel.ts';
import { type LockedConversation, lockConversation, writeOwnership } from '../locked/conversation.ts';
import type { MessageBody } from '../locked/outbound.ts';
import { writeRing } from '../locked/ring.ts';
import type { NamedKey } from '../sealing/keyring.ts';
import { sealJson, sealText } from '../sealing/sealer.ts';
import type { Stores } from '../stores.ts';
import type { Within } from '../within.ts';
import type { ClaimedEvent } from './claimed.ts';
import type { KnownContact } from './contacts.ts';

/** An event that is something said. */
export type ClaimedMessage = ClaimedEvent & { readonly event: InboundMessage };

const silenceMs = 24 * 60 * 60_000;

/** The conversation of a contact on a channel, made when there is none, and locked. */
export async function lockOrMake(
  stores: Stores,
  within: Within,
  { businessId, channelId }: ClaimedEvent,
  { contactId }: KnownContact,
  now: Date,
): Promise<LockedConversation> {
  const id = stores.randomness.id<ConversationId>();
  await within.$executeRaw`
    INSERT INTO conversation (id, business_id, channel_id, contact_id, owner, fence, owner_since, lapses, seq,
      last_inbound_seq, human_ended_seq, taken_seq, disclosure_due, turns, last_activity_at, created_at)
    VALUES (${id}::uuid, ${businessId}::uuid, ${channelId}::uuid, ${contactId}::uuid, 'assistant', 1, ${now}, 0, 0, 0, 0, 0,
      true, 0, ${now}, ${now})
    ON CONFLICT (channel_id, contact_id) DO NOTHING`;
  const row = await within.conversation.findUniqueOrThrow({
    where: { channelId_contactId: { channelId, contactId } },
    select: { id: true },
  });
  return lockConversation(within, row.id as ConversationId);
}

/** Writes what a contact said, in the order of the provider's time, and the ring that makes somebody look. */
export async function recordMessages(
  stores: Stores,
  within: Within,
  conversation: LockedConversation,
  key: NamedKey,
  claimed: readonly ClaimedMessage[],
  now: Date,
): Promise<void> {
  const fresh = await withoutKnown(stores, within, conversation, claimed);
  await uncount(
    within,
    claimed.filter((one) => !fresh.includes(one)),
  );
  const last = fresh.at(-1);
  if (last === undefined) return;
  const rows = fresh.map((one, index) => asRow(stores, conversation, key, one, conversation.seq + 1 + index));
  await within.message.createMany({ data: rows });
  await moveOn(within, conversation, fresh, now);
  const settled = isFinished(last.event.text, last.event.choiceId);
  await writeRing(within, conversation, { reason: 'inbound', settled, dueAt: now });
}

// Each was counted when it was accepted; what is no message of its own would stay open in the ledger for ever.
async function uncount(within: Within, repeated: readonly ClaimedMessage[]): Promise<void> {
  const data = repeated.flatMap(({ businessId, acceptedDay }) =>
    acceptedDay === null ? [] : [{ businessId, day: new Date(acceptedDay), line: 'accepted', n: -1 }],
  );
  if (data.length > 0) await within.ledgerDelta.createMany({ data });
}

async function withoutKnown(
  stores: Stores,
  within: Within,
  conversation: LockedConversation,
  claimed: readonly ClaimedMessage[],
): Promise<readonly ClaimedMessage[]> {
  const idOf = ({ event }: ClaimedMessage) => event.providerMessageId;
  const seen = await knownAmong(stores, within, conversation, claimed.map(idOf));
  const inOrder = [...claimed].sort((a, b) => a.saidAt.getTime() - b.saidAt.getTime());
  return inOrder.filter((one) => !seen.has(idOf(one)) && seen.add(idOf(one)));
}

/** Those of a provider's message ids that the conversation has already. */
export async function knownAmong(
  stores: Stores,
  within: Within,
  conversation: LockedConversation,
  providerMessageIds: readonly string[],
): Promise<Set<string>> {
  const hashOf = (id: string) => new Uint8Array(stores.lookup.providerMessage(conversation.channelId, id));
  const rows = await within.message.findMany({
    where: { conversationId: conversation.id, providerHash: { in: providerMessageIds.map(hashOf) } },
    select: { providerHash: true },
  });
  const known = new Set(rows.map(({ providerHash }) => Buffer.from(providerHash ?? []).toString('hex')));
  return new Set(providerMessageIds.filter((id) => known.has(Buffer.from(hashOf(id)).toString('hex'))));
}

function asRow(
  stores: Stores,
  conversation: LockedConversation,
  key: NamedKey,
  { event, acceptedDay, saidAt, receivedAt }: ClaimedMessage,
  seq: number,
) {
  const id = stores.randomness.id<MessageId>();
  const providerHash = stores.lookup.providerMessage(conversation.channelId, event.providerMessageId);
  return {
    id,
    businessId: conversation.businessId,
    conversationId: conversation.id,
    seq,
    direction: 'inbound',
    author: 'contact',
    kind: event.kind,
    bodySealed: sealJson(key, 'message.body', id, bodyOf(event)),
    providerHash: new Uint8Array(providerHash),
    providerSealed: sealText(key, 'message.provider', id, event.providerMessageId),
    saidAt,
    receivedAt,
    late: conversation.lastInboundAt !== null && saidAt < conversation.lastInboundAt,
    acceptedDay: acceptedDay === null ? null : new Date(acceptedDay),
    tries: 0,
  };
}

function bodyOf(event: InboundMessage): MessageBody {
  return {
    text: event.text,
    ...(event.choiceId === null ? {} : { choiceId: event.choiceId }),
    ...(event.replyTo === null ? {} : { replyTo: event.replyTo }),
    ...(event.attachments.length === 0 ? {} : { attachments: event.attachments }),
    ...(event.details === null ? {} : { details: event.details }),
  };
}

async function moveOn(
  within: Within,
  conversation: LockedConversation,
  fresh: readonly ClaimedMessage[],
  now: Date,
): Promise<void> {
  const seq = conversation.seq + fresh.length;
  const lastSaid = new Date(Math.max(...fresh.map(({ saidAt }) => saidAt.getTime())));
  const before = conversation.lastInboundAt;
  const afterSilence = before !== null && lastSaid.getTime() - before.getTime() > silenceMs;
  await writeOwnership(within, conversation, receive(conversation, now, conversation.patience));
  await within.conversation.update({
    where: { id: conversation.id },
    data: {
      seq,
      lastInboundSeq: seq,
      lastInboundAt: before !== null && before > lastSaid ? before : lastSaid,
      lastActivityAt: now,
      ...(afterSilence ? { disclosureDue: true } : {}),
    },
  });
}
