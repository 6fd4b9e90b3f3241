import type { IncomingHttpHeaders } from 'node:http';
import { parseJson } from '../json.ts';
import { asList, asNumber, asRecord } from './interpreter/wire-value.ts';

const longestPauseMs = 24 * 3_600_000;

/** The pause that an answer asks for, in milliseconds; null when it asks for none. */
export function pauseAskedFor(headers: IncomingHttpHeaders): number | null {
  const pauseMs = retryAfter(headers) ?? regainAccess(headers);
  return pauseMs === null || pauseMs <= 0 ? null : Math.min(pauseMs, longestPauseMs);
}

/** `Retry-After` in seconds, or as a date beside the answer's own date. */
function retryAfter({ 'retry-after': wanted, date }: IncomingHttpHeaders): number | null {
  const seconds = asNumber(wanted);
  if (seconds !== null) return seconds * 1000;
  return asNumber(Date.parse(wanted ?? '') - Date.parse(date ?? ''));
}

/** `X-Business-Use-Case-Usage` lists, by account, the minutes until calls are taken again (Graph API, Rate limits). */
function regainAccess(headers: IncomingHttpHeaders): number | null {
  const usage = headers['x-business-use-case-usage'];
  const parsed = parseJson(typeof usage === 'string' ? usage : '');
  const accounts = Object.values((parsed.ok && asRecord(parsed.value)) || {});
  const minutes = accounts.flatMap((uses) => asList(uses) ?? []).map(minutesOf);
  return minutes.length === 0 ? null : Math.max(...minutes) * 60_000;
}

function minutesOf(use: unknown): number {
  return asNumber(asRecord(use)?.estimated_time_to_regain_access) ?? 0;
}
