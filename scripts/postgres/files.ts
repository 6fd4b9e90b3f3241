import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Account, serverAccount } from './account.ts';
import { ensureBinaries } from './binaries.ts';
import { choosePlace } from './place.ts';

/** Where PostgreSQL's programs and data are, and as whom it runs (undefined: as this process). */
export type PostgresFiles = { nativeDir: string; dataDir: string; account: Account | undefined };

/**
 * Makes ready the programs and an initialised data folder.
 * @param wanted where the data should go; a place outside is used (and told) when the account cannot enter it
 * @param password the superuser's, for a new cluster
 */
export async function ensurePostgresFiles(
  wanted: string,
  password: string,
  tell: (sentence: string) => void,
): Promise<PostgresFiles> {
  const account = serverAccount();
  const dataDir = choosePlace(wanted, account);
  if (dataDir !== wanted)
    tell(`  The database's files are in ${dataDir}: its user "${account?.name}" cannot enter ${wanted}.`);
  const files = { nativeDir: await ensureBinaries(account), dataDir, account };
  if (!existsSync(join(dataDir, 'PG_VERSION'))) initialise(files, password);
  return files;
}

/** A folder of its own that is renamed when complete: a start that is killed half-way leaves no half cluster. */
function initialise(files: PostgresFiles, password: string): void {
  const fresh = `${files.dataDir}.new`;
  rmSync(fresh, { recursive: true, force: true });
  makeFolder(fresh, files.account);
  const passwordFile = `${fresh}/password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (files.account) chownSync(passwordFile, files.account.uid, files.account.gid);
  initdb(files, join(fresh, 'cluster'), passwordFile);
  renameSync(join(fresh, 'cluster'), files.dataDir);
  rmSync(fresh, { recursive: true, force: true });
}

function makeFolder(dir: string, account: Account | undefined): void {
  mkdirSync(dirname(dir), { recursive: true, mode: 0o755 });
  mkdirSync(dir, { mode: 0o700 });
  if (account) chownSync(dir, account.uid, account.gid);
}

function initdb({ nativeDir, account }: PostgresFiles, dir: string, passwordFile: string): void {
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  const made = spawnSync(join(nativeDir, 'bin', 'initdb'), ['-D', dir, ...locale, ...access, '--no-instructions'], {
    encoding: 'utf8',
    cwd: '/',
    env: { PATH: process.env.PATH ?? '', TZ: 'UTC' },
    ...(account ? { uid: account.uid, gid: account.gid } : {}),
  });
  if (made.status === 0) return;
  throw new Error(
    `${made.stderr ?? made.error?.message}\nThe database could not be initialised in ${dir}. Is the disk full, or the folder closed?`,
  );
}
