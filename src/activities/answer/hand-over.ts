import type { HandoffReason, Intent, Urgency } from '../../domain/words.ts';
import type { ClaimedTurn, TurnDecision } from '../../ports/turns.ts';
import type { Hearing } from './hearing.ts';
import { noticeFor } from './wordings.ts';

const intentOf: Partial<Record<HandoffReason, Intent>> = {
  asked_for_person: 'person',
  emergency: 'emergency',
  anger: 'complaint',
  asked_for_right: 'right',
  under_age: 'age',
};

const urgencyOf: Partial<Record<HandoffReason, Urgency>> = {
  emergency: 'emergency',
  anger: 'high',
  asked_for_person: 'high',
};

/** The decision that a person takes over, with a polite line. `why` is stored sealed. */
export function handOver(
  turn: ClaimedTurn,
  { heard, speaks }: Hearing,
  reason: HandoffReason,
  now: Date,
  why: Readonly<Record<string, unknown>> = {},
): TurnDecision {
  return {
    kind: 'hand_over',
    reason,
    notice: noticeFor(turn, reason, speaks, now),
    disclosed: turn.disclosureDue,
    intent: intentOf[reason] ?? 'unclear',
    urgency: urgencyOf[reason] ?? 'normal',
    language: heard,
    why: { reason, speaks, ...why },
  };
}
