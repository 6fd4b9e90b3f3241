import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { writePrivately } from '../system/secrets.ts';

/** A new API key: `ask_` and 256 random bits. */
export function newAgentSecret(): string {
  return `ask_${randomBytes(32).toString('base64url')}`;
}

/** The demo agent's API key in its file; undefined when there is none. */
export function readAgentKey(file: string): string | undefined {
  const text = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  return text || undefined;
}

/** The demo agent's API key, made once and kept in a file that only its owner can read. */
export function ensureAgentKey(file: string): { readonly secret: string; readonly isNew: boolean } {
  const held = readAgentKey(file);
  if (held !== undefined) return { secret: held, isNew: false };
  const secret = newAgentSecret();
  writePrivately(file, `${secret}\n`);
  return { secret, isNew: true };
}
