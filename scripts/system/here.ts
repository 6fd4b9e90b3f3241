import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { root } from './root.ts';
import { readSettings, type SystemSettings } from './settings.ts';

/** Adds what the file says to the environment; what is set there already wins. */
export function loadDotEnv(file = join(root, '.env')): void {
  if (!existsSync(file)) return;
  for (const [name, value] of Object.entries(parseEnv(readFileSync(file, 'utf8')))) process.env[name] ??= value ?? '';
}

/** The settings of the system of this checkout: the environment, then `.env` in its folder. */
export function settingsHere(): SystemSettings {
  loadDotEnv();
  return readSettings(process.env);
}
