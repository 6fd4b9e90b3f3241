import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { outsidePlaceOf } from './postgres.ts';
import { settingsHere } from './system/here.ts';
import { endLeftovers } from './system/records.ts';
import { runningSystem } from './system/single.ts';
import { runDirOf } from './system/system.ts';

const settings = settingsHere();

/** `npm run reset`: empties the data folder, after asking. */
async function reset(): Promise<string> {
  const running = runningSystem(runDirOf(settings));
  if (running) throw new Error(`Asistian runs here (process ${running.pid}); stop it with Ctrl-C first.`);
  if (!existsSync(settings.dataDir)) return 'There is nothing to remove.';
  if (!(await isAgreed())) return 'Nothing was removed.';
  await endLeftovers(runDirOf(settings));
  const outside = outsidePlaceOf(join(settings.dataDir, 'postgres'));
  for (const dir of [outside, settings.dataDir]) if (dir) rmSync(dir, { recursive: true, force: true });
  return 'Everything was removed. npm start begins anew.';
}

async function isAgreed(): Promise<boolean> {
  if (process.argv.includes('--yes')) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Remove every conversation, key and log in ${settings.dataDir}? (y/N) `);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

try {
  process.stdout.write(`${await reset()}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
