import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Connection } from '@temporalio/client';
import { ensurePrivateFolder } from './folders.ts';
import type { ProcessPlan } from './supervise.ts';

/** What our workflows may be searched by; see the contract of the workflows. */
export const searchAttributes = ['BusinessId', 'ChannelKind', 'Owner'] as const;

/** How the Temporal dev server is started. */
export type TemporalServerOptions = {
  binary: string;
  port: number;
  uiPort: number;
  namespace: string;
  dbFile: string;
  logFile: string;
  runDir: string;
  /** No web page, for tests. */
  headless?: boolean;
};

/** The dev server's command: on loopback only, its database in one file. */
export function temporalPlan(options: TemporalServerOptions): ProcessPlan {
  ensurePrivateFolder(dirname(options.dbFile));
  return {
    name: 'temporal',
    command: options.binary,
    args: ['server', 'start-dev', ...addresses(options), ...storage(options), ...behaviour()],
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', TZ: 'UTC' },
    cwd: dirname(options.dbFile),
    logFile: options.logFile,
    runDir: options.runDir,
  };
}

/** Does the server know our namespace and its search attributes? Right after its start it does not yet. */
export async function isTemporalReady(address: string, namespace: string): Promise<boolean> {
  const connection = await Connection.connect({ address, connectTimeout: 1_500 });
  try {
    const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
    return searchAttributes.every((name) => name in customAttributes);
  } finally {
    await connection.close();
  }
}

/** The server makes its tables only in a new file: one that was killed while it did would never start again. */
export function forgetHalfMade(dbFile: string): void {
  if (existsSync(`${dbFile}.whole`)) return;
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${dbFile}${suffix}`, { force: true });
}

/** The server was ready once, so its file is whole and must be kept. */
export function markWhole(dbFile: string): void {
  writeFileSync(`${dbFile}.whole`, '', { mode: 0o600 });
}

function addresses({ port, uiPort, headless }: TemporalServerOptions): string[] {
  const ui = headless ? ['--headless'] : ['--ui-ip', '127.0.0.1', '--ui-port', String(uiPort)];
  return ['--ip', '127.0.0.1', '--port', String(port), ...ui, '--log-level', 'warn'];
}

// Without these the same file database does 2.5 times fewer turns; power loss may cost its last second.
function storage({ dbFile, namespace }: TemporalServerOptions): string[] {
  const pragmas = ['--sqlite-pragma', 'journal_mode=wal', '--sqlite-pragma', 'synchronous=normal'];
  return ['--db-filename', dbFile, '--namespace', namespace, ...pragmas];
}

function behaviour(): string[] {
  const attributes = searchAttributes.flatMap((name) => ['--search-attribute', `${name}=Keyword`]);
  return [...attributes, '--dynamic-config-value', 'system.enableActivityEagerExecution=true'];
}
