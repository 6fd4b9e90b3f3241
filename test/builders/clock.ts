import type { Clock } from '../../src/ports/clock.ts';

/** A clock that stands still until it is moved. Times are milliseconds. */
export interface MovableClock extends Clock {
  /** Moves on by `ms`, and tells the new time. */
  move(ms: number): Date;
  set(at: Date): void;
}

/** A Tuesday on which the business of `aBusiness` is open. */
export const aTuesday = new Date('2026-03-10T10:00:00.000Z');

/** A clock that shows `start` until it is moved. */
export function aClock(start: Date = aTuesday): MovableClock {
  let at = start.getTime();
  return {
    now: () => new Date(at),
    move(ms) {
      at += ms;
      return new Date(at);
    },
    set(to) {
      at = to.getTime();
    },
  };
}
