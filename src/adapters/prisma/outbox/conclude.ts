import { hasArrived, isLastRefusal, nextTryAt, park, undecidedAttempts } from '../../../domain/delivery.ts';
import type { ChannelId } from '../../../domain/ids.ts';
import type { AttemptState, DeliveryStatus } from '../../../domain/words.ts';
import type { SayResult } from '../../../ports/channel.ts';
import type { Conclusion, Departure } from '../../../ports/outbox.ts';
import { raiseAlarm } from '../alarms.ts';
import { type LockedConversation, lockConversation } from '../locked/conversation.ts';
import { moveStatus } from '../locked/status.ts';
import { applyKept, hashOf } from '../receipts.ts';
import { sealText } from '../sealing/sealer.ts';
import type { Stores } from '../stores.ts';
import { type Within, withBusiness } from '../within.ts';

type Refusal = SayResult & { readonly kind: 'refused' };

/** Writes how a try ended; evidence that came first stays as it is. */
export async function concludeSend(
  stores: Stores,
  departure: Departure,
  result: SayResult,
  now: Date,
): Promise<Conclusion> {
  const { line, conversationId, attemptId } = departure;
  const providerHash = result.kind === 'accepted' ? hashOf(stores, line.channelId, result.providerMessageId) : null;
  if (result.kind === 'refused') await alarmFor(stores, departure, result, now);
  const conclusion = await withBusiness(stores, line.businessId, async (within) => {
    const conversation = await lockConversation(within, conversationId);
    const code = result.kind === 'refused' ? result.code : null;
    const counts = await closeAttempt(within, attemptId, attemptStateOf(result), code, now);
    if (!counts && result.kind !== 'accepted') return asItStands(within, departure);
    return write(stores, within, conversation, departure, result, now);
  });
  if (providerHash !== null) await applyKept(stores, line.businessId, providerHash, now);
  return conclusion;
}

function attemptStateOf({ kind }: SayResult): AttemptState {
  return kind;
}

// False when the attempt was concluded before: a second try may be under way by now, which this news is not about.
async function closeAttempt(within: Within, id: string, state: AttemptState, failureCode: string | null, now: Date) {
  const { count } = await within.attempt.updateMany({
    where: { id, state: { in: [...undecidedAttempts] } },
    data: { state, failureCode, endedAt: now },
  });
  return count > 0;
}

async function asItStands(within: Within, { messageId }: Departure): Promise<Conclusion> {
  const row = await within.message.findUniqueOrThrow({ where: { id: messageId }, select: { status: true } });
  const status = row.status as DeliveryStatus;
  if (hasArrived(status)) return 'sent';
  if (status === 'unknown') return 'unknown';
  return status === 'failed' ? 'refused' : 'parked';
}

async function write(
  stores: Stores,
  within: Within,
  conversation: LockedConversation,
  departure: Departure,
  result: SayResult,
  now: Date,
): Promise<Conclusion> {
  if (result.kind === 'accepted') return accepted(stores, within, conversation, departure, result, now);
  if (result.kind === 'unknown') return doubt(stores, within, conversation, departure, now);
  if (result.kind === 'refused' && (await isFinal(within, departure, result)))
    return refused(stores, within, conversation, departure, result, now);
  const retryAfterMs = result.kind === 'refused' ? result.retryAfterMs : 0;
  return letWait(within, departure, result, retryAfterMs ?? 0, now);
}

async function isFinal(within: Within, { messageId }: Departure, refusal: Refusal): Promise<boolean> {
  if (refusal.retryAfterMs === null) return true;
  return isLastRefusal(refusal, await within.attempt.count({ where: { messageId, state: 'refused' } }));
}

async function accepted(
  stores: Stores,
  within: Within,
  conversation: LockedConversation,
  { messageId, line }: Departure,
  { providerMessageId }: SayResult & { kind: 'accepted' },
  now: Date,
): Promise<Conclusion> {
  // In the cache since the message was opened; a miss costs the sealed copy of the id, never a call under the lock.
  const key = stores.keys.cached(conversation.contactKeyId);
  await within.message.update({
    where: { id: messageId },
    data: {
      providerHash: hashOf(stores, line.channelId, providerMessageId),
      ...(key === undefined ? {} : { providerSealed: sealText(key, 'message.provider', messageId, providerMessageId) }),
    },
  });
  await moveStatus(within, conversation, { messageId, status: 'sent', failure: null, at: now }, stores.randomness, now);
  return 'sent';
}

async function doubt(
  stores: Stores,
  within: Within,
  conversation: LockedConversation,
  { messageId }: Departure,
  now: Date,
): Promise<Conclusion> {
  await moveStatus(
    within,
    conversation,
    { messageId, status: 'unknown', failure: null, at: now },
    stores.randomness,
    now,
  );
  return 'unknown';
}

async function refused(
  stores: Stores,
  within: Within,
  conversation: LockedConversation,
  { messageId }: Departure,
  { code }: Refusal,
  now: Date,
): Promise<Conclusion> {
  await moveStatus(
    within,
    conversation,
    { messageId, status: 'failed', failure: code, at: now },
    stores.randomness,
    now,
  );
  return 'refused';
}

// Nothing left, or a definite "later": the row waits; no workflow and no agent does.
async function letWait(
  within: Within,
  { messageId, line }: Departure,
  result: SayResult,
  retryAfterMs: number,
  now: Date,
): Promise<Conclusion> {
  const { tries, status } = await within.message.findUniqueOrThrow({ where: { id: messageId } });
  const dueAt = nextTryAt(now, tries, retryAfterMs);
  const to = park(status as DeliveryStatus);
  if (to !== status) {
    const failureCode = result.kind === 'refused' ? result.code : 'send.provider_down';
    await within.message.update({
      where: { id: messageId },
      data: { status: to, statusAt: now, nextTryAt: dueAt, failureCode },
    });
  }
  if (result.kind === 'refused' && result.scope === 'channel')
    await pauseLine(within, line.channelId, new Date(now.getTime() + retryAfterMs));
  return 'parked';
}

// A short pause that is told late must not end a long one.
async function pauseLine(within: Within, channelId: ChannelId, until: Date): Promise<void> {
  await within.$executeRaw`
    UPDATE channel SET paused_until = GREATEST(paused_until, ${until}::timestamptz) WHERE id = ${channelId}::uuid`;
}

const closedCode = /^\d{1,7}(\/\d{1,9})?$/;

async function alarmFor(stores: Stores, { line }: Departure, refusal: Refusal, now: Date): Promise<void> {
  const about = { businessId: line.businessId, subjectId: line.channelId };
  const detail = refusal.providerCode !== null && closedCode.test(refusal.providerCode) ? refusal.providerCode : null;
  if (refusal.code === 'send.token_dead' || refusal.code === 'send.not_permitted') {
    await raiseAlarm(stores, { ...about, code: 'channel_token_dead', detail }, now);
  }
  if (!refusal.known) await raiseAlarm(stores, { ...about, code: 'provider_code_unknown', detail }, now);
}
