import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitAtSentences } from '../../src/domain/split.ts';

const bytes = (text: string) => Buffer.byteLength(text);
const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');
const lettersOf = (text: string) => text.replaceAll(/\s/g, '');

describe('a long answer', () => {
  it('that fits stays whole', () => {
    expect(splitAtSentences('  One. Two.  ', 20)).toEqual(['One. Two.']);
  });

  it('breaks at sentence ends', () => {
    const text = 'Good morning! We open at nine. Would you like to come? Bring your card.';
    expect(splitAtSentences(text, 32)).toEqual([
      'Good morning! We open at nine.',
      'Would you like to come?',
      'Bring your card.',
    ]);
  });

  it('breaks at line ends, and keeps the lines inside a part', () => {
    expect(splitAtSentences('Monday 9-18\nTuesday 9-18\nFriday closed', 25)).toEqual([
      'Monday 9-18\nTuesday 9-18',
      'Friday closed',
    ]);
  });

  it('does not take a decimal point or a time for an end', () => {
    expect(splitAtSentences('It costs 12.50 euros at 10.30 hours. Fine.', 37)).toEqual([
      'It costs 12.50 euros at 10.30 hours.',
      'Fine.',
    ]);
  });

  it('breaks between words where a sentence is too long', () => {
    expect(splitAtSentences('alpha beta gamma delta', 11)).toEqual(['alpha beta', 'gamma delta']);
  });

  it('breaks a word that is too long between characters as people see them', () => {
    expect(splitAtSentences('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 17)).toEqual(['👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧']);
  });

  it('never breaks inside a code point, however small the room', () => {
    expect(splitAtSentences('👩‍👩‍👧', 2).every((part) => part.isWellFormed())).toBe(true);
  });

  it('counts in the units it is told', () => {
    expect(splitAtSentences('não não não', 8, bytes)).toEqual(['não', 'não', 'não']);
    expect(splitAtSentences('não não não', 9, bytes)).toEqual(['não não', 'não']);
  });

  it('without words has no parts', () => {
    expect(splitAtSentences(' \n\t ', 10)).toEqual([]);
  });

  it('of endless spaces or without any is split in a moment', () => {
    expect(splitAtSentences(`a${' '.repeat(300_000)}b`, 100)).toEqual(['a', 'b']);
    expect(splitAtSentences('é'.repeat(100_000), 1_000, bytes)).toHaveLength(200);
  });

  const prose = fc
    .array(fc.oneof(fc.lorem(), fc.constantFrom(' ', '\n', '. ', '! ', '?', '👩‍👩‍👧', 'e\u0301', '。', '  ')), {
      maxLength: 30,
    })
    .map((pieces) => pieces.join(''));
  const spaced = prose.map((text) => text.replaceAll('。', ' '));
  const written = fc.oneof(
    prose,
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  it.each([
    ['UTF-16 units', (text: string) => text.length],
    ['UTF-8 bytes', bytes],
  ])('in %s keeps every letter in order, in parts that fit, have words and are well formed', (_name, measure) => {
    fc.assert(
      fc.property(written, fc.integer({ min: 4, max: 60 }), (text, longest) => {
        const parts = splitAtSentences(text, longest, measure);
        expect(lettersOf(parts.join(''))).toBe(lettersOf(text));
        expect(parts.every((part) => part.trim() !== '' && measure(part) <= longest)).toBe(true);
        expect(parts.every((part) => part.isWellFormed())).toBe(text.trim() === '' || text.isWellFormed());
      }),
      { numRuns: 1_000 },
    );
  });

  it('keeps every word whole where each of them fits', () => {
    fc.assert(
      fc.property(spaced, (text) => {
        const longest = Math.max(4, ...wordsOf(text).map((word) => word.length));
        expect(splitAtSentences(text, longest).flatMap(wordsOf)).toEqual(wordsOf(text));
      }),
      { numRuns: 1_000 },
    );
  });
});
