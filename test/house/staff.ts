import { type NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';
import type { Wall } from '../../src/adapters/temporal/wall.ts';
import { wallWorkerOptions } from '../../src/adapters/temporal/worker/wall.ts';

/** A worker of the tests at work. */
export interface AtWork {
  stop(): Promise<void>;
}

/** Where it works, on what, and how much it keeps in its head. */
export interface Employment {
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly workflowBundle: NonNullable<WorkerOptions['workflowBundle']>;
  readonly activities: object;
  readonly wall: Wall;
  readonly maxCachedWorkflows: number;
}

/** Starts a worker as the engine of the house does. */
export async function employ({ wall, ...given }: Employment): Promise<AtWork> {
  const worker = await Worker.create({
    ...given,
    maxConcurrentActivityTaskExecutions: 20,
    stickyQueueScheduleToStartTimeout: 10_000,
    ...wallWorkerOptions(wall),
  });
  const running = worker.run();
  return {
    async stop() {
      if (worker.getState() === 'RUNNING') worker.shutdown();
      await running;
    },
  };
}
