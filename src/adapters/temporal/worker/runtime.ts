import { Runtime } from '@temporalio/worker';
import type { Log } from '../../../ports/log.ts';
import { wallLogger } from '../loggers.ts';

let installed = false;

/** Gives the SDK our log before its first worker starts; once per process, later calls change nothing. */
export function installRuntime(log: Log): void {
  if (installed) return;
  installed = true;
  Runtime.install({
    logger: wallLogger(log),
    telemetryOptions: { logging: { forward: {}, filter: { core: 'WARN', other: 'ERROR' } } },
  });
}
