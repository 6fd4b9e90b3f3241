import { advance, arrivedStatuses, hasArrived } from '../../../domain/delivery.ts';
import type { FailureCode } from '../../../domain/failures.ts';
import type { MessageId, TurnId } from '../../../domain/ids.ts';
import type { DeliveryStatus, HandoffReason } from '../../../domain/words.ts';
import type { Randomness } from '../../../ports/randomness.ts';
import type { Within } from '../within.ts';
import type { LockedConversation } from './conversation.ts';
import { requestHandoff } from './handoff.ts';
import { giveOutcome, repliesReach, takeBackAnswered, takeBackHandled } from './outcomes.ts';
import { writeRing } from './ring.ts';
import { closeLiveTurn } from './turn.ts';

/** News about an outbound message. */
export interface StatusNews {
  readonly messageId: MessageId;
  readonly status: DeliveryStatus;
  readonly failure: FailureCode | null;
  /** When it happened, by the provider's clock where it says so. */
  readonly at: Date;
}

const reasonOf: Partial<Record<FailureCode, HandoffReason>> = {
  'send.window_closed': 'window_closed',
  'send.opted_out': 'opted_out_by_provider',
  'send.token_dead': 'channel_down',
  'send.provider_down': 'channel_down',
  'send.not_permitted': 'channel_down',
};

/** Moves a message's status forward, with all that follows for who waits. News that is old changes nothing. */
export async function moveStatus(
  within: Within,
  conversation: LockedConversation,
  news: StatusNews,
  randomness: Randomness,
  now: Date,
): Promise<DeliveryStatus> {
  const message = await within.message.findUniqueOrThrow({ where: { id: news.messageId } });
  const from = message.status as DeliveryStatus;
  const to = advance(from, news.status);
  if (to === from) return from;
  await within.message.update({
    where: { id: news.messageId },
    data: { status: to, statusAt: news.at, nextTryAt: null, failureCode: to === 'failed' ? news.failure : null },
  });
  if (hasArrived(to) && !hasArrived(from)) await closeWhatItAnswers(within, conversation, message, now);
  if (to === 'failed') await openWhatItLeft(within, conversation, message, news.failure, randomness, now);
  return to;
}

type Row = {
  readonly author: string;
  readonly turnId: string | null;
  readonly answersThrough: number | null;
  readonly groupId: string | null;
  readonly part: number | null;
};

async function closeWhatItAnswers(within: Within, conversation: LockedConversation, message: Row, now: Date) {
  if (message.author === 'agent' && message.answersThrough !== null) {
    const which = { throughSeq: message.answersThrough };
    return giveOutcome(within, conversation, which, 'handled_by_person', null, now);
  }
  if (message.turnId === null) return;
  const turn = await within.turn.findUniqueOrThrow({ where: { id: message.turnId }, select: { outcome: true } });
  if (turn.outcome !== 'answered') return;
  const pending = await within.message.findFirst({
    where: { turnId: message.turnId, direction: 'outbound', status: { notIn: [...arrivedStatuses] } },
    select: { id: true },
  });
  if (pending !== null) return;
  await giveOutcome(within, conversation, { turnId: message.turnId as TurnId }, 'answered', null, now);
}

// Refused for good: what it answered is open again, its later parts never leave, and a person is wanted.
async function openWhatItLeft(
  within: Within,
  conversation: LockedConversation,
  message: Row,
  failure: FailureCode | null,
  randomness: Randomness,
  now: Date,
): Promise<void> {
  const rest = { groupId: message.groupId, status: 'queued', part: { gt: message.part ?? 0 } };
  await within.message.updateMany({
    where: rest,
    data: { status: 'failed', statusAt: now, nextTryAt: null, failureCode: failure },
  });
  const turnId = message.turnId as TurnId | null;
  if (turnId !== null) await takeBackAnswered(within, conversation, turnId);
  if (message.answersThrough !== null) {
    const span = { after: await repliesReach(within, conversation.id), through: message.answersThrough };
    await takeBackHandled(within, conversation, span);
  }
  const reason = (failure === null ? undefined : reasonOf[failure]) ?? 'send_refused';
  await requestHandoff(within, conversation, { reason, turnId, randomness, now });
  await closeLiveTurn(within, conversation, 'taken_over', now);
  await writeRing(within, conversation, { reason: 'handed_over', settled: true, dueAt: now });
}
