import type { AgentId, HandoffId, TurnId } from '../../../domain/ids.ts';
import { handOver, type Ownership } from '../../../domain/owner.ts';
import type { HandoffReason } from '../../../domain/words.ts';
import type { Randomness } from '../../../ports/randomness.ts';
import type { Within } from '../within.ts';
import { type LockedConversation, writeOwnership } from './conversation.ts';

/** The conversation passes to an agent: the record of why, and the new ownership. */
export async function requestHandoff(
  within: Within,
  conversation: LockedConversation,
  handoff: { reason: HandoffReason; turnId: TurnId | null; randomness: Randomness; now: Date },
): Promise<Ownership> {
  const next = handOver(conversation, handoff.now, conversation.patience);
  await writeOwnership(within, conversation, next);
  await recordHandoff(within, conversation, handoff);
  return next;
}

/** Only the record, where the ownership is written elsewhere. One that is open stays the one. */
export async function recordHandoff(
  within: Within,
  conversation: LockedConversation,
  handoff: { reason: HandoffReason; turnId: TurnId | null; randomness: Randomness; now: Date },
): Promise<void> {
  const open = await within.handoff.findFirst({
    where: { conversationId: conversation.id, endedAt: null, takenAt: null },
    select: { id: true },
  });
  if (open !== null) return;
  await within.handoff.create({
    data: {
      id: handoff.randomness.id<HandoffId>(),
      businessId: conversation.businessId,
      conversationId: conversation.id,
      reason: handoff.reason,
      turnId: handoff.turnId,
      requestedAt: handoff.now,
    },
  });
}

/**
 * An agent takes what was handed off. Whoever had it before ends with it, and where nothing was handed off a record of
 * the takeover is opened, so that each person's part stays told.
 */
export async function takeHandoffs(
  within: Within,
  conversation: LockedConversation,
  agentId: AgentId | null,
  randomness: Randomness,
  now: Date,
): Promise<void> {
  const open = { conversationId: conversation.id, endedAt: null };
  const ended = { endedAt: now, endedAs: 'taken_over' };
  await within.handoff.updateMany({ where: { ...open, takenAt: { not: null } }, data: ended });
  const taken = await within.handoff.updateMany({ where: open, data: { takenBy: agentId, takenAt: now } });
  if (taken.count > 0) return;
  await within.handoff.create({
    data: {
      id: randomness.id<HandoffId>(),
      businessId: conversation.businessId,
      conversationId: conversation.id,
      reason: 'taken_over' satisfies HandoffReason,
      requestedAt: now,
      takenBy: agentId,
      takenAt: now,
    },
  });
}

/** Released, closed or lapsed: the handoff is over. */
export async function endHandoffs(
  within: Within,
  conversation: LockedConversation,
  endedAs: 'released' | 'closed' | 'lapsed',
  now: Date,
): Promise<void> {
  await within.handoff.updateMany({
    where: { conversationId: conversation.id, endedAt: null },
    data: { endedAt: now, endedAs },
  });
}
