import { createHash } from 'node:crypto';
import type pg from 'pg';
import { withClient } from '../../scripts/postgres/client.ts';
import { systemRandomness } from '../../src/adapters/local/randomness.ts';
import { createAccess } from '../../src/adapters/prisma/access.ts';
import { createAgentCommands } from '../../src/adapters/prisma/agent-commands.ts';
import { createAlarms } from '../../src/adapters/prisma/alarms.ts';
import { connect } from '../../src/adapters/prisma/connection.ts';
import { createInstallation } from '../../src/adapters/prisma/installation.ts';
import { createIntake } from '../../src/adapters/prisma/intake.ts';
import { createKnowledge } from '../../src/adapters/prisma/knowledge.ts';
import { createLedger } from '../../src/adapters/prisma/ledger.ts';
import { createLines } from '../../src/adapters/prisma/lines.ts';
import { createOutbox } from '../../src/adapters/prisma/outbox.ts';
import { createReadiness } from '../../src/adapters/prisma/readiness.ts';
import { createReading } from '../../src/adapters/prisma/reading.ts';
import { createRecorder } from '../../src/adapters/prisma/recorder.ts';
import { createRings } from '../../src/adapters/prisma/rings.ts';
import { Keyring } from '../../src/adapters/prisma/sealing/keyring.ts';
import { Lookup } from '../../src/adapters/prisma/sealing/lookup.ts';
import type { Stores } from '../../src/adapters/prisma/stores.ts';
import { createTurns } from '../../src/adapters/prisma/turns.ts';
import type { Access } from '../../src/ports/access.ts';
import type { AgentCommands } from '../../src/ports/agent-commands.ts';
import type { Alarms } from '../../src/ports/alarms.ts';
import type { CrashPoint } from '../../src/ports/crash-points.ts';
import type { Installation } from '../../src/ports/installation.ts';
import type { Intake, Recorder } from '../../src/ports/intake.ts';
import type { Lines } from '../../src/ports/lines.ts';
import type { Outbox } from '../../src/ports/outbox.ts';
import type { Readiness } from '../../src/ports/readiness.ts';
import type { Knowledge, Ledger, Reading } from '../../src/ports/reading.ts';
import type { Rings } from '../../src/ports/rings.ts';
import type { Turns } from '../../src/ports/turns.ts';
import { aDatabase, type TestDatabase } from '../setup/database.ts';
import { aClock, type MovableClock } from './clock.ts';

/** Waiting times and sizes that the stores of the tests are made with, in milliseconds and rows. */
export const settings = {
  leaseMs: 5_000,
  batch: 200,
  triesBeforeQuarantine: 6,
  turnDeadlineMs: 60_000,
  graceMs: 1_000,
  sayWithinMs: 5_000,
} as const;

/** The root of the keys in tests. */
export const testRoot = createHash('sha256').update('only-for-tests').digest();

/** Every port to our own stores, as one process would have them. */
export interface StorePorts {
  readonly stores: Stores;
  readonly access: Access;
  readonly agents: AgentCommands;
  readonly alarms: Alarms;
  readonly installation: Installation;
  readonly intake: Intake;
  readonly knowledge: Knowledge;
  readonly ledger: Ledger;
  readonly lines: Lines;
  readonly outbox: Outbox;
  readonly readiness: Readiness;
  readonly reading: Reading;
  readonly recorder: Recorder;
  readonly rings: Rings;
  readonly turns: Turns;
}

/** The stores on databases of their own, with a clock that the test moves. */
export interface TestStore extends StorePorts {
  readonly database: TestDatabase;
  readonly clock: MovableClock;
  /** Names of the crash points that were passed, in order. */
  readonly passed: CrashPoint[];
  /** Asks the main database as a superuser, behind row-level security. */
  sql<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  /** Asks the keyring's database as its own role. */
  keyringSql<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  /** Another process on the same databases. */
  another(changes?: { keyringUrl?: string; databaseUrl?: string }): StorePorts;
  /** Closes all connections and removes the databases. */
  close(): Promise<void>;
}

/** Cuts a text where a test wants it cut. */
export const splitAtBars = (_: unknown, text: string): readonly string[] =>
  text
    .split(' || ')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Opens all stores on freshly migrated databases. */
export async function aStore(clock: MovableClock = aClock()): Promise<TestStore> {
  const database = await aDatabase();
  const opened: StorePorts[] = [];
  const passed: CrashPoint[] = [];
  const another = (changes: { keyringUrl?: string; databaseUrl?: string } = {}) => {
    const ports = open({ databaseUrl: database.appUrl, keyringUrl: database.keyringUrl, ...changes }, clock, passed);
    opened.push(ports);
    return ports;
  };
  return {
    ...another(),
    database,
    clock,
    passed,
    another,
    sql: (text, values) => ask(database.superuserUrl, text, values),
    keyringSql: (text, values) => ask(database.keyringUrl, text, values),
    async close() {
      await Promise.all(opened.map(({ stores }) => stores.close()));
      await database.drop();
    },
  };
}

function ask<Row extends pg.QueryResultRow>(url: string, text: string, values: unknown[] = []): Promise<Row[]> {
  return withClient(url, async (client) => (await client.query<Row>(text, values)).rows);
}

function open(urls: { databaseUrl: string; keyringUrl: string }, clock: MovableClock, passed: CrashPoint[]) {
  const connections = connect({ ...urls, pool: 12, hotPool: 4, keyringPool: 4 });
  const silent = () => undefined;
  const stores: Stores = {
    ...connections,
    keys: new Keyring(connections.keyring, testRoot, clock.now),
    lookup: new Lookup(testRoot),
    clock,
    randomness: systemRandomness,
    log: { info: silent, warn: silent, error: silent },
    passCrashPoint: (point) => passed.push(point),
  };
  return portsOf(stores);
}

function portsOf(stores: Stores): StorePorts {
  return {
    stores,
    access: createAccess(stores),
    agents: createAgentCommands(stores, { split: splitAtBars }),
    alarms: createAlarms(stores),
    installation: createInstallation(stores),
    intake: createIntake(stores),
    knowledge: createKnowledge(stores),
    ledger: createLedger(stores),
    lines: createLines(stores),
    outbox: createOutbox(stores, settings),
    readiness: createReadiness(stores),
    reading: createReading(stores),
    recorder: createRecorder(stores, settings),
    rings: createRings(stores, settings),
    turns: createTurns(stores, { deadlineMs: settings.turnDeadlineMs, graceMs: settings.graceMs, split: splitAtBars }),
  };
}
