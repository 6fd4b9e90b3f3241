import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { stopWithNpm } from './bootstrap/parent.mjs';
import { createReport, seconds } from './system/report.ts';
import { root } from './system/root.ts';
import { ensureTemporalBinary } from './temporal-binary.ts';
import { ensureTimeSkippingServer } from './time-skipping-server.ts';

type Stage = { name: string; program: string; args: readonly string[] };

const program = (path: string) => join(root, 'node_modules', path);

const stages: readonly Stage[] = [
  { name: 'lint and format (biome)', program: program('@biomejs/biome/bin/biome'), args: ['ci', '.'] },
  { name: 'types (tsc)', program: program('typescript/bin/tsc'), args: ['--noEmit', '-p', '.'] },
  {
    name: 'arrows (dependency-cruiser)',
    program: program('dependency-cruiser/bin/dependency-cruiser.mjs'),
    args: ['src', 'scripts', '--config', '.dependency-cruiser.cjs'],
  },
  { name: 'dead code (knip)', program: program('knip/bin/knip.js'), args: ['--no-progress'] },
  { name: 'tests (jest)', program: program('jest/bin/jest.js'), args: process.argv.slice(2) },
];

const closingLine = /^Tests: \d+ passed, \d+ failed$/;
const startedAtMs = Date.now();

/** `npm test`: everything that must hold, cheapest first; the last line says how many tests passed and failed. */
async function check(): Promise<number> {
  for (const stage of stages) {
    if (stage === stages.at(-1) && !(await hasServers())) return 1;
    const code = await runStage(stage);
    if (code !== 0) return code;
  }
  return 0;
}

/** Brings what the tests start, before the clock of any single test runs: on a new machine it takes minutes. */
async function hasServers(): Promise<boolean> {
  const name = 'servers for the tests (Temporal)';
  const report = createReport();
  process.stdout.write(`\n=== ${name}\n`);
  try {
    await report.step('Temporal server', () => ensureTemporalBinary(report));
    await report.step('time-skipping test server', () => ensureTimeSkippingServer(report));
    return true;
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n${failure(name)}`);
    return false;
  }
}

async function runStage(stage: Stage): Promise<number> {
  const stageStartedAtMs = Date.now();
  process.stdout.write(`\n=== ${stage.name}\n`);
  const { code, lastLine } = await run(stage);
  if (closingLine.test(lastLine)) return code;
  const took = seconds(Date.now() - stageStartedAtMs);
  process.stdout.write(code === 0 ? `    ✓ ${stage.name} (${took})\n` : failure(stage.name));
  return code;
}

function failure(name: string): string {
  const total = seconds(Date.now() - startedAtMs);
  return `\n=== FAILED at: ${name}\n    The later stages were not run. The check took ${total}.\nTests: 0 passed, 1 failed\n`;
}

function run(stage: Stage): Promise<{ code: number; lastLine: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [stage.program, ...stage.args], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'test', TZ: 'UTC', ASISTIAN_CHECK_STARTED_AT: String(startedAtMs) },
      stdio: ['inherit', 'pipe', 'inherit'],
    });
    let end = '';
    child.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk);
      end = (end + chunk).slice(-500);
    });
    stopTogether(child.kill.bind(child));
    child.on('error', fail);
    child.on('close', (code) => done({ code: code ?? 1, lastLine: end.trimEnd().split('\n').at(-1) ?? '' }));
  });
}

function stopTogether(kill: (signal: NodeJS.Signals) => void): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => kill(signal));
}

stopWithNpm();
process.exitCode = await check();
