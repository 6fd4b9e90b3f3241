import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One migration on disk. `checksum` is Prisma's: SHA-256 of the file's bytes, in hex. */
export type MigrationFile = { name: string; sql: string; checksum: string };

/** Reads `<dir>/<name>/migration.sql`, in the order of the names; empty when the folder does not exist. */
export function readMigrations(dir: string): MigrationFile[] {
  if (!existsSync(dir)) return [];
  const names = readdirSync(dir).filter((name) => existsSync(join(dir, name, 'migration.sql')));
  return names.sort().map((name) => readMigration(dir, name));
}

function readMigration(dir: string, name: string): MigrationFile {
  const bytes = readFileSync(join(dir, name, 'migration.sql'));
  return { name, sql: bytes.toString('utf8'), checksum: createHash('sha256').update(bytes).digest('hex') };
}
