import { DateTime } from 'luxon';

/** The calendar day (YYYY-MM-DD) on which an instant falls in an IANA zone; UTC when the zone is not known. */
export function dayIn(zone: string, instant: Date): string {
  const local = DateTime.fromJSDate(instant, { zone });
  return (local.isValid ? local : DateTime.fromJSDate(instant, { zone: 'utc' })).toISODate() ?? '1970-01-01';
}
