import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isInstant, largestNumber, vocabulary, vocabularyKeys } from '../../src/domain/vocabulary.ts';

interface Written {
  readonly words: readonly string[];
  readonly keys: readonly string[];
}

const file = join(import.meta.dirname, 'vocabulary.snapshot.json');
const written: Written = JSON.parse(readFileSync(file, 'utf8'));

const gone = (once: readonly string[], now: ReadonlySet<string>) => once.filter((word) => !now.has(word));
const unwritten = (now: ReadonlySet<string>, once: readonly string[]) =>
  [...now].filter((word) => !once.includes(word));

describe('the vocabulary of histories', () => {
  it('never loses a word or a key, since histories hold them for months', () => {
    expect(gone(written.words, vocabulary)).toEqual([]);
    expect(gone(written.keys, vocabularyKeys)).toEqual([]);
  });

  it('has every new word and key written down in test/domain/vocabulary.snapshot.json, so that it is missed when it goes', () => {
    expect(unwritten(vocabulary, written.words)).toEqual([]);
    expect(unwritten(vocabularyKeys, written.keys)).toEqual([]);
  });

  it('holds codes and no sentences', () => {
    for (const word of [...vocabulary, ...vocabularyKeys]) expect(word).toMatch(/^[a-z]+([._]?[a-zA-Z]+)*$/);
  });
});

describe('an instant', () => {
  it('is told from other texts by its one form', () => {
    expect(isInstant('2026-03-01T09:30:00.000Z')).toBe(true);
    expect(
      ['2026-03-01', '2026-03-01T09:30:00Z', '2026-03-01T09:30:00.000+01:00', '+351912345678'].some(isInstant),
    ).toBe(false);
  });
});

describe('a number', () => {
  it('stays too small for a telephone number with its country', () => {
    expect(largestNumber).toBeLessThan(351_912_345_678);
  });
});
