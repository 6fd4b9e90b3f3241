import { msToTs, tsToMs } from '@temporalio/common/lib/time.js';
import { NativeConnection } from '@temporalio/worker';
import { installRuntime } from '../../src/adapters/temporal/worker/runtime.ts';
import { testTemporal } from '../setup/temporal.ts';
import { silent } from './silent.ts';
import { skippingServer, takeClock } from './skipping-server.ts';

/** A Temporal server of the tests. */
export interface TestEngine {
  readonly address: string;
  readonly namespace: string;
  readonly connection: NativeConnection;
  /** What time it is there. */
  now(): Promise<Date>;
  /** Lets time pass there, as fast as nothing happens. Only where time can be skipped. */
  skip(ms: number): Promise<void>;
  /** By how much its clock has moved that nobody moved it, and no time passed either. */
  strayMs(): Promise<number>;
  close(): Promise<void>;
}

/** A server of one's own on which time can be skipped; it ends with `close`. */
export async function skippingEngine(): Promise<TestEngine> {
  installRuntime(silent);
  const server = await skippingServer();
  const { address } = server;
  const clock = await takeClock(address);
  const connection = await NativeConnection.connect({ address });
  const now = async () => new Date(tsToMs((await clock.service.getCurrentTime({})).time));
  let aheadMs = (await now()).getTime() - Date.now();
  return {
    address,
    namespace: 'default',
    connection,
    now,
    async skip(ms) {
      await clock.service.unlockTimeSkippingWithSleep({ duration: msToTs(ms) });
      aheadMs = (await now()).getTime() - Date.now();
    },
    strayMs: async () => Math.abs((await now()).getTime() - Date.now() - aheadMs),
    close: async () => {
      await Promise.all([clock.close(), connection.close()]);
      await server.stop();
    },
  };
}

/** Moves a server's clock on to `at`; one that is later already stays. */
export async function skipTo(engine: TestEngine, at: Date): Promise<void> {
  const ms = at.getTime() - (await engine.now()).getTime();
  if (ms > 0) await engine.skip(ms);
}

/** The run's dev server, in real time; its search attributes can be read. */
export async function realEngine(): Promise<TestEngine> {
  installRuntime(silent);
  const { address, namespace } = await testTemporal();
  const connection = await NativeConnection.connect({ address });
  return {
    address,
    namespace,
    connection,
    now: async () => new Date(),
    skip: async () => {
      throw new Error('time cannot be skipped here');
    },
    strayMs: async () => 0,
    close: () => connection.close(),
  };
}
