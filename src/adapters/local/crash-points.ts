import type { CrashPoint, PassCrashPoint } from '../../ports/crash-points.ts';

/**
 * Tells the process of its crash points. At the one named in `crashAt`, when it is passed for the `time`-th time
 * (from 1), the process kills itself as `kill -9` would; with null it never does.
 */
export function passCrashPointAt(
  crashAt: { readonly point: CrashPoint; readonly time: number } | null,
  kill: () => void = killThisProcess,
): PassCrashPoint {
  if (crashAt === null) return () => undefined;
  let passed = 0;
  return (point) => {
    if (point !== crashAt.point) return;
    passed += 1;
    if (passed === crashAt.time) kill();
  };
}

function killThisProcess(): void {
  process.kill(process.pid, 'SIGKILL');
}
