import type { Lifetime, StopReason } from '../../ports/lifetime.ts';

/** The signals to end, and, if the parent is to be followed, the end of standard input: the pipe closes however it dies. */
export function processLifetime(followParent: boolean): Lifetime {
  return {
    onStop(stop) {
      const first = once(stop);
      process.once('SIGTERM', () => first('SIGTERM'));
      process.once('SIGINT', () => first('SIGINT'));
      if (followParent) followStdin(() => first('parent_gone'));
    },
  };
}

function followStdin(gone: () => void): void {
  process.stdin.resume();
  for (const event of ['end', 'close', 'error']) process.stdin.once(event, gone);
}

function once(stop: (reason: StopReason) => void): (reason: StopReason) => void {
  let called = false;
  return (reason) => {
    if (called) return;
    called = true;
    stop(reason);
  };
}
