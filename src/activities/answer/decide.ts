import { codeOf } from '../../domain/failures.ts';
import type { ActivityPorts } from '../../ports/activity-ports.ts';
import type { ClaimedTurn, TurnDecision } from '../../ports/turns.ts';
import { byModel } from './by-model.ts';
import { byRule } from './by-rule.ts';
import { handOver } from './hand-over.ts';
import { type Hearing, hear } from './hearing.ts';

/**
 * Decides about a turn: rules first, however late it is, then the model. A turn that fails, or is late, goes to a
 * person: no failure ends in silence.
 */
export async function decide(
  ports: ActivityPorts,
  turn: ClaimedTurn,
  stop: AbortSignal,
): Promise<TurnDecision | 'overtaken'> {
  const now = ports.clock.now();
  const hearing = hear(turn);
  const ruled = ruleOn(ports, turn, hearing, now);
  if (ruled !== null) return ruled;
  if (!turn.businessReadable) return handOver(turn, hearing, 'turn_failed', now);
  if (turn.deadlineAt <= now) return handOver(turn, hearing, 'turn_late', now);
  return byModel(ports, turn, hearing, stop);
}

// Where the rules fail nobody knows what was said: a model must not answer it either.
function ruleOn({ log }: ActivityPorts, turn: ClaimedTurn, hearing: Hearing, now: Date): TurnDecision | null {
  try {
    return byRule(turn, hearing, now);
  } catch (error) {
    log.error({ turnId: turn.turnId, code: codeOf(error) }, 'rules failed');
    return handOver(turn, hearing, 'turn_failed', now);
  }
}
