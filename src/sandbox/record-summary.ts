import type { CallEntry, RecordLine } from './record-lines.ts';

/** The record in numbers. `attemptsAcceptedTwice` must be empty whatever was broken: each is a message sent twice. */
export interface RecordSummary {
  readonly calls: number;
  readonly messagesAccepted: number;
  readonly said: number;
  readonly byOutcome: Record<string, number>;
  readonly byCode: Record<string, number>;
  readonly attemptsAcceptedTwice: readonly string[];
  readonly webhookAttempts: Record<string, number>;
  readonly webhooksGivenUp: number;
  readonly statusesDropped: number;
}

/** Counts what `lines` tell. */
export const summarise = (lines: readonly RecordLine[]): RecordSummary => {
  const calls = lines.filter((line) => line.kind === 'call');
  const accepted = calls.filter((call) => call.type === 'message' && call.accepted);
  return {
    calls: calls.length,
    messagesAccepted: accepted.length,
    said: countOf(lines, 'say'),
    byOutcome: tally(calls.map((call) => call.outcome)),
    byCode: tally(calls.flatMap((call) => (call.code === undefined ? [] : [String(call.code)]))),
    attemptsAcceptedTwice: repeated(accepted),
    webhookAttempts: tally(lines.flatMap((line) => (line.kind === 'webhook' ? [String(line.answer)] : []))),
    webhooksGivenUp: countOf(lines, 'webhook-given-up'),
    statusesDropped: countOf(lines, 'status-dropped'),
  };
};

const countOf = (lines: readonly RecordLine[], kind: RecordLine['kind']) =>
  lines.filter((line) => line.kind === kind).length;

const tally = (words: readonly string[]) => {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
};

const repeated = (accepted: readonly CallEntry[]) => {
  const counts = tally(accepted.flatMap((call) => (call.attemptId === undefined ? [] : [call.attemptId])));
  return Object.keys(counts).filter((attemptId) => (counts[attemptId] ?? 0) > 1);
};
