import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addUp } from '../../src/domain/ledger.ts';

const outcomes = [
  'answered',
  'handled_by_person',
  'left_unanswered',
  'quarantined',
  'open.waiting_for_person',
  'open.unknown',
  'open.in_work',
];
const ends = fc.array(fc.constantFrom(...outcomes), { maxLength: 60 });
const counted = (names: readonly string[]) => names.map((line) => ({ line, n: 1 }));

describe('the ledger of a day', () => {
  it('says how many messages came and what became of each', () => {
    const sum = addUp([
      { line: 'accepted', n: 9 },
      { line: 'answered', n: 4 },
      { line: 'answered', n: -1 },
      { line: 'handled_by_person', n: 1 },
      { line: 'left_unanswered', n: 1 },
      { line: 'quarantined', n: 1 },
      { line: 'open.waiting_for_person', n: 1 },
      { line: 'open.unknown', n: 1 },
      { line: 'open.in_work', n: 1 },
    ]);
    expect(sum).toEqual({
      accepted: 9,
      answered: 3,
      handledByPerson: 1,
      leftUnanswered: 1,
      quarantined: 1,
      open: { waitingForPerson: 1, unknown: 1, inWork: 1 },
      balanced: true,
    });
  });

  it('adds up when each accepted message ended somewhere, once', () => {
    fc.assert(
      fc.property(ends, (names) => {
        expect(addUp([{ line: 'accepted', n: names.length }, ...counted(names)]).balanced).toBe(true);
      }),
    );
  });

  it('does not add up when a message is missing or counted twice', () => {
    const off = fc.integer({ min: -5, max: 5 }).filter((n) => n !== 0);
    fc.assert(
      fc.property(ends, off, (names, missing) => {
        expect(addUp([{ line: 'accepted', n: names.length + missing }, ...counted(names)]).balanced).toBe(false);
      }),
    );
  });

  it('adds up for a day on which nothing was said', () => {
    expect(addUp([])).toMatchObject({ accepted: 0, balanced: true });
  });

  it('does not let a line that it does not know hide a message', () => {
    expect(
      addUp([
        { line: 'accepted', n: 1 },
        { line: 'forgotten', n: 1 },
      ]).balanced,
    ).toBe(false);
  });
});
