import { createHash } from 'node:crypto';
import { asRecord } from './wire-value.ts';

const deepest = 64;
const pruned = '[nested too deeply]';

/** A copy that no later reader can stumble over: what is nested past 64 levels is replaced by a remark. */
export function shallow(value: unknown, levels = deepest): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (levels === 0) return pruned;
  if (Array.isArray(value)) return value.map((item) => shallow(item, levels - 1));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shallow(item, levels - 1)]));
}

/** An object of the wire as a note; anything else stands under `value`. */
export function asNote(value: unknown): Readonly<Record<string, unknown>> {
  const copy = shallow(value);
  return asRecord(copy) ?? { value: copy };
}

/** The value as JSON text; never throws for what came as JSON. */
export function jsonText(value: unknown): string {
  return JSON.stringify(shallow(value)) ?? 'null';
}

/** A short name for a text that has no id of its own: SHA-256 in hex. */
export function fingerprint(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
