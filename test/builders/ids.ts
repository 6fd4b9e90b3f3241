import { systemRandomness } from '../../src/adapters/local/randomness.ts';
import type { Id } from '../../src/domain/ids.ts';

/** A new id of ours. */
export const anId = <T extends Id>(): T => systemRandomness.id<T>();
