import { describe, expect, it } from '@jest/globals';
import { isOpen, nextOpening, type OpeningHours } from '../../src/domain/hours.ts';

const week: OpeningHours = {
  zone: 'Europe/Lisbon',
  weekly: {
    1: [
      ['09:00', '13:00'],
      ['14:00', '19:00'],
    ],
    2: [['09:00', '19:00']],
    6: [['09:00', '13:00']],
  },
  exceptions: [
    { date: '2026-12-08', ranges: [], name: 'Imaculada Conceição' },
    { date: '2026-12-13', ranges: [['10:00', '12:00']], name: 'Christmas market' },
  ],
};
const at = (iso: string) => new Date(iso);
const always = (ranges: OpeningHours['weekly'][number], zone = 'Europe/Lisbon'): OpeningHours => ({
  zone,
  weekly: Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, ranges])),
  exceptions: [],
});

describe('opening hours', () => {
  it('a business opens at the first minute of a range and is closed at its last', () => {
    expect(isOpen(week, at('2026-12-07T08:59:59Z'))).toBe(false);
    expect(isOpen(week, at('2026-12-07T09:00:00Z'))).toBe(true);
    expect(isOpen(week, at('2026-12-07T12:59:59Z'))).toBe(true);
    expect(isOpen(week, at('2026-12-07T13:00:00Z'))).toBe(false);
  });

  it('a holiday is closed although its weekday is open', () => {
    expect(isOpen(week, at('2026-12-08T11:00:00Z'))).toBe(false);
    expect(nextOpening(week, at('2026-12-07T20:00:00Z'))).toEqual(at('2026-12-12T09:00:00Z'));
  });

  it('a day that opens by exception is open although its weekday is closed', () => {
    expect(isOpen(week, at('2026-12-13T11:00:00Z'))).toBe(true);
  });

  it('in the lunch break the next opening is the same afternoon', () => {
    expect(nextOpening(week, at('2026-12-07T13:30:00Z'))).toEqual(at('2026-12-07T14:00:00Z'));
  });

  it('nine o’clock stays nine o’clock on the days when the clocks change', () => {
    const hours = always([['09:00', '18:00']]);
    expect(nextOpening(hours, at('2026-03-28T20:00:00Z'))).toEqual(at('2026-03-29T08:00:00Z'));
    expect(isOpen(hours, at('2026-03-29T08:00:00Z'))).toBe(true);
    expect(nextOpening(hours, at('2026-10-24T20:00:00Z'))).toEqual(at('2026-10-25T09:00:00Z'));
    expect(isOpen(hours, at('2026-10-25T08:30:00Z'))).toBe(false);
  });

  it('the hour that comes twice in autumn is open twice', () => {
    const hours = always([['01:00', '02:00']]);
    expect(isOpen(hours, at('2026-10-25T00:30:00Z'))).toBe(true);
    expect(isOpen(hours, at('2026-10-25T01:30:00Z'))).toBe(true);
  });

  it('the day is the one of the business’s zone, not the one of the server', () => {
    const mexico = { ...week, zone: 'America/Mexico_City', exceptions: [] };
    expect(isOpen(mexico, at('2026-12-09T00:30:00Z'))).toBe(true);
    expect(isOpen({ ...mexico, zone: 'Europe/Lisbon' }, at('2026-12-09T00:30:00Z'))).toBe(false);
  });

  it('a range that ends after midnight is open into the next day', () => {
    const late: OpeningHours = { zone: 'Europe/Madrid', weekly: { 5: [['22:00', '02:00']] }, exceptions: [] };
    expect(isOpen(late, at('2026-12-04T22:30:00Z'))).toBe(true);
    expect(isOpen(late, at('2026-12-05T00:30:00Z'))).toBe(true);
    expect(isOpen(late, at('2026-12-05T01:00:00Z'))).toBe(false);
    expect(isOpen(late, at('2026-12-04T00:30:00Z'))).toBe(false);
  });

  it('a business that is open until 24:00 is open at one minute to midnight', () => {
    const hours = always([['00:00', '24:00']]);
    expect(isOpen(hours, at('2026-12-04T23:59:00Z'))).toBe(true);
    expect(isOpen(hours, at('2026-12-05T00:00:00Z'))).toBe(true);
  });

  it('a business without hours never opens', () => {
    const never: OpeningHours = { zone: 'Europe/Lisbon', weekly: {}, exceptions: [] };
    expect(isOpen(never, at('2026-12-07T10:00:00Z'))).toBe(false);
    expect(nextOpening(never, at('2026-12-07T10:00:00Z'))).toBeNull();
  });
});
