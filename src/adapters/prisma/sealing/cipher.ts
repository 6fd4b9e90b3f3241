import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Failure } from '../../../domain/failures.ts';

const version = 1;
const nonceBytes = 12;
const tagBytes = 16;

/** A 256-bit key that seals values. */
export type DataKey = Buffer;

/** Where a sealed value lives: `table.column` and the row's id. A value moved elsewhere does not open. */
export interface Place {
  readonly field: string;
  readonly rowId: string;
}

function additional(keyId: string, place: Place): Buffer {
  return Buffer.from(`${version}|${keyId}|${place.field}|${place.rowId}`);
}

/** Seals bytes with AES-256-GCM: version byte, nonce, ciphertext, tag. */
export function sealBytes(key: DataKey, keyId: string, place: Place, plain: Uint8Array): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(additional(keyId, place));
  return Buffer.concat([Buffer.from([version]), nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Opens what `sealBytes` sealed in the same place. Throws `key.missing` when key, place or bytes do not fit. */
export function openBytes(key: DataKey, keyId: string, place: Place, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed);
  if (bytes[0] !== version || bytes.length < 1 + nonceBytes + tagBytes) throw new Failure('key.missing');
  const nonce = bytes.subarray(1, 1 + nonceBytes);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(additional(keyId, place));
  decipher.setAuthTag(bytes.subarray(bytes.length - tagBytes));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(1 + nonceBytes, bytes.length - tagBytes)), decipher.final()]);
  } catch {
    throw new Failure('key.missing');
  }
}

/** A key derived from the root for one purpose. */
export function deriveKey(root: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', root, Buffer.alloc(0), `asistian/${purpose}/v1`, 32));
}

/** A keyed hash: finds a value again without telling it. */
export function keyedHash(key: Buffer, ...parts: readonly string[]): Buffer {
  const hmac = createHmac('sha256', key);
  for (const part of parts) hmac.update(`${Buffer.byteLength(part)}:`).update(part);
  return hmac.digest();
}
