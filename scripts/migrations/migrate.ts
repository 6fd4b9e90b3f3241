import type pg from 'pg';
import { withClient } from '../postgres/client.ts';
import { type MigrationFile, readMigrations } from './files.ts';
import { type AppliedMigration, createHistoryTable, readHistory, recordApplied } from './history.ts';

// The number that Prisma's engine locks, so that it and we never migrate at the same time.
const prismaLock = 72707369;
const lockTimeout = '10s';

/**
 * Applies the migrations that are missing, each in one transaction, and records them as Prisma does.
 * @param url the migrator's address
 * @param dir a folder of `<name>/migration.sql`
 * @returns the names that were applied now
 * @throws a sentence when an applied one changed on disk, or an earlier one failed half-way
 */
export async function migrate(url: string, dir: string): Promise<string[]> {
  return withClient(url, async (client) => {
    await client.query(`SELECT pg_advisory_lock(${prismaLock})`);
    await createHistoryTable(client);
    const pending = pendingOf(readMigrations(dir), await readHistory(client));
    for (const file of pending) await apply(client, file);
    return pending.map(({ name }) => name);
  });
}

/** The names of migrations on disk that the database does not have; refuses as `migrate` does, and changes nothing. */
export async function pendingMigrations(url: string, dir: string): Promise<string[]> {
  const applied = await withClient(url, readHistory);
  return pendingOf(readMigrations(dir), applied).map(({ name }) => name);
}

/** What is on disk and not applied. Rows without a file are allowed: older code serves a newer database. */
function pendingOf(files: MigrationFile[], applied: AppliedMigration[]): MigrationFile[] {
  for (const row of applied) refuseUnfinished(row);
  return files.filter((file) => {
    const row = applied.find(({ name }) => name === file.name);
    if (row && row.checksum !== file.checksum) throw new Error(changedSentence(file.name));
    return !row;
  });
}

async function apply(client: pg.Client, file: MigrationFile): Promise<void> {
  const startedAt = new Date();
  await client.query('BEGIN');
  try {
    await client.query(`SET LOCAL lock_timeout = '${lockTimeout}'`);
    await client.query(file.sql);
    await recordApplied(client, file, startedAt);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new Error(failedSentence(file.name, error), { cause: error });
  }
}

function refuseUnfinished({ name, isFinished }: AppliedMigration): void {
  if (isFinished) return;
  throw new Error(
    `The migration ${name} failed half-way in this database. Mend it, then: npx prisma migrate resolve --rolled-back ${name}`,
  );
}

function changedSentence(name: string): string {
  return `The migration ${name} was changed after it was applied here. Put the file back, and write a new migration for the change.`;
}

function failedSentence(name: string, error: unknown): string {
  const why = error instanceof Error ? error.message : String(error);
  return `The migration ${name} failed and was undone whole: ${why}`;
}
