import { describe, it } from '@jest/globals';
import { aHouse } from '../house/house.ts';
import { everyday } from './everyday.ts';

const house = aHouse({ time: 'skipped' });

describe('every day', () => {
  it.each(everyday)('%s', async (_, tell) => tell(await house.opens()));
});
