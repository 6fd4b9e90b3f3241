import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fates } from '../../../../src/adapters/prisma/fates.ts';
import { aStore, type TestStore } from '../../../builders/store.ts';
import { columnsOf, modelsOfSchema, tablesOf } from './columns.ts';

const models = modelsOfSchema();

describe('the Prisma schema and the migrated database', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await aStore();
  });
  afterAll(() => store?.close());

  it('name the same tables', async () => {
    expect(models.map(({ table }) => table).sort()).toEqual([...(await tablesOf(store))].sort());
  });

  it('agree on every column, its type and whether it may be empty', async () => {
    const line = ({
      table,
      column,
      type,
      nullable,
    }: {
      table: string;
      column: string;
      type: string;
      nullable: boolean;
    }) => `${table}.${column} ${type}${nullable ? ' null' : ''}`;
    const ours = models.flatMap(({ columns }) => columns.map(line)).sort();
    expect((await columnsOf(store)).map(line).sort()).toEqual(ours);
  });

  it('agree on what is unique', async () => {
    const rows = await store.sql<{ table: string; columns: string[] }>(
      `SELECT i.indrelid::regclass::text AS "table", array_agg(a.attname::text ORDER BY k.n) AS columns
       FROM pg_index i CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY AS k (attnum, n)
         JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
       WHERE i.indisunique AND i.indpred IS NULL GROUP BY i.indexrelid, i.indrelid`,
    );
    const there = new Set(rows.map(({ table, columns }) => `${table}(${columns.join(', ')})`));
    const missing = models
      .flatMap(({ table, uniques }) => uniques.map((columns) => `${table}(${columns.join(', ')})`))
      .filter((name) => !there.has(name));
    expect(missing).toEqual([]);
  });

  it('have every shipped migration recorded as Prisma records it', async () => {
    const folder = join(import.meta.dirname, '../../../../prisma/migrations');
    const shipped = readdirSync(folder).filter((name) => !name.endsWith('.toml'));
    const rows = await store.sql<{ migration_name: string; checksum: string; done: boolean; rolled_back_at: null }>(
      'SELECT migration_name, checksum, finished_at IS NOT NULL AS done, rolled_back_at FROM _prisma_migrations ORDER BY 1',
    );
    const checksum = (name: string) =>
      createHash('sha256')
        .update(readFileSync(join(folder, name, 'migration.sql')))
        .digest('hex');
    expect(rows).toEqual(
      shipped
        .sort()
        .map((name) => ({ migration_name: name, checksum: checksum(name), done: true, rolled_back_at: null })),
    );
    expect(await store.readiness.storesReady()).toBe(true);
  });

  it('refuses to serve when a migration is missing', async () => {
    await store.sql("UPDATE _prisma_migrations SET migration_name = 'of_another_version'");
    expect(await store.readiness.storesReady()).toBe(false);
  });
});

const typeOf: Record<string, RegExp> = {
  id: /^(uuid|bigint)$/,
  key_id: /^uuid$/,
  closed_code: /^text(\[\])?$/,
  count: /^integer$/,
  flag: /^boolean$/,
  instant: /^timestamp\(3\) with time zone$/,
  day: /^date$/,
  zone: /^text$/,
  keyed_hash: /^bytea$/,
  sealed: /^bytea$/,
};

describe('the fates', () => {
  const classes = Object.entries(fates).flatMap(([name, { fields }]) => {
    const model = models.find((one) => one.name === name);
    return Object.entries(fields).map(([field, fieldClass]) => {
      const column = model?.columns.find((one) => model.fields.get(one.column) === field);
      return { name: `${name}.${field}`, fieldClass, column };
    });
  });

  it('know every table, and say why', () => {
    expect(Object.keys(fates).sort()).toEqual(models.map(({ name }) => name).sort());
    for (const { why } of Object.values(fates)) expect(why).toMatch(/^[A-Z].{10,}\.$/);
  });

  it('know every column of the database, and no other', () => {
    const known = classes.map(({ column }) => `${column?.table}.${column?.column}`).sort();
    expect(known).toEqual(models.flatMap(({ columns }) => columns.map((one) => `${one.table}.${one.column}`)).sort());
  });

  it.each(classes)('class $name as $fieldClass, which fits its type', ({ fieldClass, column }) => {
    expect(column?.type).toMatch(typeOf[fieldClass] ?? /^nothing$/);
  });

  it('call sealed and hashed what is named so, so that no one can read it from a name wrongly', () => {
    const misnamed = classes.filter(({ fieldClass, column }) => {
      const ending = /_(sealed|hash)$/.exec(column?.column ?? '')?.[1];
      return (
        (ending === 'sealed') !== (fieldClass === 'sealed') || (ending === 'hash') !== (fieldClass === 'keyed_hash')
      );
    });
    expect(misnamed).toEqual([]);
  });
});
