import type { Ownership } from '../../../src/domain/owner.ts';
import type { DeliveryStatus, MessageOutcome } from '../../../src/domain/words.ts';
import type { Rules } from './rules.ts';
import { changed, epoch, type Inbound, later, type Outbound, patience, type State } from './state.ts';

/** What every transaction under the conversation's lock is made of, as in `adapters/prisma/locked`. */

/** Instants do not matter, only whether there is a deadline, and whether one has passed before. */
export function withOwnership(state: State, to: Ownership): State {
  if (to === state.ownership) return state;
  const deadlineAt = to.deadlineAt === null ? null : later;
  return { ...state, ownership: { ...to, ownerSince: epoch, deadlineAt, lapses: Math.min(to.lapses, 1) } };
}

export function withOutbound(state: State, index: number, change: Partial<Outbound>): State {
  return { ...state, outbound: changed(state.outbound, index, change) };
}

/** Gives those that are open and chosen their outcome, and counts them. */
export function giveOutcome(
  state: State,
  chosen: (message: Inbound, seq: number) => boolean,
  outcome: MessageOutcome,
): State {
  let n = 0;
  const inbound = state.inbound.map((one, index) => {
    if (one.outcome !== null || !chosen(one, index + 1)) return one;
    n += 1;
    return { ...one, outcome };
  });
  return n === 0 ? state : { ...state, inbound, ledger: { ...state.ledger, [outcome]: state.ledger[outcome] + n } };
}

function takeBack(state: State, outcome: MessageOutcome, chosen: (message: Inbound, seq: number) => boolean): State {
  const isTaken = (one: Inbound, index: number) => one.outcome === outcome && chosen(one, index + 1);
  const n = state.inbound.filter(isTaken).length;
  const inbound = state.inbound.map((one, index) => (isTaken(one, index) ? { ...one, outcome: null } : one));
  return { ...state, inbound, ledger: { ...state.ledger, [outcome]: state.ledger[outcome] - n } };
}

export function contactWaits({ inbound }: State): boolean {
  return inbound.some(({ outcome }) => outcome === null);
}

export function liveTurn({ turns }: State): number {
  return turns.findIndex(({ outcome }) => outcome === null);
}

export function closeLiveTurn(state: State): State {
  const live = liveTurn(state);
  return live < 0 ? state : { ...state, turns: changed(state.turns, live, { outcome: 'taken_over' }) };
}

export function queueOutgoing(
  state: State,
  parts: number,
  said: Pick<Outbound, 'author' | 'systemKind' | 'fence' | 'turn' | 'answersThrough'>,
): State {
  const group = state.outbound.length;
  const fresh = Array.from({ length: parts }, (_, part): Outbound => {
    return { ...said, group, part, status: 'queued', handed: false, asked: false, attempts: [] };
  });
  return { ...state, outbound: [...state.outbound, ...fresh] };
}

export function withdrawOverruled(state: State, rules: Rules): State {
  const outbound = state.outbound.map((one) =>
    one.status === 'queued' && rules.judgeSend(state.ownership, one) === 'withdraw'
      ? { ...one, status: 'withdrawn' as const }
      : one,
  );
  return { ...state, outbound };
}

export function repliesReach({ outbound }: State, rules: Rules): number {
  return rules.repliedThrough(outbound.filter(({ author }) => author === 'agent'));
}

/** Moves a status forward, with all that follows for who waits. */
export function moveStatus(state: State, index: number, news: DeliveryStatus, rules: Rules): State {
  const message = state.outbound[index];
  if (message === undefined) return state;
  const to = rules.advance(message.status, news);
  if (to === message.status) return state;
  const moved = withOutbound(state, index, { status: to });
  if (to === 'failed') return openWhatItLeft(moved, message, rules);
  const arrives = rules.hasArrived(to) && !rules.hasArrived(message.status);
  return arrives ? closeWhatItAnswers(moved, message, rules) : moved;
}

function closeWhatItAnswers(state: State, { author, answersThrough, turn }: Outbound, rules: Rules): State {
  if (author === 'agent' && answersThrough !== null) {
    return giveOutcome(state, (_, seq) => seq <= answersThrough, 'handled_by_person');
  }
  if (turn === null || state.turns[turn]?.outcome !== 'answered') return state;
  const parts = state.outbound.filter((one) => one.turn === turn);
  if (!parts.every(({ status }) => rules.hasArrived(status))) return state;
  return giveOutcome(state, (one) => one.turn === turn, 'answered');
}

function openWhatItLeft(state: State, { turn, answersThrough, group, part }: Outbound, rules: Rules): State {
  const outbound = state.outbound.map((one) =>
    one.group === group && one.part > part && one.status === 'queued' ? { ...one, status: 'failed' as const } : one,
  );
  let next: State = { ...state, outbound };
  if (turn !== null) next = takeBack(next, 'answered', (one) => one.turn === turn);
  if (answersThrough !== null) {
    const after = repliesReach(next, rules);
    next = takeBack(next, 'handled_by_person', (_, seq) => seq > after && seq <= answersThrough);
  }
  return handOff(next, rules);
}

/** A person is wanted; whatever the assistant was at is over. */
export function handOff(state: State, rules: Rules): State {
  return closeLiveTurn(withOwnership(state, rules.handOver(state.ownership, epoch, patience)));
}
