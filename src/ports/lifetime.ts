/** Why a process was asked to end. */
export type StopReason = 'SIGTERM' | 'SIGINT' | 'parent_gone';

/** When this process has to end. */
export interface Lifetime {
  /** Calls `stop` once, at the first request to end. */
  onStop(stop: (reason: StopReason) => void): void;
}
