import type { AttemptId, BusinessId, ConversationId, MessageId, TurnId } from '../../../domain/ids.ts';
import { onStore } from '../connection.ts';
import { raiseWithin } from '../locked/alarm.ts';
import { lockConversation } from '../locked/conversation.ts';
import { requestHandoff } from '../locked/handoff.ts';
import { writeRing } from '../locked/ring.ts';
import { moveStatus } from '../locked/status.ts';
import { closeLiveTurn } from '../locked/turn.ts';
import { eachAlone } from '../steps.ts';
import type { Stores } from '../stores.ts';
import { withBusiness } from '../within.ts';

const atOnce = 100;

/** Attempts that began before `before` and never ended: whoever made them is gone, and bytes may have left. */
export async function doubtLapsed(stores: Stores, now: Date, before: Date): Promise<number> {
  const text = 'SELECT attempt_id AS "attemptId", business_id AS "businessId" FROM door_attempts_lapsed($1, $2)';
  const lapsed = await onStore(() =>
    stores.hot.query<{ attemptId: AttemptId; businessId: BusinessId }>(text, [before, atOnce]),
  );
  return eachAlone(stores, 'attempts', lapsed.rows, now, (row) => doubtOne(stores, row.businessId, row.attemptId, now));
}

async function doubtOne(stores: Stores, businessId: BusinessId, attemptId: AttemptId, now: Date): Promise<void> {
  await withBusiness(stores, businessId, async (within) => {
    const { conversationId, messageId } = await within.attempt.findUniqueOrThrow({ where: { id: attemptId } });
    const conversation = await lockConversation(within, conversationId as ConversationId);
    const given = await within.attempt.updateMany({
      where: { id: attemptId, state: 'open' },
      data: { state: 'unknown', endedAt: now },
    });
    if (given.count === 0) return;
    const news = { messageId: messageId as MessageId, status: 'unknown' as const, failure: null, at: now };
    await moveStatus(within, conversation, news, stores.randomness, now);
  });
  stores.passCrashPoint('doubt.marked');
}

/** Messages in doubt since before `before` go to a person; the doubt stays open until evidence or an agent ends it. */
export async function handOverDoubts(stores: Stores, now: Date, before: Date): Promise<number> {
  const text = 'SELECT message_id AS "messageId", business_id AS "businessId" FROM door_doubts_overdue($1, $2)';
  const overdue = await onStore(() =>
    stores.hot.query<{ messageId: MessageId; businessId: BusinessId }>(text, [before, atOnce]),
  );
  return eachAlone(stores, 'doubts', overdue.rows, now, (row) =>
    handOverOne(stores, row.businessId, row.messageId, now),
  );
}

async function handOverOne(stores: Stores, businessId: BusinessId, messageId: MessageId, now: Date): Promise<void> {
  const { randomness } = stores;
  await withBusiness(stores, businessId, async (within) => {
    const { conversationId, turnId } = await within.message.findUniqueOrThrow({ where: { id: messageId } });
    const conversation = await lockConversation(within, conversationId as ConversationId);
    const given = await within.message.updateMany({
      where: { id: messageId, status: 'unknown' },
      data: { failureCode: 'send.unknown' },
    });
    if (given.count === 0) return;
    const handoff = { reason: 'outcome_unknown' as const, turnId: turnId as TurnId | null, randomness, now };
    await requestHandoff(within, conversation, handoff);
    await closeLiveTurn(within, conversation, 'taken_over', now);
    await raiseWithin(within, conversation, { code: 'outcome_unknown', detail: null, randomness, now });
    await writeRing(within, conversation, { reason: 'handed_over', settled: true, dueAt: now });
  });
}
