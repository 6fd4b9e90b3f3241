import { createHash } from 'node:crypto';
import type { Request } from 'express';
import type { Once } from '../ports/once.ts';
import { problem } from './answer.ts';
import type { Understood } from './body.ts';

/**
 * Reads the optional header `Idempotency-Key` (1–200 printable characters). `parts` are what makes a request the same
 * one: method, pattern, ids and body as understood, so that a retry may differ in spaces. The digest is SHA-256, hex.
 */
export function onceOf(request: Request, parts: readonly unknown[]): Understood<Once> {
  const key = request.get('idempotency-key');
  if (key === undefined) return { ok: true, value: null };
  if (!/^[\x20-\x7e]{1,200}$/.test(key)) return refused;
  return { ok: true, value: { key, request: createHash('sha256').update(JSON.stringify(parts)).digest('hex') } };
}

const field = 'Idempotency-Key';
const expected = 'expected 1 to 200 printable characters';
const refused: Understood<Once> = {
  ok: false,
  answer: problem('request.invalid', { field, errors: [{ field, expected }] }),
};
