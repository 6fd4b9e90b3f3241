import type { MessageId } from '../../../domain/ids.ts';
import { type Ownership, replyOutside } from '../../../domain/owner.ts';
import type { MessageChange, OutsideReply, PreferenceChange } from '../../../ports/channel.ts';
import { type LockedConversation, writeOwnership, writeTakeover } from '../locked/conversation.ts';
import { takeHandoffs } from '../locked/handoff.ts';
import { type MessageBody, withdrawOverruled } from '../locked/outbound.ts';
import { giveOutcome } from '../locked/outcomes.ts';
import { writeRing } from '../locked/ring.ts';
import { closeLiveTurn } from '../locked/turn.ts';
import type { NamedKey } from '../sealing/keyring.ts';
import { openJson, sealJson, sealText } from '../sealing/sealer.ts';
import type { Stores } from '../stores.ts';
import type { Within } from '../within.ts';

/** A contact edits, takes back or reacts; a change of a message that never came changes nothing. */
export async function recordChange(
  stores: Stores,
  within: Within,
  conversation: LockedConversation,
  key: NamedKey,
  { change, saidAt }: { change: MessageChange; saidAt: Date },
  now: Date,
): Promise<void> {
  if (change.type === 'reaction') return;
  const hash = stores.lookup.providerMessage(conversation.channelId, change.targetProviderMessageId);
  const target = await within.message.findFirst({
    where: { conversationId: conversation.id, providerHash: new Uint8Array(hash), direction: 'inbound' },
    select: { id: true, seq: true, bodySealed: true, editedAt: true, outcome: true, turnId: true },
  });
  if (target === null) return;
  if (change.type === 'edit') await edit(within, key, target, change.text, saidAt);
  else await takeBack(within, conversation, target, now);
}

async function edit(
  within: Within,
  key: NamedKey,
  target: { id: string; bodySealed: Uint8Array | null; editedAt: Date | null },
  text: string | null,
  editedAt: Date,
): Promise<void> {
  const isOld = target.editedAt !== null && target.editedAt > editedAt;
  if (target.bodySealed === null || isOld) return;
  const body = { ...openJson<MessageBody>(key, 'message.body', target.id, target.bodySealed), text };
  const bodySealed = sealJson(key, 'message.body', target.id, body);
  await within.message.update({ where: { id: target.id }, data: { bodySealed, editedAt } });
}

// What a person takes back is gone here too, and nobody answers it.
async function takeBack(
  within: Within,
  conversation: LockedConversation,
  target: { id: string; seq: number; outcome: string | null; turnId: string | null },
  now: Date,
): Promise<void> {
  await within.message.update({ where: { id: target.id }, data: { bodySealed: null, revokedAt: now } });
  if (target.outcome !== null || target.turnId !== null) return;
  await giveOutcome(
    within,
    conversation,
    { messageIds: [target.id as MessageId] },
    'left_unanswered',
    'taken_back',
    now,
  );
}

/**
 * A reply typed in the provider's own app is a takeover by a person whom we do not know, unless it is older than what
 * came since; it has handled what was said before it.
 */
export async function recordOutsideReply(
  stores: Stores,
  within: Within,
  conversation: LockedConversation,
  key: NamedKey,
  { reply, saidAt }: { reply: OutsideReply; saidAt: Date },
  now: Date,
): Promise<void> {
  const hash = new Uint8Array(stores.lookup.providerMessage(conversation.channelId, reply.providerMessageId));
  const known = await within.message.findFirst({ where: { conversationId: conversation.id, providerHash: hash } });
  if (known !== null) return;
  const said = { saidAt, lastInboundAt: conversation.lastInboundAt };
  const next = replyOutside(conversation, said, now, conversation.patience);
  if (next.fence === conversation.fence) await writeOwnership(within, conversation, next);
  else await takeFromOutside(stores, within, conversation, next, now);
  await writeOutsideReply(stores, within, conversation, key, { reply, saidAt, hash }, now);
  await giveOutcome(within, conversation, { saidThrough: saidAt }, 'handled_by_person', null, now);
}

async function takeFromOutside(
  { randomness }: Stores,
  within: Within,
  conversation: LockedConversation,
  next: Ownership,
  now: Date,
): Promise<void> {
  await writeTakeover(within, conversation, next);
  await closeLiveTurn(within, conversation, 'taken_over', now);
  await withdrawOverruled(within, conversation, next, now);
  await takeHandoffs(within, conversation, null, randomness, now);
  await writeRing(within, conversation, { reason: 'taken_over', settled: true, fence: next.fence, dueAt: now });
}

async function writeOutsideReply(
  stores: Stores,
  within: Within,
  conversation: LockedConversation,
  key: NamedKey,
  { reply, saidAt, hash }: { reply: OutsideReply; saidAt: Date; hash: Uint8Array<ArrayBuffer> },
  now: Date,
): Promise<void> {
  const id = stores.randomness.id<MessageId>();
  await within.message.create({
    data: {
      id,
      businessId: conversation.businessId,
      conversationId: conversation.id,
      seq: conversation.seq + 1,
      direction: 'outbound',
      author: 'agent',
      kind: 'text',
      bodySealed: sealJson(key, 'message.body', id, { text: reply.text } satisfies MessageBody),
      providerHash: hash,
      providerSealed: sealText(key, 'message.provider', id, reply.providerMessageId),
      saidAt,
      receivedAt: now,
      late: false,
      status: 'sent',
      statusAt: now,
      tries: 1,
    },
  });
  const data = { seq: conversation.seq + 1, lastActivityAt: now };
  await within.conversation.update({ where: { id: conversation.id }, data });
}

/** A person stops, or wants again, a kind of message by the provider's own means. */
export async function recordPreference(
  stores: Stores,
  within: Within,
  conversation: LockedConversation,
  { scope, wants }: PreferenceChange,
  saidAt: Date,
): Promise<void> {
  const { contactId, channelId, businessId } = conversation;
  const told = await within.optOut.findMany({ where: { contactId, channelId, scope } });
  if (told.some(({ since, revokedAt }) => since > saidAt || (revokedAt !== null && revokedAt > saidAt))) return;
  const open = told.find(({ revokedAt }) => revokedAt === null);
  if (open !== undefined) await within.optOut.update({ where: { id: open.id }, data: { revokedAt: saidAt } });
  if (open !== undefined && wants) return;
  // The latest wish is always kept, a second stop and a wish without a stop too: an older one may be delivered after it.
  const revokedAt = wants ? saidAt : null;
  const id = stores.randomness.id();
  const data = { id, businessId, contactId, channelId, scope, source: 'provider', since: saidAt, revokedAt };
  await within.optOut.create({ data });
}
