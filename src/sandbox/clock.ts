/** The clock by which service windows and rate limits are judged; a test may move it. Instants in ms since 1970. */
export interface MovableClock {
  now(): number;
  move(offsetMs: number): void;
  readonly offsetMs: number;
}

/** A clock that shows the present until it is moved. */
export const createClock = (): MovableClock => {
  let offsetMs = 0;
  return {
    now: () => Date.now() + offsetMs,
    move: (ms) => {
      offsetMs = ms;
    },
    get offsetMs() {
      return offsetMs;
    },
  };
};
