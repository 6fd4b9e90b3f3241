import { Failure } from '../../../domain/failures.ts';
import { close, mayReply, type Ownership, release, takeOver } from '../../../domain/owner.ts';
import type { RingReason } from '../../../domain/words.ts';
import type { AgentCommand, OwnershipAnswer } from '../../../ports/agent-commands.ts';
import type { Randomness } from '../../../ports/randomness.ts';
import { endPersonsPart, type LockedConversation, writeOwnership, writeTakeover } from '../locked/conversation.ts';
import { endHandoffs, takeHandoffs } from '../locked/handoff.ts';
import { returnLeftOpen } from '../locked/left-open.ts';
import { withdrawOverruled } from '../locked/outbound.ts';
import { giveOutcome, repliesReach } from '../locked/outcomes.ts';
import { writeRing } from '../locked/ring.ts';
import { closeLiveTurn } from '../locked/turn.ts';
import type { Within } from '../within.ts';
import { leavingNow, ownershipAnswer } from './answers.ts';

/** Takes the conversation: from here on no automated send starts. Answers what is already leaving. */
export async function takeOverWithin(
  within: Within,
  conversation: LockedConversation,
  { agentId }: AgentCommand,
  randomness: Randomness,
  now: Date,
): Promise<OwnershipAnswer> {
  const next = takeOver(conversation, agentId, now, conversation.patience);
  if (next !== conversation) {
    await writeTakeover(within, conversation, next);
    await announce(within, conversation, next, 'taken_over', agentId, now);
    await closeLiveTurn(within, conversation, 'taken_over', now);
    await takeHandoffs(within, conversation, agentId, randomness, now);
  }
  return ownershipAnswer(conversation, next, await leavingNow(within, conversation));
}

/** Gives the conversation back: what the person has not dealt with is the assistant's. */
export async function releaseWithin(
  within: Within,
  conversation: LockedConversation,
  { agentId }: AgentCommand,
  now: Date,
): Promise<OwnershipAnswer> {
  if (!mayReply(conversation, agentId)) throw new Failure('conversation.not_yours');
  const next = release(conversation, now);
  await writeOwnership(within, conversation, next);
  await announce(within, conversation, next, 'released', agentId, now);
  const part = { repliedThrough: await repliesReach(within, conversation.id), takenThrough: conversation.takenSeq };
  await returnLeftOpen(within, conversation, part, now);
  await endHandoffs(within, conversation, 'released', now);
  await endPersonsPart(within, conversation);
  return ownershipAnswer(conversation, next, []);
}

/** Closes the conversation: nobody waits any more; what was open is left unanswered, and the ledger says by whom. */
export async function closeWithin(
  within: Within,
  conversation: LockedConversation,
  { agentId }: AgentCommand,
  now: Date,
): Promise<OwnershipAnswer> {
  if (conversation.owner === 'agent' && !mayReply(conversation, agentId)) throw new Failure('conversation.not_yours');
  const next = close(conversation, now);
  if (next !== conversation) {
    await writeOwnership(within, conversation, next);
    await announce(within, conversation, next, 'closed', agentId, now);
    await closeLiveTurn(within, conversation, 'taken_over', now);
    await creditReplies(within, conversation, now);
    const all = { throughSeq: conversation.lastInboundSeq };
    await giveOutcome(within, conversation, all, 'left_unanswered', 'closed_by_agent', now);
    await endHandoffs(within, conversation, 'closed', now);
    await endPersonsPart(within, conversation);
  }
  return ownershipAnswer(conversation, next, await leavingNow(within, conversation));
}

// A reply that is still on its way has handled what it answers: closing does not make it unanswered.
async function creditReplies(within: Within, conversation: LockedConversation, now: Date): Promise<void> {
  const throughSeq = await repliesReach(within, conversation.id);
  if (throughSeq > 0) await giveOutcome(within, conversation, { throughSeq }, 'handled_by_person', null, now);
}

async function announce(
  within: Within,
  conversation: LockedConversation,
  next: Ownership,
  reason: RingReason,
  agentId: AgentCommand['agentId'],
  now: Date,
): Promise<void> {
  await withdrawOverruled(within, conversation, next, now);
  await writeRing(within, conversation, { reason, settled: true, agentId, fence: next.fence, dueAt: now });
}
