import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Report, seconds } from '../system/report.ts';

const lineEveryMs = 10_000;

/** Runs a long command and prints a living line while it works; throws the end of what it printed when it fails. */
export async function runLong(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; what: string; report: Report },
): Promise<void> {
  const startedAtMs = Date.now();
  const living = setInterval(
    () => options.report.line(`  … ${options.what.replace('{time}', seconds(Date.now() - startedAtMs))}`),
    lineEveryMs,
  );
  try {
    await finished(command, args, options);
  } finally {
    clearInterval(living);
  }
}

/** Puts a finished program into its place in one step, so that a half one is never found there. */
export function putInPlace(program: string, place: string): void {
  mkdirSync(dirname(place), { recursive: true });
  chmodSync(program, 0o755);
  renameSync(program, place);
}

function finished(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv },
): Promise<void> {
  return new Promise((done, fail) => {
    const { cwd, env = process.env } = options;
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env, ...(cwd ? { cwd } : {}) });
    const endWithUs = () => child.kill();
    process.once('exit', endWithUs);
    let printed = '';
    const keep = (chunk: Buffer) => {
      printed = (printed + chunk).slice(-3_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', fail);
    child.on('close', () => process.off('exit', endWithUs));
    child.on('close', (code) => (code === 0 ? done() : fail(new Error(printed.trim()))));
  });
}
