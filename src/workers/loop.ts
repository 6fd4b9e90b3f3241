import { codeOf } from '../domain/failures.ts';
import type { Log } from '../ports/log.ts';
import { pause, type Wake } from './wake.ts';

/** Something that is done again and again. It answers how much it found, so that 0 means a pause. */
export interface Loop {
  readonly name: string;
  readonly pauseMs: number;
  /** Ends a pause early. */
  readonly wake?: Wake;
  deed(): Promise<number>;
}

/** A running loop. */
export interface Running {
  readonly name: string;
  /** For how long its deed has been at work, in milliseconds; 0 while it pauses. */
  atWorkMs(): number;
  /** Ends after the deed at work. */
  stop(): Promise<void>;
}

const longestPauseMs = 5_000;

/** Runs a loop until it is stopped. A deed that fails is logged by its code and tried again, ever more slowly. */
export function runLoop(loop: Loop, log: Log, steadyMs: () => number = () => performance.now()): Running {
  const stopping = new AbortController();
  let since: number | undefined;
  const deed = () => {
    since = steadyMs();
    return loop.deed().finally(() => {
      since = undefined;
    });
  };
  const done = turnRound({ ...loop, deed }, log, stopping.signal);
  return {
    name: loop.name,
    atWorkMs: () => (since === undefined ? 0 : steadyMs() - since),
    async stop() {
      stopping.abort();
      await done;
    },
  };
}

const stuckAfterMs = 60_000;

/** The names of the loops whose deed does not end. */
export function stuckOf(running: readonly Running[]): readonly string[] {
  return running.filter((one) => one.atWorkMs() > stuckAfterMs).map(({ name }) => name);
}

async function turnRound({ name, pauseMs, deed, wake }: Loop, log: Log, stopped: AbortSignal): Promise<void> {
  let failed = 0;
  while (!stopped.aborted) {
    const found = await deed().catch((error: unknown) => {
      failed += 1;
      log.warn({ loop: name, code: codeOf(error), tries: failed }, 'loop failed');
      return -1;
    });
    if (found >= 0) failed = 0;
    if (found > 0) continue;
    const ms = Math.min(pauseMs * 2 ** Math.min(failed, 10), Math.max(longestPauseMs, pauseMs));
    await pause(ms, stopped, failed === 0 ? wake : undefined);
  }
}
