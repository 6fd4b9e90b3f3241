import type { AgentId } from '../../../src/domain/ids.ts';
import type { Ownership } from '../../../src/domain/owner.ts';
import type { LeftOpen } from '../../../src/domain/release.ts';
import type { Step } from '../explore.ts';
import {
  closeLiveTurn,
  giveOutcome,
  moveStatus,
  queueOutgoing,
  repliesReach,
  withdrawOverruled,
  withOwnership,
} from './locked.ts';
import type { Rules } from './rules.ts';
import { agentA, agentB, type Bounds, epoch, type Inbound, patience, type State } from './state.ts';

/** What contacts and agents do; as in `adapters/prisma/recorder` and `commands`. */
export function peopleSteps(state: State, rules: Rules, bounds: Bounds): Step<State>[] {
  return [...contactSteps(state, rules, bounds), ...(state.commandsLeft > 0 ? agentSteps(state, rules) : [])];
}

function contactSteps(state: State, rules: Rules, bounds: Bounds): Step<State>[] {
  if (state.inbound.length >= bounds.inbound) return [];
  const moved = withOwnership(state, rules.receive(state.ownership, epoch, patience));
  const inbound = [...state.inbound, { turn: null, outcome: null }];
  const ledger = { ...state.ledger, accepted: state.ledger.accepted + 1 };
  const hushed = state.hushed && state.ownership.owner !== 'nobody';
  const next = { ...moved, inbound, ledger, hushed };
  return [{ name: `the contact writes message ${inbound.length}`, byItself: false, next }];
}

function agentSteps(state: State, rules: Rules): Step<State>[] {
  const spent = { ...state, commandsLeft: state.commandsLeft - 1 };
  const { owner, agentId } = state.ownership;
  // The two are alike, so the second one comes in only after the first.
  const takers = agentId === null ? [agentA, null] : [agentA, agentB, null];
  const deeds: [string, State][] = takers.map((by) => [`${nameOf(by)} takes over`, taken(spent, rules, by)]);
  for (const by of [agentA, agentB]) {
    if (!rules.mayReply(state.ownership, by)) continue;
    deeds.push([`${nameOf(by)} replies`, replied(spent, rules)], [`${nameOf(by)} releases`, released(spent, rules)]);
  }
  if (owner !== 'agent' || agentId !== null) deeds.push(['an agent closes', closed(spent, rules)]);
  return [...deeds, ...doubtsEnded(spent, rules)].map(([name, next]) => ({ name, byItself: false, next }));
}

const nameOf = (agent: AgentId | null) => (agent === null ? 'somebody outside' : `agent ${agent}`);

function ownerChange(state: State, rules: Rules, to: Ownership): State {
  return withdrawOverruled(withOwnership(state, to), rules);
}

function taken(state: State, rules: Rules, by: AgentId | null): State {
  const to = by === null ? outside(state, rules) : rules.takeOver(state.ownership, by, epoch, patience);
  const takenSeq = state.ownership.owner === 'queue' ? state.inbound.length : state.takenSeq;
  const mine = closeLiveTurn(ownerChange({ ...state, takenSeq, hushed: true }, rules, to));
  return by === null ? giveOutcome(mine, () => true, 'handled_by_person') : mine;
}

// What is typed outside is newer than all that was said.
function outside({ ownership }: State, rules: Rules): Ownership {
  return rules.replyOutside(ownership, { saidAt: epoch, lastInboundAt: null }, epoch, patience);
}

function replied(state: State, rules: Rules): State {
  const { fence } = state.ownership;
  const answersThrough = state.inbound.length;
  const said = { author: 'agent' as const, systemKind: null, fence, turn: null, answersThrough };
  return withOwnership(queueOutgoing(state, 1, said), rules.keepBusy(state.ownership, epoch, patience));
}

function creditReplies(state: State, rules: Rules): State {
  const reach = repliesReach(state, rules);
  return giveOutcome(state, (_, seq) => seq <= reach, 'handled_by_person');
}

function released(state: State, rules: Rules): State {
  const to = rules.release(state.ownership, epoch);
  const next = ownerChange({ ...state, hushed: false }, rules, to);
  const part = { repliedThrough: repliesReach(next, rules), takenThrough: next.takenSeq };
  const isPersons = (message: Inbound, seq: number) =>
    rules.afterRelease(leftOpen(next, message, seq), part) === 'handled_by_person';
  const handled = giveOutcome(next, isPersons, 'handled_by_person');
  return { ...handled, inbound: handled.inbound.map((one) => (one.outcome === null ? { ...one, turn: null } : one)) };
}

function leftOpen({ turns, outbound }: State, { turn }: Inbound, seq: number): LeftOpen {
  const answers = outbound.filter((one) => turn !== null && one.turn === turn).map(({ status }) => status);
  return { seq, turnOutcome: turns[turn ?? -1]?.outcome ?? null, answers };
}

function closed(state: State, rules: Rules): State {
  const to = rules.close(state.ownership, epoch);
  if (to === state.ownership) return state;
  const next = creditReplies(closeLiveTurn(ownerChange(state, rules, to)), rules);
  return giveOutcome(next, () => true, 'left_unanswered');
}

function doubtsEnded(state: State, rules: Rules): [string, State][] {
  return state.outbound.flatMap(({ status }, index): [string, State][] => {
    if (status !== 'unknown') return [];
    return (['sent', 'failed'] as const).map((word) => [
      `an agent says of message ${index + 1}: ${word}`,
      moveStatus(state, index, word, rules),
    ]);
  });
}
