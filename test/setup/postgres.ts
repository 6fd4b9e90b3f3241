import { join } from 'node:path';
import type pg from 'pg';
import { migrate, migrationFolders } from '../../scripts/migrate.ts';
import { withClient } from '../../scripts/postgres/client.ts';
import {
  createOwnedDatabase,
  ensurePostgresFiles,
  postgresPlan,
  prepareDatabases,
  superuserUrl,
} from '../../scripts/postgres.ts';
import { databaseUrl } from '../../scripts/system/environment.ts';
import { waitUntilReady } from '../../scripts/system/health.ts';
import { freePort } from '../../scripts/system/ports.ts';
import { oncePerRun, startForRun } from './on-demand.ts';

/** The run's Postgres: one cluster with migrated templates, that test files copy. */
export type TestPostgres = { port: number; superuserUrl: string };

/** The one password of a cluster that lives for minutes, on loopback. */
export const testPassword = 'only-for-tests';

/** Names of the migrated databases that test files copy. */
export const templates = { main: 'asistian_template', keyring: 'asistian_keyring_template' };

/** Starts the run's Postgres if no test file did yet. */
export function testPostgres(): Promise<TestPostgres> {
  return oncePerRun('postgres', startTestPostgres);
}

async function startTestPostgres(runDir: string): Promise<TestPostgres> {
  const options = {
    dataDir: join(runDir, 'postgres'),
    port: await freePort(),
    password: testPassword,
    logFile: join(runDir, 'postgres.log'),
    runDir: join(runDir, 'pids'),
    fast: true,
  };
  const plan = postgresPlan(await ensurePostgresFiles(options.dataDir, options.password, () => {}), options);
  startForRun(plan);
  const url = superuserUrl(options);
  await waitUntilReady({ name: 'postgres', logFile: plan.logFile }, () => withClient(url, async () => true), 30_000);
  await makeTemplates(url, options.port);
  return { port: options.port, superuserUrl: url };
}

async function makeTemplates(url: string, port: number): Promise<void> {
  await prepareDatabases(url, {
    migratorPassword: testPassword,
    appPassword: testPassword,
    keyringPassword: testPassword,
  });
  await withClient(url, async (client: pg.Client) => {
    await createOwnedDatabase(client, templates.main, 'asistian_app');
    await createOwnedDatabase(client, templates.keyring, 'asistian_keyring');
  });
  const migratorUrl = (database: string) => databaseUrl('asistian_migrator', testPassword, port, database);
  await migrate(migratorUrl(templates.main), migrationFolders.main);
  await migrate(migratorUrl(templates.keyring), migrationFolders.keyring);
}
