import { uuidv7 } from 'uuidv7';
import { asId } from '../../domain/ids.ts';
import type { Randomness } from '../../ports/randomness.ts';

/** UUIDs of version 7: random, and in the order in which this process made them. */
export const systemRandomness: Randomness = { id: () => asId(uuidv7()) };
