import { asNumber } from './wire-value.ts';

/** Seconds reach this only in the year 33658: what is larger was written in milliseconds. */
const firstMillisecondsValue = 1e12;
const isoDate = /^\d{4}-\d{2}-\d{2}T/;

/**
 * The provider's time as an ISO instant: Unix seconds (a string or a number), milliseconds, or an ISO date. What cannot
 * be read, and what lies in the future, counts as the moment of arrival.
 */
export function instantOf(timestamp: unknown, receivedAt: Date): string {
  const at = new Date(millisecondsOf(timestamp));
  return isPast(at, receivedAt) ? at.toISOString() : receivedAt.toISOString();
}

function millisecondsOf(timestamp: unknown): number {
  if (typeof timestamp === 'string' && isoDate.test(timestamp)) return Date.parse(timestamp);
  const value = asNumber(timestamp) ?? Number.NaN;
  return Math.floor(Math.abs(value) >= firstMillisecondsValue ? value : value * 1000);
}

function isPast(at: Date, receivedAt: Date): boolean {
  return at.getTime() > 0 && at.getTime() <= receivedAt.getTime();
}
