import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { dirname } from 'node:path';
import { withFirst } from './npm.mjs';
import { startedByBootstrap, stopWithNpm } from './parent.mjs';

/**
 * Runs a script under another Node as if it were this process: same terminal, signals passed on, exit code kept.
 * @param {string} node path of the Node to use
 * @param {string[]} args the script and its arguments
 */
export function runUnder(node, args) {
  const env = { ...process.env, PATH: withFirst(dirname(node)), [startedByBootstrap]: '1' };
  const child = spawn(node, args, { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  stopWithNpm(() => child.kill('SIGTERM'));
  child.on('error', (error) => {
    process.stderr.write(`Cannot run ${node}: ${error.message}. Remove that file and start again.\n`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 0)));
}
