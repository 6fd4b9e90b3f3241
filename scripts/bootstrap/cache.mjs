import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The folder for what is fetched or built once per machine: `ASISTIAN_CACHE` or `~/.cache/asistian`. */
export function cacheDir(env = process.env) {
  return env.ASISTIAN_CACHE ? resolve(env.ASISTIAN_CACHE) : join(homedir(), '.cache', 'asistian');
}
