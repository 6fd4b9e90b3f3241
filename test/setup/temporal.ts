import { join } from 'node:path';
import { waitUntilReady } from '../../scripts/system/health.ts';
import { freePort } from '../../scripts/system/ports.ts';
import { silentReport } from '../../scripts/system/report.ts';
import { isTemporalReady, temporalPlan } from '../../scripts/system/temporal.ts';
import { ensureTemporalBinary } from '../../scripts/temporal-binary.ts';
import { ensureTimeSkippingServer } from '../../scripts/time-skipping-server.ts';
import { oncePerRun, startForRun } from './on-demand.ts';

/** The run's Temporal dev server: real time, search attributes registered, eager activities on. */
export type TestTemporal = { address: string; namespace: string };

const namespace = 'asistian';

/** Starts the run's Temporal dev server if no test file did yet. Use a task queue of your own per test. */
export function testTemporal(): Promise<TestTemporal> {
  return oncePerRun('temporal', startTestTemporal);
}

/** The program of the time-skipping server, for `createTimeSkipping({ server: { executable: { type: 'existing-path', path } } })`. */
export function timeSkippingExecutable(): Promise<string> {
  return oncePerRun('time-skipping', () => ensureTimeSkippingServer(silentReport));
}

async function startTestTemporal(runDir: string): Promise<TestTemporal> {
  const [binary, port] = await Promise.all([ensureTemporalBinary(silentReport), freePort()]);
  const logFile = join(runDir, 'temporal.log');
  const dbFile = join(runDir, 'temporal', 'temporal.db');
  startForRun(
    temporalPlan({ binary, port, uiPort: 0, namespace, dbFile, logFile, runDir: join(runDir, 'pids'), headless: true }),
  );
  const address = `127.0.0.1:${port}`;
  await waitUntilReady({ name: 'temporal', logFile }, () => isTemporalReady(address, namespace), 30_000);
  return { address, namespace };
}
