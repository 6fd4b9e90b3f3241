import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connection, type ConnectionOptions, type TestService } from '@temporalio/client';
import { type InternalConnectionOptions, InternalConnectionOptionsSymbol } from '@temporalio/client/lib/connection.js';
import { waitUntilReady } from '../../scripts/system/health.ts';
import { closeLog, openLog } from '../../scripts/system/logs.ts';
import { freePort } from '../../scripts/system/ports.ts';
import { forgetProcess, recordProcess } from '../../scripts/system/records.ts';
import { searchAttributeNames } from '../../src/workflows/contract.ts';
import { currentRun } from '../setup/run.ts';
import { timeSkippingExecutable } from '../setup/temporal.ts';

const keyword = 2;

/** A server that skips time, of one's own. */
export interface SkippingServer {
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * Starts a server that skips time: one for each test file, since all who use it share its clock, and since a workflow
 * that is ended in the middle of a step may stop that clock for good. It is started here, and not by the SDK, which
 * gives a server five seconds: too few on a busy machine.
 */
export async function skippingServer(): Promise<SkippingServer> {
  const [command, port] = [await timeSkippingExecutable(), await freePort()];
  const { runDir } = currentRun();
  const name = `skipping-${port}`;
  const logFile = join(runDir, `${name}.log`);
  const log = openLog(logFile);
  const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', TZ: 'UTC' };
  // Not `--enable-time-skipping`: with it time runs away whenever nothing happens.
  const child = spawn(command, [String(port)], { cwd: tmpdir(), env, stdio: ['ignore', log, log] });
  closeLog(log);
  const pids = join(runDir, 'pids');
  await waitUntilReady({ name, logFile }, () => answersAt(port), 45_000).catch((error: unknown) => {
    child.kill('SIGKILL');
    throw error;
  });
  // Only now: the program begins as a shell, and what is recorded before could not be recognised by the run's end.
  if (child.pid) recordProcess(pids, name, child.pid);
  const address = `127.0.0.1:${port}`;
  await tellOurAttributes(address);
  return {
    address,
    async stop() {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      forgetProcess(pids, name);
    },
  };
}

/** A plain connection: a client of Temporal that comes too early would go on knocking for minutes. */
function answersAt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const end = (answers: boolean) => {
      socket.destroy();
      resolve(answers);
    };
    socket.once('connect', () => end(true)).once('error', () => end(false));
  });
}

async function tellOurAttributes(address: string): Promise<void> {
  const connection = await Connection.connect({ address });
  const searchAttributes = Object.fromEntries(Object.values(searchAttributeNames).map((name) => [name, keyword]));
  await connection.operatorService.addSearchAttributes({ namespace: 'default', searchAttributes });
  await connection.close();
}

/** The hand on a server's clock. */
export interface ClockHand {
  readonly service: TestService;
  close(): Promise<void>;
}

/** Takes hold of a server's clock. */
export async function takeClock(address: string): Promise<ClockHand> {
  const options: ConnectionOptions & InternalConnectionOptions = {
    address,
    [InternalConnectionOptionsSymbol]: { supportsTestService: true },
  };
  const connection = await Connection.connect(options);
  const service = connection.testService;
  if (service === undefined) throw new Error('this server has no clock to take hold of');
  return { service, close: () => connection.close() };
}
