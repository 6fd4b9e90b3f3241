import { messageCalls } from '../said.ts';
import type { StoredAttempt, StoredSending } from '../store.ts';
import type { CallLine, WitnessLine } from '../witness.ts';

/** A process that was killed. Instants are milliseconds since 1970. */
export interface Kill {
  readonly name: string;
  readonly at: number;
}

/** The messages in doubt, by what made the doubt. */
export interface Doubts {
  /** The attempt was open when a process was killed. */
  readonly byKill: number;
  /** The provider's peer withheld the truth: silence, a broken answer, an error after it had accepted. */
  readonly byProvider: number;
  /** Ids of messages in doubt without a reason. */
  readonly without: readonly string[];
}

/** Why each message in doubt is so. */
export function judgeDoubts(lines: readonly WitnessLine[], kills: readonly Kill[], store: StoredSending): Doubts {
  const calls = new Map(messageCalls(lines).map((call) => [call.attemptId, call]));
  const resets = lines.flatMap((line) => (line.kind === 'call' && line.outcome === cut ? [Date.parse(line.at)] : []));
  const fatal = kills.flatMap(({ name, at }) => (senders.includes(name) ? [at] : []));
  const attempts = Map.groupBy(store.attempts, ({ messageId }) => messageId);
  const doubts = { byKill: 0, byProvider: 0, without: [] as string[] };
  for (const { id } of store.messages.filter(({ status }) => status === 'unknown')) {
    const made = attempts.get(id) ?? [];
    if (made.some((attempt) => isProvidersDoing(calls.get(attempt.id), attempt, resets))) doubts.byProvider += 1;
    else if (made.some((attempt) => spans(attempt, fatal))) doubts.byKill += 1;
    else doubts.without.push(id);
  }
  return doubts;
}

// A connection that is cut before anything was read leaves no attempt in the record, yet the bytes had left.
const cut = 'reset-before-reading';
const clearEndings = ['accepted', 'refused'];
// The process that sends, and the one that must be told how it ended.
const senders = ['worker', 'postgres'];

function isProvidersDoing(call: CallLine | undefined, attempt: StoredAttempt, resets: readonly number[]): boolean {
  return call === undefined ? spans(attempt, resets) : !clearEndings.includes(call.outcome);
}

function spans({ startedAt, endedAt }: StoredAttempt, instants: readonly number[]): boolean {
  const to = endedAt?.getTime() ?? Number.POSITIVE_INFINITY;
  return instants.some((at) => startedAt.getTime() <= at && at <= to);
}
