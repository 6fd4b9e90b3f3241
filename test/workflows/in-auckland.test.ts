/** @jest-environment <rootDir>/test/workflows/fixtures/in-auckland.ts */
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { aHouse } from '../house/house.ts';
import { everyday } from './everyday.ts';
import { offsetInside } from './fixtures/offset-inside.ts';

const house = aHouse({ time: 'skipped' });
const thirteenHours = -13 * 60;

describe('every day, on a machine in Auckland', () => {
  it('the machine is in Auckland, and its workflows believe so too', async () => {
    const newYear = new Date('2026-01-01T00:00:00.000Z');
    expect(newYear.getTimezoneOffset()).toBe(thirteenHours);
    expect(await offsetInside(join(import.meta.dirname, 'fixtures/offset.ts'))).toBe(thirteenHours);
  });

  it.each(everyday)('%s', async (_, tell) => tell(await house.opens()));
});
