import { openBytes, sealBytes } from './cipher.ts';
import type { NamedKey } from './keyring.ts';

/** The sealed columns; the name is part of what is sealed, so it never changes. */
export type SealedField =
  | 'business.facts'
  | 'agent.name'
  | 'channel.provider'
  | 'channel.credentials'
  | 'channel.display'
  | 'contact.name'
  | 'contact_address.address'
  | 'message.body'
  | 'message.provider'
  | 'turn.why'
  | 'intake.event'
  | 'article.title'
  | 'article.body'
  | 'idempotency.response';

/** Seals a text for one column of one row. */
export function sealText(named: NamedKey, field: SealedField, rowId: string, text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(sealBytes(named.key, named.id, { field, rowId }, Buffer.from(text, 'utf8')));
}

/** Opens a text. Throws `key.missing` when it was not sealed with this key for this place. */
export function openText(named: NamedKey, field: SealedField, rowId: string, sealed: Uint8Array): string {
  return openBytes(named.key, named.id, { field, rowId }, sealed).toString('utf8');
}

/** Seals a JSON value. */
export function sealJson(named: NamedKey, field: SealedField, rowId: string, value: unknown): Uint8Array<ArrayBuffer> {
  return sealText(named, field, rowId, JSON.stringify(value));
}

/** Opens a JSON value that `sealJson` wrote; the caller names its shape. */
export function openJson<T>(named: NamedKey, field: SealedField, rowId: string, sealed: Uint8Array): T {
  return JSON.parse(openText(named, field, rowId, sealed)) as T;
}
