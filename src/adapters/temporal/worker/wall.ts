import type { InjectedSinks, WorkerOptions } from '@temporalio/worker';
import { listenForBreaches } from '../breaches.ts';
import { wallClientInterceptors } from '../client-interceptors.ts';
import { dataConverterPaths, type Wall } from '../wall.ts';
import type { WallSinks } from '../workflow-interceptors.ts';
import { wallActivityInterceptors } from './activity-interceptors.ts';

/**
 * What `Worker.create` needs for the wall; spread it into the worker's options, and bundle the workflows with
 * `bundleWorkflows` of the same mode: the guard inside the sandbox is part of the bundle.
 */
export function wallWorkerOptions(
  wall: Wall,
): Required<Pick<WorkerOptions, 'dataConverter' | 'interceptors' | 'sinks' | 'identity'>> {
  listenForBreaches(wall.onBreach);
  const sinks: InjectedSinks<WallSinks> = { wall: { breached: { fn: (_, ...breach) => wall.onBreach(...breach) } } };
  return {
    identity: `worker-${process.pid}`,
    dataConverter: dataConverterPaths(wall.mode),
    interceptors: {
      client: wallClientInterceptors(wall.mode),
      activity: [() => wallActivityInterceptors(wall.mode)],
    },
    sinks,
  };
}
