import { spawn } from 'node:child_process';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../../scripts/bootstrap/lock.mjs';
import { closeLog, openLog } from '../../scripts/system/logs.ts';
import { recordProcess } from '../../scripts/system/records.ts';
import type { ProcessPlan } from '../../scripts/system/supervise.ts';
import { currentRun } from './run.ts';

/**
 * Starts something once per run: the first test file that asks starts it, the others get what it answered.
 * @param start gets the run's folder; answers with coordinates that can be written as JSON
 */
export async function oncePerRun<T>(name: string, start: (runDir: string) => Promise<T>): Promise<T> {
  const { runDir } = currentRun();
  const file = join(runDir, `${name}.json`);
  if (!existsSync(file)) {
    await withLock(join(runDir, `${name}.lock`), async () => {
      if (!existsSync(file)) writeWhole(file, await start(runDir));
    });
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Starts a server that outlives the test file; the run's end stops it. */
export function startForRun(plan: ProcessPlan): void {
  const log = openLog(plan.logFile);
  const child = spawn(plan.command, plan.args, {
    cwd: plan.cwd,
    env: plan.env,
    detached: true,
    stdio: ['ignore', log, log],
    ...(plan.account ?? {}),
  });
  closeLog(log);
  if (child.pid) recordProcess(plan.runDir, plan.name, child.pid);
  child.unref();
}

function writeWhole(file: string, value: unknown): void {
  writeFileSync(`${file}.new`, JSON.stringify(value));
  renameSync(`${file}.new`, file);
}
