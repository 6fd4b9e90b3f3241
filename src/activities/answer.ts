import type { ActivityPorts } from '../ports/activity-ports.ts';
import type { ClaimedTurn, Settlement, TurnDecision } from '../ports/turns.ts';
import { showAttention } from './answer/attention.ts';
import { decide } from './answer/decide.ts';
import { giveUp, isHopeless, killsWorkers } from './answer/give-up.ts';
import { overhear } from './answer/overhear.ts';
import type { AnswerReport, Subject } from './conversation.ts';

/** Which try of the engine this is, and the signal by which the process asks it to stop. */
export interface Circumstances {
  readonly attempt: number;
  readonly stop: AbortSignal;
}

type Closed = Settlement & { readonly kind: 'closed' };

/** Takes a turn, from claim to queued; one that cannot be taken goes to a person, and holds up nobody. */
export async function answer(
  ports: ActivityPorts,
  subject: Subject,
  circumstances: Circumstances,
): Promise<AnswerReport> {
  if (killsWorkers(circumstances)) return giveUp(ports, subject);
  try {
    return await takeTurn(ports, subject, circumstances);
  } catch (error) {
    if (!isHopeless(error, circumstances)) throw error;
    return giveUp(ports, subject);
  }
}

/** Being overtaken starts a turn over, at most as often as the rules allow. */
async function takeTurn(ports: ActivityPorts, subject: Subject, circumstances: Circumstances): Promise<AnswerReport> {
  for (;;) {
    const turn = await ports.turns.claim(subject.businessId, subject.conversationId, ports.clock.now());
    if (turn === null) return nothingToTake(ports, subject);
    if (circumstances.attempt === 1) showAttention(ports, turn);
    const decision = await decide(ports, turn, circumstances.stop);
    ports.passCrashPoint('turn.drafted');
    if (decision === 'overtaken') continue;
    const settlement = await ports.turns.settle(turn, decision, ports.clock.now());
    if (settlement.kind === 'redraft') continue;
    ports.passCrashPoint('turn.settled');
    return closed(ports, turn, decision, settlement);
  }
}

async function nothingToTake(ports: ActivityPorts, { businessId, conversationId }: Subject): Promise<AnswerReport> {
  await overhear(ports, { businessId, conversationId });
  const { again, ...standing } = await ports.turns.standing(businessId, conversationId);
  const parts = (await ports.turns.unsent(businessId, conversationId)).length;
  return { ...standing, parts, again };
}

function closed({ log }: ActivityPorts, turn: ClaimedTurn, decision: TurnDecision, settlement: Closed): AnswerReport {
  const { outcome, messageIds, standing } = settlement;
  const { intent, urgency, language } = decision;
  const reason = decision.kind === 'answer' ? undefined : decision.reason;
  log.info({ conversationId: turn.conversationId, turnId: turn.turnId, outcome, reason }, 'turn closed');
  return {
    ...standing,
    parts: messageIds.length,
    outcome,
    intent,
    urgency,
    language,
    ...(reason === undefined ? {} : { reason }),
  };
}
