import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const beatMs = 2_000;
const staleAfterMs = 30_000;

/**
 * Runs `work` while holding the lock directory; waits for another holder, and takes over from one that died.
 * @param {string} dir the lock's own directory, made and removed here
 * @param {() => Promise<T> | T} work what only one process may do at a time
 * @param {() => void} [onWait] called once when another process holds the lock
 * @returns {Promise<T>} what `work` returns
 * @template T
 */
export async function withLock(dir, work, onWait = () => {}) {
  await take(dir, onWait);
  const beat = setInterval(() => touch(dir), beatMs);
  beat.unref();
  try {
    return await work();
  } finally {
    clearInterval(beat);
    rmSync(dir, { recursive: true, force: true });
  }
}

async function take(dir, onWait) {
  mkdirSync(dirname(dir), { recursive: true });
  for (let told = false; !tryTake(dir); told = true) {
    if (isStale(dir)) rmSync(dir, { recursive: true, force: true });
    else if (!told) onWait();
    await sleep(100 + Math.random() * 150);
  }
}

function tryTake(dir) {
  try {
    mkdirSync(dir);
    writeFileSync(join(dir, 'pid'), String(process.pid));
    return true;
  } catch (error) {
    if (error.code === 'EEXIST' || error.code === 'ENOENT') return false;
    throw new Error(`Cannot write ${dir} (${error.code}). Make it writable, or set ASISTIAN_CACHE to another folder.`);
  }
}

function isStale(dir) {
  try {
    if (Date.now() - statSync(dir).mtimeMs > staleAfterMs) return true;
    return !isAlive(Number(readFileSync(join(dir, 'pid'), 'utf8')));
  } catch {
    return false;
  }
}

function isAlive(pid) {
  try {
    return pid > 0 ? process.kill(pid, 0) : true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function touch(dir) {
  try {
    utimesSync(dir, new Date(), new Date());
  } catch {
    // The next look of a waiting process decides.
  }
}
