import { describe, expect, it } from '@jest/globals';
import { corpora, corpusLanguages, linesOf } from './corpora.ts';
import { isFound } from './found.ts';

const percent = (part: number, whole: number) => (100 * part) / whole;

describe.each(['person', 'emergency'] as const)('the development lines about %s', (topic) => {
  it.each(corpusLanguages)('are found in %s', (language) => {
    const lines = linesOf('development', corpora[topic].found, language);
    expect(lines.length).toBeGreaterThanOrEqual(150);
    expect(percent(lines.filter((line) => isFound(topic, line)).length, lines.length)).toBeGreaterThanOrEqual(98);
  });
  it.each(corpusLanguages)('that only sound so are left alone in %s', (language) => {
    const lines = linesOf('development', corpora[topic].left, language);
    expect(lines.length).toBeGreaterThanOrEqual(150);
    expect(percent(lines.filter((line) => isFound(topic, line)).length, lines.length)).toBeLessThanOrEqual(2);
  });
  it.each(corpusLanguages)('are not found in everyday questions in %s', (language) => {
    expect(linesOf('development', 'ordinary', language).filter((line) => isFound(topic, line))).toEqual([]);
  });
});

describe('an emergency told in one breath with a wish for a person', () => {
  it.each(corpusLanguages)('is still an emergency in %s', (language) => {
    const wishes = linesOf('development', corpora.person.found, language);
    const dangers = linesOf('development', corpora.emergency.found, language);
    const both = dangers.map((danger, at) => `${wishes[(at * 11) % wishes.length]}, ${danger}`);
    expect(percent(both.filter((line) => isFound('emergency', line)).length, both.length)).toBeGreaterThanOrEqual(98);
  });
});
