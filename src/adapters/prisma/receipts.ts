import { undecidedAttempts } from '../../domain/delivery.ts';
import type { AttemptId, BusinessId, ChannelId, ConversationId, IntakeId, MessageId } from '../../domain/ids.ts';
import type { DeliveryReceipt } from '../../ports/channel.ts';
import { lockConversation } from './locked/conversation.ts';
import { moveStatus } from './locked/status.ts';
import { closeIntake } from './recorder/close-intake.ts';
import type { Stores } from './stores.ts';
import { type Within, withBusiness } from './within.ts';

/** News about a message of ours, however it came. */
export interface ReceiptNews {
  readonly providerHash: Uint8Array<ArrayBuffer>;
  readonly attemptId: AttemptId | null;
  readonly status: DeliveryReceipt['status'];
  readonly failure: DeliveryReceipt['failure'];
  readonly at: Date;
}

interface Target {
  readonly messageId: MessageId;
  readonly conversationId: ConversationId;
}

/** The keyed hash under which a provider's id of one of our messages is kept. */
export function hashOf(stores: Stores, channelId: ChannelId, providerMessageId: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(stores.lookup.providerMessage(channelId, providerMessageId));
}

/** Applies a receipt; one that comes before our own record of the message waits for it. */
export async function recordReceipt(
  stores: Stores,
  businessId: BusinessId,
  intakeId: IntakeId,
  news: ReceiptNews,
  now: Date,
): Promise<void> {
  const applied = await apply(stores, businessId, news, intakeId, now);
  if (applied === 'told') return;
  if (applied === 'others_wait') return applyKept(stores, businessId, news.providerHash, now);
  await withBusiness(stores, businessId, async (within) => {
    if ((await closeIntake(within, [intakeId])).size > 0) await keep(stores, within, businessId, news, now);
  });
  // Our own record may have been written in between, and have looked for this one before it was there.
  await applyKept(stores, businessId, news.providerHash, now);
}

/** Applies the receipts that waited for the record of a message. */
export async function applyKept(
  stores: Stores,
  businessId: BusinessId,
  providerHash: Uint8Array<ArrayBuffer>,
  now: Date,
): Promise<void> {
  const kept = await withBusiness(stores, businessId, (within) =>
    within.receipt.findMany({ where: { providerHash }, orderBy: { receivedAt: 'asc' } }),
  );
  for (const { id, status, failureCode, toldAt } of kept) {
    const news = { providerHash, attemptId: null, status, failure: failureCode, at: toldAt } as ReceiptNews;
    if ((await apply(stores, businessId, news, null, now)) === 'not_found') return;
    await withBusiness(stores, businessId, (within) => within.receipt.deleteMany({ where: { id } }));
  }
}

/** `others_wait`: other receipts wait, or may wait, under the provider's name of the message. */
type Applied = 'told' | 'others_wait' | 'not_found';

async function apply(
  stores: Stores,
  businessId: BusinessId,
  news: ReceiptNews,
  intakeId: IntakeId | null,
  now: Date,
): Promise<Applied> {
  return withBusiness(stores, businessId, async (within) => {
    const target = await targetOf(within, news);
    if (target === null) return 'not_found';
    const conversation = await lockConversation(within, target.conversationId);
    if (intakeId !== null && (await closeIntake(within, [intakeId])).size === 0) return 'told';
    const named = await nameMessage(within, target, news);
    await settleAttempt(within, news, now);
    const told = { messageId: target.messageId, status: news.status, failure: news.failure, at: news.at };
    await moveStatus(within, conversation, told, stores.randomness, now);
    return named || (intakeId !== null && (await othersWait(within, news))) ? 'others_wait' : 'told';
  });
}

async function othersWait(within: Within, { providerHash }: ReceiptNews): Promise<boolean> {
  return (await within.receipt.findFirst({ where: { providerHash }, select: { id: true } })) !== null;
}

async function nameMessage(within: Within, { messageId }: Target, { attemptId, providerHash }: ReceiptNews) {
  if (attemptId === null) return false;
  const where = { id: messageId, providerHash: null };
  return (await within.message.updateMany({ where, data: { providerHash } })).count > 0;
}

async function targetOf(within: Within, { attemptId, providerHash }: ReceiptNews): Promise<Target | null> {
  if (attemptId !== null) {
    const attempt = await within.attempt.findUnique({ where: { id: attemptId } });
    if (attempt !== null) {
      return { messageId: attempt.messageId as MessageId, conversationId: attempt.conversationId as ConversationId };
    }
  }
  const message = await within.message.findFirst({ where: { providerHash, direction: 'outbound' } });
  if (message === null) return null;
  return { messageId: message.id as MessageId, conversationId: message.conversationId as ConversationId };
}

// Evidence settles the doubt about an attempt, also one that was given up as unknown.
async function settleAttempt(within: Within, { attemptId, status }: ReceiptNews, now: Date): Promise<void> {
  if (attemptId === null) return;
  await within.attempt.updateMany({
    where: { id: attemptId, state: { in: [...undecidedAttempts] } },
    data: { state: status === 'failed' ? 'refused' : 'accepted', endedAt: now },
  });
}

async function keep(
  stores: Stores,
  within: Within,
  businessId: BusinessId,
  { providerHash, status, failure, at }: ReceiptNews,
  now: Date,
): Promise<void> {
  const id = stores.randomness.id();
  await within.receipt.create({
    data: { id, businessId, providerHash, status, failureCode: failure, toldAt: at, receivedAt: now },
  });
}
