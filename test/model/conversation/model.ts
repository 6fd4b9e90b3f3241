import { isKept } from '../../../src/domain/owner.ts';
import { type Exploration, explore, type Step } from '../explore.ts';
import { laws } from './laws.ts';
import { contactWaits } from './locked.ts';
import { outboxSteps } from './outbox.ts';
import { peopleSteps } from './people.ts';
import { productionRules, type Rules } from './rules.ts';
import { type Attempt, type Bounds, type Draft, keyOf, type State, startOf } from './state.ts';
import { deadlineSteps, turnSteps } from './turns.ts';

/** Explores one conversation in all orders of everything that may happen to it, within the bounds. */
export function exploreConversation(bounds: Bounds, depth: number, rules: Rules = productionRules): Exploration {
  return explore<State>({
    start: startOf(bounds),
    steps: (state) => stepsOf(state, rules, bounds).map((step) => ({ ...step, next: tidy(step.next, rules) })),
    keyOf,
    laws,
    isAtRest,
    depth,
  });
}

// At rest is where nobody waits, or where a person is waited for, with a deadline.
function isAtRest(state: State): boolean {
  const waits = contactWaits(state);
  const { owner } = state.ownership;
  return !waits || ((owner === 'queue' || owner === 'agent') && isKept(state.ownership, waits));
}

function stepsOf(state: State, rules: Rules, bounds: Bounds): Step<State>[] {
  return [
    ...peopleSteps(state, rules, bounds),
    ...turnSteps(state, rules, bounds),
    ...deadlineSteps(state, rules, bounds),
    ...outboxSteps(state, rules, bounds),
  ];
}

// A draft for a turn that is over and a conclusion of an attempt that is decided change nothing: both are forgotten,
// so that fewer states look different.
function tidy(state: State, rules: Rules): State {
  const isMoot = (draft: Draft | null) => draft !== null && state.turns[draft.turn]?.outcome !== null;
  const isDecided = ({ step, state: to }: Attempt) =>
    step !== 'over' && step !== 'marked' && step !== 'accepted' && !rules.isUndecided(to);
  const workers = state.workers.some(isMoot) ? state.workers.map((one) => (isMoot(one) ? null : one)) : state.workers;
  const outbound = state.outbound.some(({ attempts }) => attempts.some(isDecided))
    ? state.outbound.map((one) => ({
        ...one,
        attempts: one.attempts.map((each) => (isDecided(each) ? { ...each, step: 'over' as const } : each)),
      }))
    : state.outbound;
  return { ...state, workers, outbound };
}
