import type { ActivityInterceptors } from '@temporalio/worker';
import type { WallMode } from '../breaches.ts';
import { guardedValue, noHeaders } from '../guard.ts';

/** Guards an activity's result and headers; heartbeats and failures go through the converters. */
export function wallActivityInterceptors(mode: WallMode): ActivityInterceptors {
  return {
    inbound: {
      execute: async (input, next) => {
        const headers = noHeaders(mode, input.headers);
        return guardedValue(mode, 'result', await next({ ...input, headers }));
      },
    },
  };
}
