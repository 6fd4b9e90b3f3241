import type { FailureCode } from '../../../domain/failures.ts';
import { type Fate, fates } from './fates.ts';
import { asRecord, asRef, type WireRecord } from './interpreter/wire-value.ts';

/** What a refusal of WhatsApp's means for us. */
export interface ProviderFailure {
  readonly code: FailureCode;
  /** When the same content may be tried again; null when never. */
  readonly retryAfterMs: number | null;
  readonly scope: Fate['scope'];
  /** True when the code does not prove that nothing was sent. */
  readonly mayHaveArrived: boolean;
  /** False for a code that the table does not list: worth an alarm. */
  readonly known: boolean;
  /** The code as `code` or `code/subcode`, digits only. */
  readonly providerCode: string;
}

const unlisted: Fate = { code: 'send.rejected', retryAfterMs: null, scope: 'message' };
const passing: Fate = { code: 'send.provider_down', retryAfterMs: 30_000, scope: 'message' };
const longestPauseMs = 256_000;

/**
 * Reads one error of Meta's, from `error` of an answer or `errors[]` of a status. `tries` is how often it was tried
 * before, for codes whose pause grows. Null when it is no error of theirs, that is, has no numeric code.
 */
export function readFailure(error: WireRecord | null, tries = 1): ProviderFailure | null {
  const code = digitsOf(error?.code);
  if (code === null) return null;
  const subcode = digitsOf(error?.error_subcode);
  const listed = fateOf(code, subcode);
  const fate = listed ?? unlisted;
  const isPassing = error?.is_transient === true && fate.code === 'send.rejected';
  return failureFrom(isPassing ? passing : fate, tries, listed !== null, subcode ? `${code}/${subcode}` : code);
}

function failureFrom(fate: Fate, tries: number, known: boolean, providerCode: string): ProviderFailure {
  const { code, scope, mayHaveArrived = false } = fate;
  return { code, retryAfterMs: pauseOf(fate, tries), scope, mayHaveArrived, known, providerCode };
}

function pauseOf({ retryAfterMs, growth = 1 }: Fate, tries: number): number | null {
  return retryAfterMs === null
    ? null
    : Math.min(retryAfterMs * growth ** tries, Math.max(retryAfterMs, longestPauseMs));
}

/** The row for a code: the exact code and subcode first, then the code, then the range that it lies in. */
function fateOf(code: string, subcode: string | null): Fate | null {
  return exact.get(`${code}/${subcode}`) ?? exact.get(code) ?? rangeAround(Number(code)) ?? null;
}

const exact: ReadonlyMap<string, Fate> = new Map(
  fates.flatMap(({ codes, ...fate }) => codes.filter((code) => !isRange(code)).map((code) => [code, fate] as const)),
);

const ranges = fates.flatMap(({ codes, ...fate }) =>
  codes.filter(isRange).map((range) => {
    const [first = '', last = ''] = range.split('-');
    return { first: Number(first), last: Number(last), fate };
  }),
);

function isRange(code: string): boolean {
  return code.includes('-');
}

function rangeAround(code: number): Fate | undefined {
  return ranges.find(({ first, last }) => code >= first && code <= last)?.fate;
}

function digitsOf(value: unknown): string | null {
  const ref = asRef(value);
  return ref !== null && /^\d{1,9}$/.test(ref) ? ref : null;
}

/** The error of an answer of Graph's, when it has one. */
export function errorOf(answer: unknown): WireRecord | null {
  return asRecord(asRecord(answer)?.error);
}
