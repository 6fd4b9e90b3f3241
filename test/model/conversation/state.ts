import type { AgentId } from '../../../src/domain/ids.ts';
import { firstOwnership, type Ownership } from '../../../src/domain/owner.ts';
import type { TurnClaim } from '../../../src/domain/turn.ts';
import type {
  AttemptState,
  Author,
  DeliveryStatus,
  MessageOutcome,
  SystemKind,
  TurnOutcome,
} from '../../../src/domain/words.ts';

/** What a contact said; its sequence number is its place in the list, from 1. */
export interface Inbound {
  readonly turn: number | null;
  readonly outcome: MessageOutcome | null;
}

export interface Turn extends TurnClaim {
  readonly outcome: TurnOutcome | null;
  /** The claim on which its outcome was decided. */
  readonly decidedOn: TurnClaim | null;
}

/** What the provider said to the one who sends; `marked` before it said anything, `over` when nobody is there to hear. */
export type SendStep = 'marked' | 'accepted' | 'refused' | 'not_sent' | 'unknown' | 'over';

export interface Attempt {
  readonly state: AttemptState;
  readonly step: SendStep;
  /** The provider's own record: true when it really took the message. */
  readonly taken: boolean;
}

export interface Outbound {
  readonly author: Author;
  readonly systemKind: SystemKind | null;
  readonly fence: number;
  readonly status: DeliveryStatus;
  readonly turn: number | null;
  readonly answersThrough: number | null;
  readonly group: number;
  readonly part: number;
  /** True when the doubt about it has been handed to a person. */
  readonly handed: boolean;
  /** True when a person was asked for because it could not leave. */
  readonly asked: boolean;
  readonly attempts: readonly Attempt[];
}

/** A worker's copy of the claim, while its model thinks. */
export interface Draft extends TurnClaim {
  readonly turn: number;
}

/** One conversation, its workers, and what the provider has really taken. */
export interface State {
  readonly ownership: Ownership;
  readonly inbound: readonly Inbound[];
  readonly turns: readonly Turn[];
  readonly outbound: readonly Outbound[];
  readonly workers: readonly (Draft | null)[];
  /** Counted where things happen, not by looking at the rows. */
  readonly ledger: Readonly<Record<'accepted' | MessageOutcome, number>>;
  /** True from a person's takeover until a person gives back, or closes and the contact writes anew. */
  readonly hushed: boolean;
  readonly commandsLeft: number;
  /** How many inbound messages were there when an agent took the conversation from the queue. */
  readonly takenSeq: number;
}

/** How much of everything there may be. */
export interface Bounds {
  readonly inbound: number;
  readonly commands: number;
  /** Tries per message; the last one does reach the provider. */
  readonly tries: number;
  /** Parts of an answer. */
  readonly parts: number;
  /** Workers that may be at the same turn: after a crash, or while one that was given up still runs. */
  readonly workers: number;
  /** Whether the words of the system (an agent will come, it takes longer) are sent too. */
  readonly words: boolean;
  /** Whether what cannot leave for too long goes to a person. */
  readonly parks?: boolean;
  /** Which news the provider may tell, in any order, any number of times. */
  readonly news: readonly DeliveryStatus[];
}

export const epoch = new Date(0);
export const later = new Date(1);
export const patience = { queueMs: 1, agentIdleMs: 1 };
export const agentA = 'a' as AgentId;
export const agentB = 'b' as AgentId;

export function startOf({ commands, workers }: Bounds): State {
  return {
    ownership: firstOwnership(epoch),
    inbound: [],
    turns: [],
    outbound: [],
    workers: Array.from({ length: workers }, () => null),
    ledger: { accepted: 0, answered: 0, handled_by_person: 0, left_unanswered: 0 },
    hushed: false,
    commandsLeft: commands,
    takenSeq: 0,
  };
}

/** The list with one item changed. */
export function changed<T>(list: readonly T[], index: number, change: Partial<T>): readonly T[] {
  return list.map((item, at) => (at === index ? { ...item, ...change } : item));
}

/** One character for a small number, or for a word by its first letters. */
const digit = (n: number | null) => String.fromCharCode(48 + (n ?? -1));
const letters: Record<string, string> = {};
const letter = (word: string | null) => {
  const known = letters[word ?? '-'];
  if (known !== undefined) return known;
  const fresh = String.fromCharCode(97 + Object.keys(letters).length);
  letters[word ?? '-'] = fresh;
  return fresh;
};
const claim = (c: TurnClaim) => digit(c.fence) + digit(c.throughSeq) + digit(c.supersessions);

const worker = (draft: Draft | null) => (draft === null ? '-' : digit(draft.turn) + claim(draft));

/** A short text for a state, one for one; workers are alike. */
export function keyOf(state: State): string {
  const { owner, fence, agentId, deadlineAt, lapses } = state.ownership;
  let key = letter(owner) + digit(fence) + letter(agentId) + digit(deadlineAt === null ? 0 : 1) + digit(lapses);
  key += digit(state.takenSeq) + digit(state.commandsLeft) + (state.hushed ? '!' : '.');
  for (const { turn, outcome } of state.inbound) key += digit(turn) + letter(outcome);
  key += '|';
  for (const turn of state.turns) key += claim(turn) + letter(turn.outcome);
  key += '|';
  key += state.workers.map(worker).sort().join('');
  for (const one of state.outbound) {
    key += `|${letter(one.author)}${letter(one.systemKind)}${digit(one.fence)}${letter(one.status)}${digit(one.turn)}`;
    key +=
      digit(one.answersThrough) +
      digit(one.group) +
      digit(one.part) +
      (one.handed ? '!' : '.') +
      (one.asked ? '!' : '.');
    for (const { state: s, step, taken } of one.attempts) key += letter(s) + letter(step) + (taken ? '!' : '.');
  }
  const { accepted, answered, handled_by_person, left_unanswered } = state.ledger;
  return `${key}|${digit(accepted)}${digit(answered)}${digit(handled_by_person)}${digit(left_unanswered)}`;
}
