import pg from 'pg';
import { withClient } from './client.ts';

/** Passwords of the roles that log in. */
export type DatabaseRoles = { migratorPassword: string; appPassword: string; keyringPassword: string };

/**
 * Makes the roles and the two databases, and sets who may connect where. May be run again at every start.
 *
 * - `asistian_migrator` owns both databases and may hand objects to `asistian_doors`; not a superuser.
 * - `asistian_app` owns nothing and is held by row-level security.
 * - `asistian_keyring` reaches the keyring database alone.
 * - `asistian_doors` cannot log in; it owns the few functions that look across businesses.
 */
export async function prepareDatabases(superuserUrl: string, roles: DatabaseRoles): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    for (const statement of roleStatements(roles)) await client.query(statement);
    await createOwnedDatabase(client, 'asistian', 'asistian_app');
    await createOwnedDatabase(client, 'asistian_keyring', 'asistian_keyring');
  });
}

/** Makes a database of the migrator that one role may connect to, if it is missing; optionally as a copy of another. */
export async function createOwnedDatabase(
  client: pg.Client,
  name: string,
  reader: string,
  template?: string,
): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  const copy = template ? ` TEMPLATE ${pg.escapeIdentifier(template)}` : '';
  const id = pg.escapeIdentifier(name);
  if (!rowCount) await client.query(`CREATE DATABASE ${id} OWNER asistian_migrator${copy}`);
  await client.query(`REVOKE ALL ON DATABASE ${id} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${id} TO ${pg.escapeIdentifier(reader)}`);
}

function roleStatements(roles: DatabaseRoles): string[] {
  const plain = 'NOSUPERUSER NOCREATEDB NOBYPASSRLS NOREPLICATION';
  return [
    ...role('asistian_migrator', `LOGIN CREATEROLE ${plain}`, roles.migratorPassword),
    ...role('asistian_app', `LOGIN NOCREATEROLE ${plain}`, roles.appPassword),
    ...role('asistian_keyring', `LOGIN NOCREATEROLE ${plain}`, roles.keyringPassword),
    ...role('asistian_doors', `NOLOGIN NOCREATEROLE ${plain}`),
    'GRANT asistian_doors TO asistian_migrator WITH INHERIT TRUE, SET TRUE',
    'REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC',
  ];
}

function role(name: string, rights: string, password?: string): string[] {
  const make = `DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${name}') THEN CREATE ROLE ${name}; END IF; END $$`;
  const secret = password ? ` PASSWORD ${pg.escapeLiteral(password)}` : '';
  return [make, `ALTER ROLE ${name} ${rights}${secret}`];
}
