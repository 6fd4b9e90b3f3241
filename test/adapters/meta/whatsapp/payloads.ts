import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseJson } from '../../../../src/adapters/meta/json.ts';

const folder = path.join(import.meta.dirname, '../../../payloads/whatsapp');

/** The names of all recorded deliveries. */
export function payloadNames(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.basename(name, '.json'));
}

/** A recorded delivery, parsed as the door parses it. */
export function payload(name: string): unknown {
  const parsed = parseJson(readFileSync(path.join(folder, `${name}.json`)));
  if (!parsed.ok) throw new Error(`${name} is not JSON`);
  return parsed.value;
}

/** The untouched bytes of a body that was signed. */
export function signedBody(name: string): Buffer {
  return readFileSync(path.join(folder, 'signed', `${name}.txt`));
}
