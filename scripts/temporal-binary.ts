import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cacheDir } from './bootstrap/cache.mjs';
import { withLock } from './bootstrap/lock.mjs';
import type { Report } from './system/report.ts';
import { putInPlace, runLong } from './temporal/build.ts';
import { downloadProgram } from './temporal/download.ts';
import { isNewEnoughCli } from './temporal/version.ts';

const version = 'v1.5.1';

/**
 * The Temporal CLI with its dev server: `TEMPORAL_CLI`, else `temporal` on PATH, else our cache, else fetched or built into it.
 * @returns the program's path
 * @throws a sentence that says what to install
 */
export async function ensureTemporalBinary(report: Report): Promise<string> {
  const cached = join(cacheDir(), 'temporal', program());
  const found = givenBinary() ?? binaryOnPath() ?? (isExecutable(cached) ? cached : undefined);
  if (found) return found;
  const onWait = () => report.line('  … another start is bringing the Temporal server; waiting for it');
  await withLock(join(cacheDir(), 'locks', 'temporal'), () => bring(cached, report), onWait);
  return cached;
}

async function bring(place: string, report: Report): Promise<void> {
  if (isExecutable(place)) return;
  mkdirSync(cacheDir(), { recursive: true });
  const dir = mkdtempSync(join(cacheDir(), 'temporal-'));
  try {
    const fetched = await downloadProgram('cli', version, dir);
    putInPlace(fetched ?? (await build(dir, report)), place);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function build(dir: string, report: Report): Promise<string> {
  if (spawnSync('go', ['version']).status !== 0) throw new Error(missingSentence('Go is not installed to build it'));
  report.line(
    '  … the Temporal server cannot be downloaded here, so it is built with Go, once: usually 3 to 6 minutes',
  );
  const what = 'building the Temporal server: {time} so far, usually 3 to 6 minutes';
  const env = { ...process.env, GOBIN: dir };
  try {
    await runLong('go', ['install', `github.com/temporalio/cli/cmd/temporal@${version}`], {
      cwd: dir,
      env,
      what,
      report,
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : ''}\n${missingSentence('building it failed')}`);
  }
  return join(dir, program());
}

function missingSentence(why: string): string {
  return `The Temporal server is missing: it cannot be downloaded and ${why}. Install the Temporal CLI (https://docs.temporal.io/cli) and set TEMPORAL_CLI to its path, or set TEMPORAL_ADDRESS to a server of your own.`;
}

function givenBinary(): string | undefined {
  const given = process.env.TEMPORAL_CLI;
  if (!given || isExecutable(given)) return given || undefined;
  throw new Error(`TEMPORAL_CLI is set to ${given}, which cannot be run. Correct it or unset it.`);
}

function binaryOnPath(): string | undefined {
  const places = (process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, program()));
  const found = places.find(isExecutable);
  if (!found) return undefined;
  const { stdout } = spawnSync(found, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  return isNewEnoughCli(stdout ?? '') ? found : undefined;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return existsSync(path);
  } catch {
    return false;
  }
}

function program(): string {
  return process.platform === 'win32' ? 'temporal.exe' : 'temporal';
}
