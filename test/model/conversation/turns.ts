import type { Step } from '../explore.ts';
import { closeLiveTurn, contactWaits, giveOutcome, liveTurn, queueOutgoing, withOwnership } from './locked.ts';
import type { Rules } from './rules.ts';
import { type Bounds, changed, type Draft, epoch, later, patience, type State } from './state.ts';

const decisions = ['answer', 'hand over', 'stay silent'] as const;
type Decision = (typeof decisions)[number];

/** What a worker does with a turn: claim, think, settle; as in `adapters/prisma/turns`. */
export function turnSteps(state: State, rules: Rules, bounds: Bounds): Step<State>[] {
  return state.workers.flatMap((draft, worker) =>
    draft === null ? claims(state, rules, worker) : drafting(state, rules, bounds, worker, draft),
  );
}

function claims(state: State, rules: Rules, worker: number): Step<State>[] {
  const next = claim(state, rules, worker);
  return next === null ? [] : [{ name: `worker ${worker + 1} claims`, byItself: true, next }];
}

function claim(state: State, rules: Rules, worker: number): State | null {
  const lastInbound = state.inbound.length;
  const live = liveTurn(state);
  const unclaimed = state.inbound.filter(({ turn, outcome }) => turn === null && outcome === null).length;
  if (live < 0 && !rules.mayOpenTurn(state.ownership, unclaimed)) return null;
  const at = live < 0 ? state.turns.length : live;
  const fresh = { fence: state.ownership.fence, throughSeq: lastInbound, supersessions: 0, deadlineAt: later };
  const before = state.turns[live] ?? { ...fresh, outcome: null, decidedOn: null };
  const turn = rules.widen(before, lastInbound);
  const joins = live < 0 || turn !== before;
  const inbound = state.inbound.map((one) =>
    joins && one.turn === null && one.outcome === null ? { ...one, turn: at } : one,
  );
  const turns = live < 0 ? [...state.turns, turn] : changed(state.turns, at, turn);
  return withWorker({ ...state, inbound, turns }, worker, { ...copyOf(turn), turn: at });
}

const copyOf = ({ fence, throughSeq, supersessions, deadlineAt }: Omit<Draft, 'turn'>) => {
  return { fence, throughSeq, supersessions, deadlineAt };
};

function withWorker(state: State, worker: number, draft: Draft | null): State {
  return { ...state, workers: state.workers.map((one, at) => (at === worker ? draft : one)) };
}

function drafting(state: State, rules: Rules, bounds: Bounds, worker: number, draft: Draft): Step<State>[] {
  const free = withWorker(state, worker, null);
  const who = `worker ${worker + 1}`;
  const steps = decisions.map((decision) => ({
    name: `${who} settles: ${decision}`,
    byItself: true,
    next: settle(free, rules, bounds, draft, decision),
  }));
  if (rules.isOvertaken({ fence: state.ownership.fence, lastInboundSeq: state.inbound.length }, draft)) {
    steps.push({ name: `${who} is stopped`, byItself: true, next: free });
  }
  return [...steps, { name: `${who} dies`, byItself: false, next: free }];
}

function settle(state: State, rules: Rules, bounds: Bounds, draft: Draft, decision: Decision): State {
  if (state.turns[draft.turn]?.outcome !== null) return state;
  const verdict = rules.judgeDraft(state.ownership, state.inbound.length, draft);
  if (verdict === 'redraft' && decision !== 'hand over') return state;
  if (verdict === 'taken_over') return closeLiveTurn(state);
  if (decision === 'answer') return answer(state, bounds, draft);
  if (decision === 'hand over') return handsOver(state, rules, bounds, draft);
  const silent = giveOutcome(state, ({ turn }) => turn === draft.turn, 'left_unanswered');
  return { ...silent, turns: changed(silent.turns, draft.turn, { outcome: 'left_unanswered', decidedOn: draft }) };
}

function answer(state: State, bounds: Bounds, draft: Draft): State {
  const { turn } = draft;
  const { fence } = state.ownership;
  const said = { author: 'assistant' as const, systemKind: null, fence, turn, answersThrough: null };
  const next = queueOutgoing(state, bounds.parts, said);
  return { ...next, turns: changed(next.turns, turn, { outcome: 'answered', decidedOn: draft }) };
}

function handsOver(state: State, rules: Rules, bounds: Bounds, { turn }: Draft): State {
  const wanted = withOwnership(state, rules.handOver(state.ownership, epoch, patience));
  const next = { ...wanted, turns: changed(wanted.turns, turn, { outcome: 'handed_over' as const }) };
  const { fence } = next.ownership;
  const notice = {
    author: 'system' as const,
    systemKind: 'handoff_notice' as const,
    fence,
    turn,
    answersThrough: null,
  };
  return bounds.words ? queueOutgoing(next, 1, notice) : next;
}

/** The deadline of whoever owns the conversation passes; as in `turns/deadline`. */
export function deadlineSteps(state: State, rules: Rules, bounds: Bounds): Step<State>[] {
  if (state.ownership.deadlineAt === null) return [];
  const lapse = rules.passDeadline(state.ownership, later, patience, contactWaits(state));
  const isBack = state.ownership.owner !== 'assistant' && lapse.next.owner === 'assistant';
  const moved = withOwnership(isBack ? { ...state, hushed: false } : state, lapse.next);
  const { fence } = moved.ownership;
  const word = {
    author: 'system' as const,
    systemKind: 'queue_delay' as const,
    fence,
    turn: null,
    answersThrough: null,
  };
  const next = lapse.wordToContact && bounds.words ? queueOutgoing(moved, 1, word) : moved;
  return [{ name: 'a deadline passes', byItself: true, next }];
}
