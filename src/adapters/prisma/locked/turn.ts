import type { TurnOutcome } from '../../../domain/words.ts';
import type { Within } from '../within.ts';
import type { LockedConversation } from './conversation.ts';

/** Closes the turn at work, if there is one. */
export async function closeLiveTurn(
  within: Within,
  conversation: LockedConversation,
  outcome: TurnOutcome,
  now: Date,
): Promise<void> {
  await within.turn.updateMany({
    where: { conversationId: conversation.id, closedAt: null },
    data: { outcome, closedAt: now },
  });
}
