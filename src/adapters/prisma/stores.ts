import type { Clock } from '../../ports/clock.ts';
import type { PassCrashPoint } from '../../ports/crash-points.ts';
import type { Log } from '../../ports/log.ts';
import type { Randomness } from '../../ports/randomness.ts';
import { type Connections, connect, type StoreSettings } from './connection.ts';
import { Keyring } from './sealing/keyring.ts';
import { Lookup } from './sealing/lookup.ts';

/** What every store of ours is made with. */
export interface Stores extends Connections {
  readonly keys: Keyring;
  readonly lookup: Lookup;
  readonly clock: Clock;
  readonly randomness: Randomness;
  readonly log: Log;
  readonly passCrashPoint: PassCrashPoint;
}

/** How to open the stores. `rootKey` has 32 bytes. */
export interface StoresSettings {
  readonly connection: StoreSettings;
  readonly rootKey: Buffer;
  readonly clock: Clock;
  readonly randomness: Randomness;
  readonly log: Log;
  readonly passCrashPoint: PassCrashPoint;
}

/** Opens the stores; nothing connects before the first query. */
export function openStores({ connection, rootKey, ...rest }: StoresSettings): Stores {
  const connections = connect(connection);
  const keys = new Keyring(connections.keyring, rootKey, () => rest.clock.now());
  return { ...connections, ...rest, keys, lookup: new Lookup(rootKey) };
}
