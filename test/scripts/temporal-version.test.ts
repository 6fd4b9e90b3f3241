import { describe, expect, it } from '@jest/globals';
import { isNewEnoughCli } from '../../scripts/temporal/version.ts';

describe('a Temporal CLI on PATH', () => {
  it.each([
    'temporal version 1.5.1 (Server 1.29.1, UI 2.42.1)',
    'temporal version 0.0.0-DEV (Server 1.29.1, UI 2.42.1)',
  ])('is used: %s', (printed) => expect(isNewEnoughCli(printed)).toBe(true));

  it.each([
    'temporal version 1.3.0 (Server 1.27.1, UI 2.36.0)',
    'temporal version 0.0.0-DEV (Server 1.25.0)',
    'something else',
  ])('is passed over: %s', (printed) => expect(isNewEnoughCli(printed)).toBe(false));
});
