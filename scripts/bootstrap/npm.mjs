import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/**
 * Runs npm under a given Node and waits for it; its output appears only when it fails.
 * @param {string} node path of the Node to run npm with
 * @param {string[]} args npm's arguments
 * @param {{ cwd?: string, failure: string }} options `failure`: the sentence that says what to do
 */
export async function npm(node, args, { cwd, failure }) {
  const cli = npmCli();
  const [command, all] = cli ? [node, [cli, ...args]] : ['npm', args];
  await run(command, all, { cwd, env: { ...process.env, PATH: withFirst(dirname(node)) }, failure });
}

/**
 * Runs a command; resolves when it ended well.
 * @throws an error with the end of what it printed and the sentence `failure`
 */
export function run(command, args, { cwd, env, failure }) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command === 'npm',
    });
    let printed = '';
    const keep = (chunk) => {
      printed = (printed + chunk).slice(-4_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => fail(new Error(`${failure} (${command}: ${error.message})`)));
    child.on('close', (code) => (code === 0 ? done() : fail(new Error(`${printed.trim()}\n\n${failure}`))));
  });
}

/** PATH with one folder put first. `npm run` puts the old Node first, so this must be said again for every child. */
export function withFirst(dir) {
  return `${dir}${delimiter}${process.env.PATH ?? ''}`;
}

function npmCli() {
  const given = process.env.npm_execpath;
  if (given?.endsWith('npm-cli.js') && existsSync(given)) return given;
  const beside = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  return existsSync(beside) ? beside : undefined;
}
