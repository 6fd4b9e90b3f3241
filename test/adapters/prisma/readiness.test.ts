import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { withClient } from '../../../scripts/postgres/client.ts';
import { createReadiness } from '../../../src/adapters/prisma/readiness.ts';
import { Lookup } from '../../../src/adapters/prisma/sealing/lookup.ts';
import { aStore, type TestStore } from '../../builders/store.ts';

let store: TestStore;
let logged: string[];
beforeAll(async () => {
  store = await aStore();
});
beforeEach(() => {
  logged = [];
});
afterAll(() => store?.close());

const asMigrator = (sql: string) =>
  withClient(store.database.keyringMigratorUrl, async (client) => void (await client.query(sql)));

function readinessWith(root?: Buffer) {
  const log = { ...store.stores.log, error: (_fields: object, event: string) => void logged.push(event) };
  return createReadiness({ ...store.stores, log, ...(root ? { lookup: new Lookup(root) } : {}) });
}

describe('whether the stores can be worked with', () => {
  it('is yes with the root key that the keyring was begun with, whoever asks first', async () => {
    expect(await Promise.all([readinessWith().storesReady(), readinessWith().storesReady()])).toEqual([true, true]);
    expect(await readinessWith().storesReady()).toBe(true);
    expect(await store.keyringSql('SELECT id FROM root_check')).toEqual([{ id: true }]);
    expect(logged).toEqual([]);
  });

  it('is no with another root key, and the log says why, once', async () => {
    await readinessWith().storesReady();
    const wrong = readinessWith(randomBytes(32));
    expect([await wrong.storesReady(), await wrong.storesReady()]).toEqual([false, false]);
    expect(await wrong.whatIsUnfit()).toContain('root key');
    expect(await readinessWith().whatIsUnfit()).toBeNull();
    expect(logged).toEqual(['the root key is not the one that this keyring was begun with']);
    expect(await readinessWith().storesReady()).toBe(true);
  });

  it('lets no process exchange the mark of the root key', async () => {
    await expect(store.keyringSql("UPDATE root_check SET hash = ''")).rejects.toThrow('permission denied');
    await expect(store.keyringSql('DELETE FROM root_check')).rejects.toThrow('permission denied');
  });

  it('is no when the keyring lacks a migration', async () => {
    await asMigrator("UPDATE _prisma_migrations SET migration_name = 'of_another_version'");
    expect(await readinessWith().storesReady()).toBe(false);
    expect(logged).toEqual(['the keyring lacks a migration; run npm run migrate']);
  });

  it('is no when the keyring was never migrated', async () => {
    await asMigrator('ALTER TABLE _prisma_migrations RENAME TO elsewhere');
    expect(await readinessWith().storesReady()).toBe(false);
    expect(logged).toEqual(['the keyring lacks a migration; run npm run migrate']);
  });
});
