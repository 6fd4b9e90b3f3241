import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { MigrationFile } from './files.ts';

/** A row of Prisma's table; rolled-back attempts are left out. */
export type AppliedMigration = { name: string; checksum: string; isFinished: boolean };

// Word for word what Prisma's engine creates, so that `prisma migrate deploy` goes on from here.
const table = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`;

/** Makes Prisma's table of applied migrations when it is missing; every role may read it, for the start-up check. */
export async function createHistoryTable(client: pg.Client): Promise<void> {
  await client.query(table);
  await client.query('GRANT SELECT ON _prisma_migrations TO PUBLIC');
}

/** What was applied, oldest first; empty when the table does not exist. */
export async function readHistory(client: pg.Client): Promise<AppliedMigration[]> {
  const { rows: found } = await client.query(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there`);
  if (!found[0]?.there) return [];
  const { rows } = await client.query(
    `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished FROM _prisma_migrations
     WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  return rows.map((row) => ({ name: row.migration_name, checksum: row.checksum, isFinished: row.finished }));
}

/** Records one as Prisma does after success. */
export async function recordApplied(client: pg.Client, file: MigrationFile, startedAt: Date): Promise<void> {
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
     VALUES ($1, $2, $3, $4, $5, 1)`,
    [randomUUID(), file.checksum, new Date(), file.name, startedAt],
  );
}
