import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensurePrivateFolder } from './folders.ts';
import { identify, isStillRunning, type ProcessIdentity } from './identity.ts';

/** Writes down a child's number and command line, so that the next start can end it when we could not. */
export function recordProcess(runDir: string, name: string, pid: number): void {
  ensurePrivateFolder(runDir);
  const identity = identify(pid);
  if (identity) writeFileSync(join(runDir, `${name}.pid`), JSON.stringify(identity), { mode: 0o600 });
}

/** The child ended: forget its number. */
export function forgetProcess(runDir: string, name: string): void {
  rmSync(join(runDir, `${name}.pid`), { force: true });
}

/** The recorded process of this name, when it still runs. */
export function recordedProcess(runDir: string, name: string): ProcessIdentity | undefined {
  const recorded = readRecord(join(runDir, `${name}.pid`));
  return recorded && isStillRunning(recorded) ? recorded : undefined;
}

/**
 * Ends what an earlier run left behind: only processes whose number, start and command line are as recorded.
 * @returns the names of those that were ended
 */
export async function endLeftovers(runDir: string, patienceMs = 8_000): Promise<string[]> {
  const names = recordNames(runDir);
  const ended = await Promise.all(names.map((name) => endLeftover(runDir, name, patienceMs)));
  return ended.flatMap((wasRunning, at) => (wasRunning ? [names[at] ?? ''] : []));
}

async function endLeftover(runDir: string, name: string, patienceMs: number): Promise<boolean> {
  const recorded = recordedProcess(runDir, name);
  if (recorded) await endProcess(recorded, stopSignalOf(name), patienceMs);
  forgetProcess(runDir, name);
  return recorded !== undefined;
}

/** Asks a process to stop, and kills it when it does not within the patience. */
export async function endProcess(target: ProcessIdentity, signal: NodeJS.Signals, patienceMs: number): Promise<void> {
  send(target.pid, signal);
  if (await isGoneWithin(target, patienceMs)) return;
  send(target.pid, 'SIGKILL');
  await isGoneWithin(target, 2_000);
}

/** PostgreSQL waits for its clients on SIGTERM and stops at once, cleanly, on SIGINT. */
export function stopSignalOf(name: string): NodeJS.Signals {
  return name === 'postgres' ? 'SIGINT' : 'SIGTERM';
}

async function isGoneWithin(target: ProcessIdentity, patienceMs: number): Promise<boolean> {
  for (const until = Date.now() + patienceMs; Date.now() < until; await sleep(30)) {
    if (!isStillRunning(target)) return true;
  }
  return !isStillRunning(target);
}

function recordNames(runDir: string): string[] {
  if (!existsSync(runDir)) return [];
  return readdirSync(runDir).flatMap((file) => (file.endsWith('.pid') ? [file.slice(0, -'.pid'.length)] : []));
}

function readRecord(file: string): ProcessIdentity | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Already gone.
  }
}
