import { join } from 'node:path';
import { migrate } from './migrations/migrate.ts';
import { migrateVariables } from './system/environment.ts';
import { settingsHere } from './system/here.ts';
import { createReport } from './system/report.ts';
import { root } from './system/root.ts';
import { readSecrets } from './system/secrets.ts';

export { migrate, pendingMigrations } from './migrations/migrate.ts';

/** The folders of SQL files: the main database's, and the keyring's. */
export const migrationFolders = {
  main: join(root, 'prisma/migrations'),
  keyring: join(root, 'prisma/keyring/migrations'),
};

const whichSentence =
  'Set MIGRATOR_DATABASE_URL and KEYRING_MIGRATOR_DATABASE_URL to say which databases to migrate, or let npm start set its own up first.';

/** `npm run migrate`: applies what is missing to `MIGRATOR_DATABASE_URL` and `KEYRING_MIGRATOR_DATABASE_URL`, or to the embedded server. */
async function main(): Promise<void> {
  const report = createReport();
  const settings = settingsHere();
  const env = { ...migrateVariables(settings, readSecrets(settings.dataDir)), ...process.env };
  const targets = [
    ['main', env.MIGRATOR_DATABASE_URL, migrationFolders.main],
    ['keyring', env.KEYRING_MIGRATOR_DATABASE_URL, migrationFolders.keyring],
  ] as const;
  if (targets.some(([, url]) => !url)) throw new Error(whichSentence);
  for (const [name, url = '', dir] of targets) {
    const applied = await migrate(url, dir);
    report.line(applied.length > 0 ? `${name}: applied ${applied.join(', ')}` : `${name}: nothing to apply`);
  }
}

if (process.argv[1] === import.meta.filename) {
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
