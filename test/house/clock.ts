import type { MovableClock } from '../builders/clock.ts';

/** The time of day of the house: the machine's, moved by as much as the engine's is. */
export function aHouseClock(): MovableClock {
  let aheadMs = 0;
  const now = () => new Date(Date.now() + aheadMs);
  return {
    now,
    move(ms) {
      aheadMs += ms;
      return now();
    },
    set(at) {
      aheadMs = at.getTime() - Date.now();
    },
  };
}
