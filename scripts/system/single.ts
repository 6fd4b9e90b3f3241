import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../bootstrap/lock.mjs';
import { ensurePrivateFolder } from './folders.ts';
import { identify, isStillRunning, type ProcessIdentity } from './identity.ts';

/** The system that runs on a data folder now; undefined when none does. */
export function runningSystem(runDir: string): ProcessIdentity | undefined {
  const holder = readHolder(runDir);
  return holder && isStillRunning(holder) ? holder : undefined;
}

/**
 * Claims the data folder for this process.
 * @returns a function that gives it back
 * @throws one sentence when a system already runs there
 */
export async function claimSystem(runDir: string): Promise<() => void> {
  ensurePrivateFolder(runDir);
  await withLock(join(runDir, 'claim.lock'), () => {
    const holder = runningSystem(runDir);
    if (holder) throw new Error(`Asistian already runs here (process ${holder.pid}); stop it with Ctrl-C first.`);
    writeFileSync(holderFile(runDir), JSON.stringify(identify(process.pid)), { mode: 0o600 });
  });
  return () => rmSync(holderFile(runDir), { force: true });
}

function readHolder(runDir: string): ProcessIdentity | undefined {
  try {
    return JSON.parse(readFileSync(holderFile(runDir), 'utf8'));
  } catch {
    return undefined;
  }
}

function holderFile(runDir: string): string {
  return join(runDir, 'system.json');
}
