import type { BusinessId, ChannelId } from '../../../domain/ids.ts';
import type { ChannelKind } from '../../../domain/words.ts';
import { deriveKey, keyedHash } from './cipher.ts';

/** Finds personal values again by keyed hash; equal values in two businesses have unlike hashes. */
export class Lookup {
  readonly #key: Buffer;
  constructor(root: Buffer) {
    this.#key = deriveKey(root, 'lookup');
  }

  channel(kind: ChannelKind, providerRef: string): Buffer {
    return keyedHash(this.#key, 'channel', kind, providerRef);
  }

  event(kind: ChannelKind, dedupeKey: string): Buffer {
    return keyedHash(this.#key, 'event', kind, dedupeKey);
  }

  address(businessId: BusinessId, kind: ChannelKind, addressKind: string, value: string): Buffer {
    return keyedHash(this.#key, 'address', businessId, kind, addressKind, value);
  }

  providerMessage(channelId: ChannelId, providerMessageId: string): Buffer {
    return keyedHash(this.#key, 'message', channelId, providerMessageId);
  }

  secret(secret: string): Buffer {
    return keyedHash(this.#key, 'secret', secret);
  }

  idempotencyKey(businessId: BusinessId, key: string): Buffer {
    return keyedHash(this.#key, 'idempotency', businessId, key);
  }

  request(digest: string): Buffer {
    return keyedHash(this.#key, 'request', digest);
  }
}
