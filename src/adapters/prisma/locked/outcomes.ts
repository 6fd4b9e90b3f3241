import { lostStatuses, repliedThrough } from '../../../domain/delivery.ts';
import type { ConversationId, MessageId, TurnId } from '../../../domain/ids.ts';
import type { DeliveryStatus, MessageOutcome } from '../../../domain/words.ts';
import type { Within } from '../within.ts';
import type { LockedConversation } from './conversation.ts';

/** Which open inbound messages get an outcome. */
export type Which =
  | { readonly messageIds: readonly MessageId[] }
  | { readonly turnId: TurnId }
  | { readonly throughSeq: number }
  | { readonly saidThrough: Date };

/** Gives open inbound messages their outcome, and writes the ledger's line in the same statement. */
export async function giveOutcome(
  within: Within,
  conversation: Pick<LockedConversation, 'id' | 'businessId'>,
  which: Which,
  outcome: MessageOutcome,
  reason: string | null,
  now: Date,
): Promise<void> {
  const turnId = 'turnId' in which ? which.turnId : null;
  const throughSeq = 'throughSeq' in which ? which.throughSeq : null;
  const messageIds = 'messageIds' in which ? [...which.messageIds] : null;
  const saidThrough = 'saidThrough' in which ? which.saidThrough : null;
  await within.$executeRaw`
    WITH given AS (
      UPDATE message SET outcome = ${outcome}, outcome_reason = ${reason}, outcome_at = ${now}
      WHERE conversation_id = ${conversation.id}::uuid AND direction = 'inbound' AND outcome IS NULL
        AND (${messageIds}::uuid[] IS NULL OR id = ANY (${messageIds}::uuid[]))
        AND (${turnId}::uuid IS NULL OR turn_id = ${turnId}::uuid)
        AND (${throughSeq}::integer IS NULL OR seq <= ${throughSeq}::integer)
        AND (${saidThrough}::timestamptz IS NULL OR said_at <= ${saidThrough}::timestamptz)
      RETURNING accepted_day)
    INSERT INTO ledger_delta (business_id, day, line, n)
    SELECT ${conversation.businessId}::uuid, accepted_day, ${outcome}, count(*) FROM given
    WHERE accepted_day IS NOT NULL GROUP BY accepted_day`;
}

/** Takes back the outcome of a turn whose answer turned out not to have arrived; its messages are open again. */
export async function takeBackAnswered(
  within: Within,
  conversation: Pick<LockedConversation, 'id' | 'businessId'>,
  turnId: TurnId,
): Promise<void> {
  await within.$executeRaw`
    WITH taken AS (
      UPDATE message SET outcome = NULL, outcome_reason = NULL, outcome_at = NULL
      WHERE turn_id = ${turnId}::uuid AND direction = 'inbound' AND outcome = 'answered' RETURNING accepted_day)
    INSERT INTO ledger_delta (business_id, day, line, n)
    SELECT ${conversation.businessId}::uuid, accepted_day, 'answered', -count(*) FROM taken
    WHERE accepted_day IS NOT NULL GROUP BY accepted_day`;
}

/** Takes back what counted as handled by a person's reply that turned out not to have arrived; `after` is excluded. */
export async function takeBackHandled(
  within: Within,
  conversation: Pick<LockedConversation, 'id' | 'businessId'>,
  span: { readonly after: number; readonly through: number },
): Promise<void> {
  await within.$executeRaw`
    WITH taken AS (
      UPDATE message SET outcome = NULL, outcome_reason = NULL, outcome_at = NULL
      WHERE conversation_id = ${conversation.id}::uuid AND direction = 'inbound' AND outcome = 'handled_by_person'
        AND seq > ${span.after}::integer AND seq <= ${span.through}::integer RETURNING accepted_day)
    INSERT INTO ledger_delta (business_id, day, line, n)
    SELECT ${conversation.businessId}::uuid, accepted_day, 'handled_by_person', -count(*) FROM taken
    WHERE accepted_day IS NOT NULL GROUP BY accepted_day`;
}

/** The sequence number of the last inbound message that a person's reply answers, on its way or arrived; 0 when none. */
export async function repliesReach(within: Within, conversationId: ConversationId): Promise<number> {
  const replies = await within.message.findMany({
    where: { conversationId, author: 'agent', answersThrough: { not: null }, status: { notIn: [...lostStatuses] } },
    orderBy: { answersThrough: 'desc' },
    take: 1,
    select: { status: true, answersThrough: true },
  });
  return repliedThrough(replies.map((one) => ({ ...one, status: one.status as DeliveryStatus })));
}

/** True when the contact has written something that is still without an outcome. */
export async function contactWaits(within: Within, id: ConversationId): Promise<boolean> {
  const open = await within.message.findFirst({
    where: { conversationId: id, direction: 'inbound', outcome: null },
    select: { id: true },
  });
  return open !== null;
}
