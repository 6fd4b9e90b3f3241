import { timingSafeEqual } from 'node:crypto';
import type { Stores } from './stores.ts';

const fixedText = 'the root key of this keyring';

/**
 * Whether the root key is the one that this keyring was begun with; the first to ask writes its mark.
 * Throws what the database throws.
 */
export async function isRootOfKeyring({ keyring, lookup }: Pick<Stores, 'keyring' | 'lookup'>): Promise<boolean> {
  const ours = lookup.secret(fixedText);
  const held = (await readMark(keyring)) ?? (await writeMark(keyring, ours));
  return held !== undefined && held.length === ours.length && timingSafeEqual(held, ours);
}

async function readMark(keyring: Stores['keyring']): Promise<Buffer | undefined> {
  return (await keyring.query<{ hash: Buffer }>('SELECT hash FROM root_check')).rows[0]?.hash;
}

/** Where two processes meet, the first one's mark stays. */
async function writeMark(keyring: Stores['keyring'], mark: Buffer): Promise<Buffer | undefined> {
  await keyring.query('INSERT INTO root_check (hash) VALUES ($1) ON CONFLICT DO NOTHING', [mark]);
  return readMark(keyring);
}
