import { readFileSync } from 'node:fs';

const lookEveryMs = 1_000;

/** The name that tells a script that the bootstrap waits for it under another Node. */
export const startedByBootstrap = 'ASISTIAN_STARTED_BY_BOOTSTRAP';

/**
 * A parent that is killed hard cannot pass the signal on: look for its end, then stop in good order.
 * @param {() => void} onGone what to do when the parent is gone
 */
export function whenParentIsGone(onGone) {
  const parents = starters();
  const timer = setInterval(() => {
    if (starters() === parents) return;
    clearInterval(timer);
    onGone();
  }, lookEveryMs);
  timer.unref();
}

/** Started by npm or by the bootstrap, and that is gone: stop as if it had asked. A program started by hand may outlive its shell. */
export function stopWithNpm(stop = () => process.kill(process.pid, 'SIGTERM')) {
  if (process.env.npm_lifecycle_event || process.env[startedByBootstrap]) whenParentIsGone(stop);
}

/** Our parent, and its parent too where npm put a shell between. */
function starters() {
  const shell = isNpmShell(process.ppid) ? parentOf(process.ppid) : '';
  return `${process.ppid} ${shell}`;
}

function isNpmShell(pid) {
  const command = read(`/proc/${pid}/cmdline`).split('\0');
  return command[1] === '-c' && (command[2] ?? '').includes('bootstrap.mjs');
}

function parentOf(pid) {
  const stat = read(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? '';
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
