import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { identify, isStillRunning } from '../../scripts/system/identity.ts';
import { endLeftovers } from '../../scripts/system/records.ts';

/** One run of the tests: its folder holds the servers that it started, their data and their numbers. */
export type TestRun = { runDir: string };

const variable = 'ASISTIAN_TEST_SYSTEM';
const home = join(tmpdir(), `asistian-test-${userInfo().uid}`);

/** Begins a run: ends what crashed runs left behind, makes a folder, and tells the test files where it is. */
export async function beginRun(): Promise<void> {
  mkdirSync(home, { recursive: true, mode: 0o755 });
  await sweep();
  const runDir = mkdtempSync(join(home, 'run-'));
  // The database's user must be able to enter.
  chmodSync(runDir, 0o755);
  writeFileSync(join(runDir, 'owner.json'), JSON.stringify(identify(process.pid)));
  process.env[variable] = JSON.stringify({ runDir } satisfies TestRun);
}

/** The run that this test file belongs to. */
export function currentRun(): TestRun {
  const told = process.env[variable];
  if (told) return JSON.parse(told);
  throw new Error('No test run is under way: start the tests with "npm test" or "npx jest".');
}

/** A new, empty folder that goes away with the run. */
export function aFolder(): string {
  return mkdtempSync(join(currentRun().runDir, 'folder-'));
}

/** Ends a run: stops its servers, removes its data. */
export async function endRun(runDir: string): Promise<void> {
  await endLeftovers(join(runDir, 'pids'), 5_000);
  removeData(runDir);
}

async function sweep(): Promise<void> {
  const left = readdirSync(home).map((name) => join(home, name));
  for (const runDir of left.filter((dir) => !isOwned(dir))) await endRun(runDir);
}

function isOwned(runDir: string): boolean {
  const file = join(runDir, 'owner.json');
  // A run that begins at this moment has not signed yet.
  if (!existsSync(file)) return Date.now() - statSync(runDir).mtimeMs < 60_000;
  return isStillRunning(JSON.parse(readFileSync(file, 'utf8')));
}

/** The database may lie outside, where its user can reach it: a note beside the wanted folder says where. */
function removeData(runDir: string): void {
  const note = join(runDir, 'postgres.place');
  if (existsSync(note)) rmSync(readFileSync(note, 'utf8').trim(), { recursive: true, force: true });
  rmSync(runDir, { recursive: true, force: true });
}
