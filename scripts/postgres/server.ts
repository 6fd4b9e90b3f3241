import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { databaseUrl } from '../system/environment.ts';
import { waitUntilReady } from '../system/health.ts';
import { identify } from '../system/identity.ts';
import { endProcess } from '../system/records.ts';
import { type ProcessPlan, type Supervised, supervise } from '../system/supervise.ts';
import { withClient } from './client.ts';
import { ensurePostgresFiles, type PostgresFiles } from './files.ts';

/** What `startPostgres` needs. `fast` gives up safety against power loss, for tests. */
export type PostgresOptions = {
  dataDir: string;
  port: number;
  password: string;
  logFile: string;
  runDir: string;
  fast?: boolean;
};

/** A running server. */
export type RunningPostgres = { supervised: Supervised; superuserUrl: string };

/**
 * Starts the embedded PostgreSQL on loopback, supervised, and waits until it answers.
 * @param onStart gets the supervised process at once, so that a start that fails half-way can stop it
 */
export async function startPostgres(
  options: PostgresOptions,
  tell: (sentence: string) => void,
  onStart: (supervised: Supervised) => void = () => {},
): Promise<RunningPostgres> {
  const files = await ensurePostgresFiles(options.dataDir, options.password, tell);
  const supervised = supervise(postgresPlan(files, options), tell);
  onStart(supervised);
  await supervised.start();
  await waitUntilReady(supervised, () => answers(superuserUrl(options)), 30_000);
  return { supervised, superuserUrl: superuserUrl(options) };
}

/** The superuser's address on a cluster of ours. */
export function superuserUrl({ port, password }: Pick<PostgresOptions, 'port' | 'password'>): string {
  return databaseUrl('postgres', password, port, 'postgres');
}

/** How the server is started: on loopback only, without a Unix socket, in UTC. */
export function postgresPlan(files: PostgresFiles, options: PostgresOptions): ProcessPlan {
  return {
    name: 'postgres',
    command: join(files.nativeDir, 'bin', 'postgres'),
    args: ['-D', files.dataDir, ...flags(options)],
    env: { PATH: process.env.PATH ?? '', TZ: 'UTC', LC_ALL: 'C' },
    cwd: '/',
    logFile: options.logFile,
    runDir: options.runDir,
    account: files.account && { uid: files.account.uid, gid: files.account.gid },
    beforeStart: () => clearStaleLock(files.dataDir),
  };
}

const safe = { max_wal_size: '512MB' };
const fast = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '256MB' };

function flags(options: PostgresOptions): string[] {
  const values = {
    listen_addresses: '127.0.0.1',
    port: String(options.port),
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    shared_buffers: '128MB',
    max_connections: '200',
    ...(options.fast ? fast : safe),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/**
 * A killed server leaves `postmaster.pid`. PostgreSQL would refuse to start when that number now belongs to another
 * program; and a server of ours that outlived its supervisor must end before the next one starts.
 */
async function clearStaleLock(dataDir: string): Promise<void> {
  const file = join(dataDir, 'postmaster.pid');
  const holder = identify(readPid(file));
  if (holder?.command.includes(dataDir)) await endProcess(holder, 'SIGINT', 10_000);
  if (holder) await sleep(100);
  rmSync(file, { force: true });
}

function readPid(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8').split('\n')[0]);
  } catch {
    return 0;
  }
}

async function answers(url: string): Promise<boolean> {
  await withClient(url, (client) => client.query('SELECT 1'));
  return true;
}
