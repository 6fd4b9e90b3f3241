import { type NativeConnection, Worker } from '@temporalio/worker';
import type { Engine } from '../../../ports/engine.ts';
import type { Log } from '../../../ports/log.ts';
import type { TemporalSettings } from '../connection.ts';
import type { Wall } from '../wall.ts';
import { bundleWorkflows } from './bundle.ts';
import { openWorkerConnection } from './connection.ts';
import { installRuntime } from './runtime.ts';
import { wallWorkerOptions } from './wall.ts';

/** How the engine's worker runs; times are milliseconds. */
export interface EngineSettings extends TemporalSettings {
  readonly taskQueue: string;
  readonly workflowsPath: string;
  readonly stickyTimeoutMs: number;
  readonly maxConcurrentTurns: number;
  readonly shutdownGraceMs: number;
}

type Bundle = Awaited<ReturnType<typeof bundleWorkflows>>;
let bundled: Promise<Bundle> | undefined;

/** Opens a worker for the conversations. Rejects while the cluster cannot be reached; then nothing stays open. */
export async function openEngine(settings: EngineSettings, wall: Wall, activities: object, log: Log): Promise<Engine> {
  installRuntime(log);
  const workflowBundle = await bundleOnce(settings, wall, log);
  const connection = await openWorkerConnection(settings);
  const options = workerOptions(settings, wall, activities);
  try {
    return asEngine(await Worker.create({ ...options, connection, workflowBundle }), connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
}

// One that failed is tried anew: what was wrong may have passed.
function bundleOnce({ workflowsPath }: EngineSettings, wall: Wall, log: Log): Promise<Bundle> {
  bundled ??= bundleWorkflows(workflowsPath, wall.mode, log).catch((error: unknown) => {
    bundled = undefined;
    throw error;
  });
  return bundled;
}

// The margin between a beat and the timeout is what a busy process has: the SDK holds beats back for 0.8 of the timeout.
const throttle = { maxHeartbeatThrottleInterval: '1s', defaultHeartbeatThrottleInterval: '1s' } as const;

function workerOptions(settings: EngineSettings, wall: Wall, activities: object) {
  return {
    namespace: settings.namespace,
    taskQueue: settings.taskQueue,
    activities,
    maxConcurrentActivityTaskExecutions: settings.maxConcurrentTurns,
    maxConcurrentWorkflowTaskExecutions: 40,
    stickyQueueScheduleToStartTimeout: settings.stickyTimeoutMs,
    shutdownGraceTime: settings.shutdownGraceMs,
    shutdownForceTime: settings.shutdownGraceMs + 2_000,
    ...throttle,
    ...wallWorkerOptions(wall),
  };
}

/** A worker that is told to stop before it runs, runs to its end at once: nothing else lets go of what it holds. */
function asEngine(worker: Worker, connection: NativeConnection): Engine {
  let stopped = false;
  const stop = () => {
    stopped = true;
    if (worker.getState() === 'RUNNING') worker.shutdown();
  };
  return {
    run() {
      const ended = worker.run().finally(() => connection.close());
      if (stopped) stop();
      return ended;
    },
    stop,
    isRunning: () => worker.getState() === 'RUNNING',
  };
}
