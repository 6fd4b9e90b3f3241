/** How often the loops look and how patient they are, in milliseconds. */
export interface LoopSettings {
  readonly bellEveryMs: number;
  readonly sweepEveryMs: number;
  readonly sweepAfterMs: number;
  readonly attemptLeaseMs: number;
  readonly doubtPatienceMs: number;
}
