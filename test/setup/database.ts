import { randomBytes } from 'node:crypto';
import { withClient } from '../../scripts/postgres/client.ts';
import { createOwnedDatabase } from '../../scripts/postgres.ts';
import { databaseUrl } from '../../scripts/system/environment.ts';
import { templates, testPassword, testPostgres } from './postgres.ts';

/** A pair of databases of one's own: the addresses that the application, the keyring, the migrator and a superuser use. */
export type TestDatabase = {
  appUrl: string;
  keyringUrl: string;
  migratorUrl: string;
  keyringMigratorUrl: string;
  /** The superuser on the main database: sees behind row-level security. */
  superuserUrl: string;
  /** Removes both databases; open connections are cut. */
  drop(): Promise<void>;
};

/** Makes a pair of freshly migrated, empty databases; call it once per test file and `drop` it at the end. */
export async function aDatabase(): Promise<TestDatabase> {
  const { port, superuserUrl } = await testPostgres();
  const id = randomBytes(6).toString('hex');
  const names = { main: `test_${id}`, keyring: `test_${id}_keyring` };
  await withClient(superuserUrl, async (client) => {
    await createOwnedDatabase(client, names.main, 'asistian_app', templates.main);
    await createOwnedDatabase(client, names.keyring, 'asistian_keyring', templates.keyring);
  });
  const url = (role: string, database: string) => databaseUrl(role, testPassword, port, database);
  return {
    appUrl: url('asistian_app', names.main),
    keyringUrl: url('asistian_keyring', names.keyring),
    migratorUrl: url('asistian_migrator', names.main),
    keyringMigratorUrl: url('asistian_migrator', names.keyring),
    superuserUrl: url('postgres', names.main),
    drop: () => dropBoth(superuserUrl, [names.main, names.keyring]),
  };
}

async function dropBoth(superuserUrl: string, names: string[]): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    for (const name of names) await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  });
}
