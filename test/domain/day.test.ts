import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayIn } from '../../src/domain/day.ts';

describe('the day of a business', () => {
  it.each([
    ['the last minute of the day in Lisbon', 'Europe/Lisbon', '2026-01-10T23:59:59.999Z', '2026-01-10'],
    [
      'the same minute in Madrid, where the next day has begun',
      'Europe/Madrid',
      '2026-01-10T23:59:59.999Z',
      '2026-01-11',
    ],
    ['in Lisbon in summer, an hour ahead of UTC', 'Europe/Lisbon', '2026-07-10T23:30:00.000Z', '2026-07-11'],
    ['before clocks go forward in New York', 'America/New_York', '2026-03-08T04:59:59.999Z', '2026-03-07'],
    ['after clocks went forward in New York', 'America/New_York', '2026-03-09T03:59:59.999Z', '2026-03-08'],
    ['the first midnight after that', 'America/New_York', '2026-03-09T04:00:00.000Z', '2026-03-09'],
    ['the day of 25 hours in Madrid begins', 'Europe/Madrid', '2026-10-24T22:00:00.000Z', '2026-10-25'],
    ['the day of 25 hours in Madrid ends', 'Europe/Madrid', '2026-10-25T22:59:59.999Z', '2026-10-25'],
    ['a day that begins at one in the night, in Beirut', 'Asia/Beirut', '2026-03-28T22:00:00.000Z', '2026-03-29'],
    ['half an hour off, in Adelaide', 'Australia/Adelaide', '2026-01-10T13:30:00.000Z', '2026-01-11'],
    ['fourteen hours ahead', 'Pacific/Kiritimati', '2026-01-10T10:00:00.000Z', '2026-01-11'],
    ['a leap day', 'America/Sao_Paulo', '2028-03-01T02:59:59.000Z', '2028-02-29'],
  ])('is right: %s', (_, zone, instant, day) => {
    expect(dayIn(zone, new Date(instant))).toBe(day);
  });

  it('is the day of UTC when the zone is not known, so that nothing goes uncounted', () => {
    expect(dayIn('Mars/Olympus', new Date('2026-01-10T23:59:59.999Z'))).toBe('2026-01-10');
    expect(dayIn('', new Date('2026-01-11T00:00:00.000Z'))).toBe('2026-01-11');
  });

  it('never goes back as time goes on', () => {
    const zone = fc.constantFrom('Europe/Lisbon', 'America/Santiago', 'Asia/Beirut', 'America/New_York', 'UTC');
    const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(zone, instant, fc.nat(48 * 3_600_000), (name, from, laterMs) => {
        expect(dayIn(name, new Date(from.getTime() + laterMs)) >= dayIn(name, from)).toBe(true);
      }),
    );
  });
});
