import type { Id } from '../domain/ids.ts';

/** Randomness: new ids of ours. */
export interface Randomness {
  /** A new id; ids made later sort later. */
  id<T extends Id>(): T;
}
