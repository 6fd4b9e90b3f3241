import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ProcessPlan } from '../../scripts/system/supervise.ts';
import { aFolder } from '../setup/run.ts';

/** A plan for a Node program that is given as text, in a folder of its own. */
export function aPlan(source: string, overrides: Partial<ProcessPlan> = {}): ProcessPlan {
  const dir = aFolder();
  return {
    name: 'thing',
    command: process.execPath,
    args: ['-e', source],
    env: {},
    cwd: dir,
    logFile: join(dir, 'logs', 'thing.log'),
    runDir: join(dir, 'run'),
    stopWithinMs: 2_000,
    ...overrides,
  };
}

/** A program that runs until it is told to stop, and can be left behind by its parent. */
export function aLoneProcess(source = 'setInterval(() => {}, 1000)'): number {
  const child = spawn(process.execPath, ['-e', source], { detached: true, stdio: 'ignore' });
  child.unref();
  return child.pid ?? 0;
}

/** Waits until something holds, at most ten seconds. */
export async function until(holds: () => boolean): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; await sleep(10)) if (holds()) return;
  throw new Error('It did not come true within ten seconds.');
}
