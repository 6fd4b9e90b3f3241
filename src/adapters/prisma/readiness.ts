import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';
import type { Readiness } from '../../ports/readiness.ts';
import { isRootOfKeyring } from './key-check.ts';
import type { Stores } from './stores.ts';

const migrations = path.join(import.meta.dirname, '../../../prisma/migrations');
const keyringMigrations = path.join(import.meta.dirname, '../../../prisma/keyring/migrations');

/**
 * Whether both databases answer, hold every migration that this version ships (newer ones are fine), and were begun with
 * this root key. What can only be mended by a person is logged once.
 */
export function createReadiness(stores: Stores): Readiness {
  const told = new Set<string>();
  const tell = (event: string) => {
    if (!told.has(event)) stores.log.error({}, event);
    told.add(event);
  };
  return {
    whatIsUnfit: async () => (await whatIsWrong(stores)) ?? null,
    async storesReady() {
      try {
        const wrong = await whatIsWrong(stores);
        if (wrong !== undefined) tell(wrong);
        return wrong === undefined;
      } catch {
        return false;
      }
    },
  };
}

async function whatIsWrong(stores: Stores): Promise<string | undefined> {
  const [main, keyring] = await Promise.all([
    hasAll(stores.hot, migrations),
    hasAll(stores.keyring, keyringMigrations),
  ]);
  if (!main) return 'the database lacks a migration; run npm run migrate';
  if (!keyring) return 'the keyring lacks a migration; run npm run migrate';
  if (!(await isRootOfKeyring(stores))) return 'the root key is not the one that this keyring was begun with';
  return undefined;
}

async function hasAll(pool: pg.Pool, folder: string): Promise<boolean> {
  const [applied, shipped] = await Promise.all([appliedMigrations(pool), shippedMigrations(folder)]);
  return shipped.every((name) => applied.has(name));
}

async function appliedMigrations(pool: pg.Pool): Promise<ReadonlySet<string>> {
  const there = await pool.query<{ there: boolean }>(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there`);
  if (!there.rows[0]?.there) return new Set();
  const text = 'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL';
  const answer = await pool.query<{ migration_name: string }>(text);
  return new Set(answer.rows.map((row) => row.migration_name));
}

async function shippedMigrations(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
