import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { migrate, pendingMigrations } from '../../scripts/migrate.ts';
import { withClient } from '../../scripts/postgres/client.ts';
import { aDatabase } from '../setup/database.ts';
import { aFolder } from '../setup/run.ts';

const first = ['20990101000000_first', 'CREATE TABLE thing (id int PRIMARY KEY)'] as const;
const second = ['20990102000000_second', 'ALTER TABLE thing ADD COLUMN name text'] as const;
const broken = ['20990103000000_broken', 'CREATE TABLE half (id int); SELECT * FROM nowhere'] as const;

function folder(...files: (readonly [string, string])[]): string {
  const dir = aFolder();
  for (const file of files) write(dir, file);
  return dir;
}

function write(dir: string, [name, sql]: readonly [string, string]): void {
  mkdirSync(join(dir, name), { recursive: true });
  writeFileSync(join(dir, name, 'migration.sql'), sql);
}

describe('migrations', () => {
  const database = aDatabase();
  const url = async () => (await database).migratorUrl;
  const query = async (sql: string) => withClient(await url(), async (client) => (await client.query(sql)).rows);
  afterAll(async () => (await database).drop());
  beforeEach(async () => {
    await query('DROP TABLE IF EXISTS thing, half, _prisma_migrations');
  });

  it('are applied in the order of their names, once', async () => {
    const dir = folder(second, first);
    expect(await pendingMigrations(await url(), dir)).toEqual([first[0], second[0]]);
    expect(await migrate(await url(), dir)).toEqual([first[0], second[0]]);
    expect(await migrate(await url(), dir)).toEqual([]);
    expect(await pendingMigrations(await url(), dir)).toEqual([]);
  });

  it('are recorded as Prisma records them', async () => {
    await migrate(await url(), folder(first));
    const [row] = await query('SELECT * FROM _prisma_migrations');
    expect(row).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      checksum: createHash('sha256').update(first[1]).digest('hex'),
      finished_at: expect.any(Date),
      migration_name: first[0],
      logs: null,
      rolled_back_at: null,
      started_at: expect.any(Date),
      applied_steps_count: 1,
    });
  });

  it('are applied once when two starts migrate at the same moment', async () => {
    const dir = folder(first, second);
    const applied = await Promise.all([migrate(await url(), dir), migrate(await url(), dir)]);
    expect(applied.flat().sort()).toEqual([first[0], second[0]]);
  });

  it('leave nothing behind when one fails', async () => {
    await expect(migrate(await url(), folder(first, broken))).rejects.toThrow(
      `${broken[0]} failed and was undone whole`,
    );
    const tables = await query(`SELECT to_regclass('half') AS half, to_regclass('thing') IS NOT NULL AS thing`);
    expect(tables).toEqual([{ half: null, thing: true }]);
  });

  it('are refused when an applied one was changed', async () => {
    const dir = folder(first);
    await migrate(await url(), dir);
    write(dir, [first[0], `${first[1]} -- later`]);
    await expect(migrate(await url(), dir)).rejects.toThrow(`${first[0]} was changed after it was applied`);
  });

  it('are refused when an earlier attempt ended half-way', async () => {
    const dir = folder(first);
    await migrate(await url(), dir);
    await query('UPDATE _prisma_migrations SET finished_at = NULL');
    await expect(pendingMigrations(await url(), dir)).rejects.toThrow(`${first[0]} failed half-way`);
  });

  it('let older code serve a newer database', async () => {
    await migrate(await url(), folder(first, second));
    expect(await pendingMigrations(await url(), folder(first))).toEqual([]);
  });
});
