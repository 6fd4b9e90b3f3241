import { describe, it } from '@jest/globals';
import { aHouse } from '../house/house.ts';
import { everyday } from './everyday.ts';

const house = aHouse({ time: 'skipped', maxCachedWorkflows: 0 });

describe('every day, where each step replays the workflow from its start', () => {
  it.each(everyday)('%s', async (_, tell) => tell(await house.opens()));
});
