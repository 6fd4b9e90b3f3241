import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const inner = ['logs', 'run', 'sandbox', 'temporal'];

/**
 * Makes the data folder and those in it, closed to others. As root the database runs as another user, who must be able
 * to pass through. A folder that was there and is not a data folder keeps its mode.
 */
export function ensureDataFolders(dataDir: string): void {
  const isNew = mkdirSync(dataDir, { recursive: true }) !== undefined;
  const isOurs = isNew || existsSync(join(dataDir, 'secrets.json'));
  if (isOurs) chmodSync(dataDir, process.getuid?.() === 0 ? 0o711 : 0o700);
  for (const name of inner) {
    ensurePrivateFolder(join(dataDir, name));
    if (isOurs) chmodSync(join(dataDir, name), 0o700);
  }
}

/** Makes a folder that only its owner can enter; one that is there keeps its mode. */
export function ensurePrivateFolder(dir: string): void {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
}
