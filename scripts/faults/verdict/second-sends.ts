import { markIn, messageCalls, phoneFinder, sayings } from '../said.ts';
import type { StoredSending } from '../store.ts';
import type { CallLine, WitnessLine } from '../witness.ts';

/**
 * How often a phone got the same message twice. The sandbox's record says what reached a phone; it is asked in three
 * ways, each of which can only be right when it accuses:
 *
 * 1. an agent's words, marked, twice on a phone;
 * 2. more automated answers on a phone than the person had written until then (each turn answers at least one message);
 * 3. two accepted calls whose attempts our store has under one message. The store only says what belongs together.
 *
 * The first two need the record alone. The same event shows in more than one way, so the largest count is the answer.
 */
export function countSecondSends(lines: readonly WitnessLine[], store: StoredSending): number {
  const accepted = messageCalls(lines).filter((call) => call.accepted);
  return Math.max(repeatedWords(accepted) + surplusAnswers(lines, accepted, store), repeatedIntents(accepted, store));
}

function repeatedWords(accepted: readonly CallLine[]): number {
  return surplus(accepted.flatMap(({ text }) => markIn(text) ?? []));
}

function repeatedIntents(accepted: readonly CallLine[], { attempts }: StoredSending): number {
  const messageOf = new Map(attempts.map(({ id, messageId }) => [id, messageId]));
  return surplus(accepted.flatMap(({ attemptId }) => messageOf.get(attemptId ?? '') ?? []));
}

function surplus(names: readonly string[]): number {
  return names.length - new Set(names).size;
}

function surplusAnswers(lines: readonly WitnessLine[], accepted: readonly CallLine[], store: StoredSending): number {
  const unasked = unaskedAttempts(store);
  const phoneOf = phoneFinder(lines);
  const answers = accepted.filter(({ text, attemptId = '' }) => markIn(text) === undefined && !unasked.has(attemptId));
  const byPhone = Map.groupBy(answers, phoneOf);
  const written = Map.groupBy(sayings(lines), ({ person }) => person.number);
  let sum = 0;
  for (const [phone, got] of byPhone) sum += surplusOn(got, written.get(phone) ?? []);
  return sum;
}

function surplusOn(answers: readonly { seq: number }[], written: readonly { seq: number }[]): number {
  const surplusAt = answers.map(({ seq }, at) => at + 1 - written.filter((one) => one.seq < seq).length);
  return Math.max(0, ...surplusAt);
}

// A word to somebody who waits in the queue answers no message.
function unaskedAttempts({ attempts, messages }: StoredSending): ReadonlySet<string> {
  const unasked = new Set(messages.filter(({ turnId }) => turnId === null).map(({ id }) => id));
  return new Set(attempts.filter(({ messageId }) => unasked.has(messageId)).map(({ id }) => id));
}
