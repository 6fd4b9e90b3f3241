import { codeOf, type FailureCode } from '../../domain/failures.ts';
import type { ActivityPorts } from '../../ports/activity-ports.ts';
import type { Circumstances } from '../answer.ts';
import type { AnswerReport, Subject } from '../conversation.ts';

const triesBeforeGivingUp = 3;
// Far more than a deployment or an outage costs: only what ends the process itself gets here.
const triesOfAKiller = 30;

// What passes by itself: the turn waits, and its deadline counts.
const outages: ReadonlySet<FailureCode> = new Set(['store.unavailable', 'store.conflict', 'engine.unavailable']);
// What no second look changes: a conversation that is not there has nothing to hand over.
const refusals: ReadonlySet<FailureCode> = new Set(['conversation.not_found']);

/** True for what passes by itself. */
export function isOutage(error: unknown): boolean {
  return outages.has(codeOf(error));
}

/** True when trying again brings nothing: the key is gone for ever, or the turn failed again and again by itself. */
export function isHopeless(error: unknown, { attempt, stop }: Circumstances): boolean {
  const code = codeOf(error);
  if (stop.aborted || isOutage(error) || refusals.has(code)) return false;
  return code === 'key.destroyed' || attempt > triesBeforeGivingUp;
}

/** True when so many tries ended without a failure that this turn may be what ends them. */
export function killsWorkers({ attempt }: Circumstances): boolean {
  return attempt > triesOfAKiller;
}

/** Hands a turn over by closed codes alone. */
export async function giveUp(ports: ActivityPorts, { businessId, conversationId }: Subject): Promise<AnswerReport> {
  const { outcome, ...standing } = await ports.turns.giveUp(businessId, conversationId, ports.clock.now());
  const parts = (await ports.turns.unsent(businessId, conversationId)).length;
  ports.log.error({ conversationId, outcome }, 'turn given up');
  return { ...standing, parts, ...(outcome === null ? {} : { outcome, reason: 'turn_failed' }) };
}
