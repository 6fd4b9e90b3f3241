import { afterAll, describe, expect, it } from '@jest/globals';
import { corpora, corpusLanguages, linesOf } from './corpora.ts';
import { isFound } from './found.ts';

/** Only figures are shown, never a line: whoever reads one can no longer write rules. */
const figures: string[] = [];

function measured(topic: 'person' | 'emergency', name: string, language: (typeof corpusLanguages)[number]): number {
  const lines = linesOf('held-out', name, language);
  const found = lines.filter((line) => isFound(topic, line)).length;
  figures.push(`${name}.${language}: found ${found} of ${lines.length}`);
  return (100 * found) / lines.length;
}

afterAll(() => {
  process.stdout.write(`${figures.join('\n')}\n`);
});

describe.each(['person', 'emergency'] as const)('lines about %s that no rule was written from', (topic) => {
  it.each(corpusLanguages)('are found in %s, at least 95 of 100', (language) => {
    expect(measured(topic, corpora[topic].found, language)).toBeGreaterThanOrEqual(95);
  });
  it.each(corpusLanguages)('that only sound so are left alone in %s, but for 3 of 100', (language) => {
    expect(measured(topic, corpora[topic].left, language)).toBeLessThanOrEqual(3);
  });
});
