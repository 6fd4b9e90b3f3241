import { existsSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Connection } from '@temporalio/client';
import { withClient } from '../../scripts/postgres/client.ts';
import { aDatabase } from './database.ts';
import { testTemporal, timeSkippingExecutable } from './temporal.ts';

describe('what every test file may ask for', () => {
  const database = aDatabase();
  afterAll(async () => (await database).drop());

  it('gives the application a database in which it owns nothing and is held by row-level security', async () => {
    const { appUrl } = await database;
    const row = await withClient(appUrl, async (client) => {
      const { rows } = await client.query(
        'SELECT rolsuper, rolbypassrls, rolcreaterole FROM pg_roles WHERE rolname = current_user',
      );
      return rows[0];
    });
    expect(row).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false });
  });

  it('keeps the application out of the keyring, and the keyring out of the application', async () => {
    const { appUrl, keyringUrl } = await database;
    const swap = (url: string, other: string) => url.replace(/[^/]+$/, new URL(other).pathname.slice(1));
    await expect(withClient(swap(appUrl, keyringUrl), async () => {})).rejects.toThrow('permission denied');
    await expect(withClient(swap(keyringUrl, appUrl), async () => {})).rejects.toThrow('permission denied');
  });

  it('lets the migrator make extensions, and hand functions to the role of the doors', async () => {
    const { migratorUrl } = await database;
    const owner = await withClient(migratorUrl, async (client) => {
      for (const name of ['btree_gist', 'pg_trgm', 'pgcrypto'])
        await client.query(`CREATE EXTENSION IF NOT EXISTS ${name}`);
      await client.query('GRANT CREATE ON SCHEMA public TO asistian_doors');
      await client.query(`CREATE FUNCTION a_door() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'`);
      await client.query('ALTER FUNCTION a_door() OWNER TO asistian_doors');
      const { rows } = await client.query(
        `SELECT proowner::regrole::text AS owner FROM pg_proc WHERE proname = 'a_door'`,
      );
      return rows[0].owner;
    });
    expect(owner).toBe('asistian_doors');
  });

  it('gives a Temporal server that knows our search attributes', async () => {
    const { address, namespace } = await testTemporal();
    const connection = await Connection.connect({ address });
    const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
    await connection.close();
    expect(Object.keys(customAttributes)).toEqual(expect.arrayContaining(['BusinessId', 'ChannelKind', 'Owner']));
  });

  it('gives the program of the server that skips time', async () => {
    expect(existsSync(await timeSkippingExecutable())).toBe(true);
  }, 120_000);
});
