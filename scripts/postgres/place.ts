import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Account } from './account.ts';

/** May this account enter every folder on the way to a path, and read there? */
export function canEnter(path: string, account: Account): boolean {
  for (let at = path; ; at = dirname(at)) {
    if (existsSync(at) && !opensTo(at, account)) return false;
    if (at === dirname(at)) return true;
  }
}

/**
 * Where the database's files go: the wanted folder, or one outside that the server's account can enter.
 * The choice is written beside the wanted folder, so that it stays the same.
 */
export function choosePlace(wanted: string, account: Account | undefined): string {
  const remembered = outsidePlaceOf(wanted);
  if (remembered && existsSync(remembered)) return trusted(remembered, account);
  if (!account || canEnter(wanted, account)) return wanted;
  const outside = outsideCandidates(wanted).find((place) => isUsable(place, account));
  if (!outside)
    throw new Error(
      `The user "${account.name}" cannot enter ${wanted}. Allow it with: chmod o+x on the folders above it.`,
    );
  mkdirSync(dirname(wanted), { recursive: true });
  writeFileSync(noteFile(wanted), outside, { mode: 0o600 });
  return outside;
}

/** The folder outside the checkout that holds the data, if one had to be used. */
export function outsidePlaceOf(wanted: string): string | undefined {
  return existsSync(noteFile(wanted)) ? readFileSync(noteFile(wanted), 'utf8').trim() : undefined;
}

/** Folders outside home directories, kept apart by a name. */
export function outsideFolders(name: string): string[] {
  return [join('/var/lib/asistian', name), join('/tmp/asistian', name)];
}

function outsideCandidates(wanted: string): string[] {
  return outsideFolders(createHash('sha256').update(wanted).digest('hex').slice(0, 12));
}

function isUsable(place: string, account: Account): boolean {
  try {
    mkdirSync(dirname(place), { recursive: true, mode: 0o755 });
    return (
      isOurs(dirname(place), account) && (!existsSync(place) || isOurs(place, account)) && canEnter(place, account)
    );
  } catch {
    return false;
  }
}

/**
 * Is this a folder of ours, of root or of the account, into which nobody else may write? In a folder that all may use,
 * somebody else could have put one there first.
 */
export function isOurs(folder: string, account: Account | undefined): boolean {
  const found = lstatSync(folder);
  return found.isDirectory() && [0, process.getuid?.(), account?.uid].includes(found.uid) && (found.mode & 0o022) === 0;
}

function trusted(folder: string, account: Account | undefined): string {
  if (isOurs(folder, account)) return folder;
  throw new Error(
    `The database's files in ${folder} belong to somebody else, or others may write there. Look who did that, and give the folder back to its owner.`,
  );
}

function noteFile(wanted: string): string {
  return `${wanted}.place`;
}

function opensTo(path: string, { uid, gid }: Account): boolean {
  const { mode, uid: owner, gid: group } = statSync(path);
  if (owner === uid) return (mode & 0o100) !== 0;
  return (mode & (group === gid ? 0o010 : 0o001)) !== 0;
}
