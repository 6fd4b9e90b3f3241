import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { Failure, type FailureCode } from '../../domain/failures.ts';
import { PrismaClient } from './generated/client.ts';

/** How to reach the two databases. Pool sizes are connections. */
export interface StoreSettings {
  readonly databaseUrl: string;
  readonly keyringUrl: string;
  readonly pool: number;
  readonly hotPool: number;
  readonly keyringPool: number;
  /** A query without an answer for so long is given up, in milliseconds; longer than the server works on one. */
  readonly silenceMs?: number;
}

/** The open connections: Prisma for most, `hot` for single statements on the hot path, `keyring` for keys. */
export interface Connections {
  readonly prisma: PrismaClient;
  readonly hot: pg.Pool;
  readonly keyring: pg.Pool;
  close(): Promise<void>;
}

const usualSilenceMs = 20_000;

function aPool(connectionString: string, max: number, silenceMs = usualSilenceMs): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 5_000,
    statement_timeout: 15_000,
    query_timeout: silenceMs,
    idle_in_transaction_session_timeout: 20_000,
    application_name: 'asistian',
  });
  // A connection that breaks while idle is replaced; without a listener it would end the process.
  pool.on('error', () => undefined);
  cutWhatIsHeldTooLong(pool, silenceMs * 1.25);
  return pool;
}

// A server that vanished without a word leaves a connection that looks whole: given back, it would fail the next query
// too. Nothing holds one for so long in earnest.
function cutWhatIsHeldTooLong(pool: pg.Pool, longestMs: number): void {
  const held = new WeakMap<pg.PoolClient, NodeJS.Timeout>();
  pool.on('acquire', (client) => {
    held.set(client, setTimeout(() => client.connection.stream.destroy(), longestMs).unref());
  });
  pool.on('release', (_, client) => clearTimeout(held.get(client)));
}

/** Opens the pools; nothing connects before the first query. */
export function connect(settings: StoreSettings): Connections {
  const main = aPool(settings.databaseUrl, settings.pool, settings.silenceMs);
  const hot = aPool(settings.databaseUrl, settings.hotPool, settings.silenceMs);
  const keyring = aPool(settings.keyringUrl, settings.keyringPool, settings.silenceMs);
  const prisma = new PrismaClient({
    adapter: new PrismaPg(main),
    transactionOptions: { maxWait: 5_000, timeout: 15_000 },
    log: [],
  });
  const close = async () => {
    await prisma.$disconnect();
    await Promise.all([main.end(), hot.end(), keyring.end()]);
  };
  return { prisma, hot, keyring, close };
}

const conflicts = /^(40001|40P01|23505|P2002|P2034)$/;

// SQLSTATE classes of a server or connection in trouble, the network's own codes, and Prisma's for the same. A raw
// query of Prisma's carries the server's code inside; without one, no server answered.
const troubles =
  /^(08|53|55|57|58|XX|ECONN|EPIPE$|ETIMEDOUT$|EHOST|ENET|EAI_|ENOTFOUND$|P1|P2010$|P2024$|P2028$|P2039$)/;

// What the driver says of a connection without giving a code (pg and pg-pool, `new Error`).
const silences =
  /^(Connection terminated|Query read timeout|timeout (expired|exceeded)|Client (has encountered|was closed)|Cannot use a pool)/;

// A transaction that was ended from outside: Prisma's code for it is also that of our own mistakes with one.
const closings = /expired transaction|Unable to start a transaction/;

function inside(value: unknown, ...path: readonly string[]): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  return typeof value === 'object' && value !== null ? inside(Reflect.get(value, name), ...rest) : undefined;
}

/** The server's SQLSTATE, else the code of Prisma or of the network; undefined for an error without a code. */
function stateOf(error: unknown): string | undefined {
  const codes = [inside(error, 'meta', 'driverAdapterError', 'cause', 'originalCode'), inside(error, 'code')];
  return codes.find((code) => typeof code === 'string');
}

function says(error: unknown, what: RegExp): boolean {
  return [inside(error, 'message'), inside(error, 'cause', 'message')].some(
    (text) => typeof text === 'string' && what.test(text),
  );
}

function nameOf(error: unknown): FailureCode {
  const state = stateOf(error);
  if (state === undefined) return says(error, silences) ? 'store.unavailable' : 'unexpected';
  if (conflicts.test(state)) return 'store.conflict';
  if (state === 'P2028' && !says(error, closings)) return 'unexpected';
  return troubles.test(state) ? 'store.unavailable' : 'unexpected';
}

/**
 * Runs a deed on a store; whatever the database says becomes a Failure of ours, without its text: `store.unavailable`
 * when it could not be reached, `store.conflict` when two changes met, `unexpected` when it could not do that.
 */
export async function onStore<T>(deed: () => Promise<T>): Promise<T> {
  try {
    return await deed();
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(nameOf(error));
  }
}
