import type { ActivityPorts } from '../ports/activity-ports.ts';
import type { StandingReport, Subject } from './conversation.ts';

/** Lets a deadline pass: compare-and-set on the row, so that one that has moved in the meantime changes nothing. */
export async function keepDeadline(
  ports: ActivityPorts,
  { businessId, conversationId }: Subject,
): Promise<StandingReport> {
  const { owner, fence, deadlineAt } = await ports.turns.passDeadline(businessId, conversationId, ports.clock.now());
  ports.passCrashPoint('deadline.passed');
  const parts = (await ports.turns.unsent(businessId, conversationId)).length;
  ports.log.info({ conversationId, owner, fence }, 'deadline passed');
  return { owner, fence, deadlineAt, parts };
}
