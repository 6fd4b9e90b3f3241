import { DateTime } from 'luxon';

/**
 * A time of day range, local wall-clock: `['08:00', '12:30']`; the end is not part of it.
 * `24:00` is midnight; an end that is not after its beginning belongs to the next day.
 */
export type TimeRange = readonly [from: string, to: string];

/** A day that differs from the week: closed when it has no ranges. */
export interface ExceptionalDay {
  /** YYYY-MM-DD in the business's zone. */
  readonly date: string;
  readonly ranges: readonly TimeRange[];
  readonly name: string;
}

/** When a business is open. */
export interface OpeningHours {
  /** IANA zone. */
  readonly zone: string;
  /** Ranges by ISO weekday, 1 (Monday) to 7; a day that is absent is closed. */
  readonly weekly: Readonly<Record<number, readonly TimeRange[]>>;
  readonly exceptions: readonly ExceptionalDay[];
}

const daysLookedAhead = 60;

/** The ranges that begin on the local day on which an instant falls. */
export function rangesOn(hours: OpeningHours, local: DateTime): readonly TimeRange[] {
  const exception = hours.exceptions.find(({ date }) => date === local.toISODate());
  return exception?.ranges ?? hours.weekly[local.weekday] ?? [];
}

/** True when the business is open at an instant. */
export function isOpen(hours: OpeningHours, instant: Date): boolean {
  const local = DateTime.fromJSDate(instant, { zone: hours.zone });
  const days = [local, local.minus({ days: 1 })];
  return days.some((day) => rangesOn(hours, day).some((range) => isWithin(day, range, local)));
}

/** When the business opens next after an instant, if it is closed then; null when it does not open for two months. */
export function nextOpening(hours: OpeningHours, instant: Date): Date | null {
  const local = DateTime.fromJSDate(instant, { zone: hours.zone });
  for (let days = 0; days <= daysLookedAhead; days += 1) {
    const day = local.plus({ days });
    const openings = rangesOn(hours, day).map(([from]) => at(day, from));
    const next = openings.filter((opening) => opening > local).sort((a, b) => a.toMillis() - b.toMillis())[0];
    if (next !== undefined) return next.toJSDate();
  }
  return null;
}

function isWithin(day: DateTime, [from, to]: TimeRange, instant: DateTime): boolean {
  const opens = at(day, from);
  const sameDay = at(day, to);
  const closes = sameDay > opens ? sameDay : at(day.plus({ days: 1 }), to);
  return opens <= instant && instant < closes;
}

// Wall-clock times are set, not added: on the days when clocks change, eight hours after midnight is not eight o'clock.
function at(day: DateTime, time: string): DateTime {
  const [hour = '0', minute = '0'] = time.split(':');
  return day.set({ hour: Number(hour), minute: Number(minute), second: 0, millisecond: 0 });
}
