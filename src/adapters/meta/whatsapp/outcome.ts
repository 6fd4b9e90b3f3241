import type { SayResult } from '../../../ports/channel.ts';
import { parseJson } from '../json.ts';
import { errorOf, type ProviderFailure, readFailure } from './failures.ts';
import type { Posted } from './http.ts';
import { asList, asRecord, asRef } from './interpreter/wire-value.ts';
import { pauseAskedFor } from './pauses.ts';

type Answer = Extract<Posted, { kind: 'answered' }>;

/** What WhatsApp's answer to a send proves, and the failure that it names, if any. */
export interface Outcome {
  readonly result: SayResult;
  readonly failure: ProviderFailure | null;
}

/** An id of theirs is a yes, an error of theirs a no; anything else leaves it open. */
export function outcomeOf(answer: Answer): Outcome {
  const parsed = parseJson(answer.body);
  const body = parsed.ok ? parsed.value : null;
  const providerMessageId = isGood(answer) ? messageIdIn(body) : null;
  if (providerMessageId !== null) return { result: { kind: 'accepted', providerMessageId }, failure: null };
  const failure = readFailure(errorOf(body));
  return { result: failure === null ? withoutEnvelope(answer) : refusal(failure, answer), failure };
}

function isGood({ status }: Answer): boolean {
  return status >= 200 && status < 300;
}

function messageIdIn(body: unknown): string | null {
  return asRef(asRecord(asList(asRecord(body)?.messages)?.[0])?.id);
}

/** A code that we do not know, from a server that failed, proves nothing. */
function refusal(failure: ProviderFailure, answer: Answer): SayResult {
  if (failure.mayHaveArrived || (!failure.known && answer.status >= 500)) return { kind: 'unknown' };
  const { code, scope, providerCode, known } = failure;
  return { kind: 'refused', code, retryAfterMs: pauseFor(failure, answer), scope, providerCode, known };
}

/** A pause that they ask for only lengthens ours, and never makes a final refusal a later try. */
function pauseFor({ retryAfterMs }: ProviderFailure, { headers }: Answer): number | null {
  return retryAfterMs === null ? null : Math.max(retryAfterMs, pauseAskedFor(headers) ?? 0);
}

const usualPauseMs = 60_000;

/** What stands before their servers answers without an envelope: only "too many" and "not now" are a no. */
function withoutEnvelope({ status, headers }: Answer): SayResult {
  const pauseMs = pauseAskedFor(headers);
  if (status === 429) return refusedByStatus('send.throttled', pauseMs ?? usualPauseMs, status);
  if (status === 503 && pauseMs !== null) return refusedByStatus('send.provider_down', pauseMs, status);
  return { kind: 'unknown' };
}

function refusedByStatus(
  code: 'send.throttled' | 'send.provider_down',
  retryAfterMs: number,
  status: number,
): SayResult {
  return { kind: 'refused', code, retryAfterMs, scope: 'channel', providerCode: `http/${status}`, known: true };
}
