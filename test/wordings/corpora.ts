import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The languages of the corpora. */
export const corpusLanguages = ['en', 'es', 'pt'] as const;
/** One of them. */
export type CorpusLanguage = (typeof corpusLanguages)[number];

/** Which lines must be found, and which must not. */
export const corpora = {
  person: { found: 'person-wanted', left: 'person-not-wanted' },
  emergency: { found: 'emergency', left: 'emergency-not' },
} as const;
/** What a corpus is about. */
export type CorpusTopic = keyof typeof corpora;

/** The lines of a corpus, one message each. */
export function linesOf(set: 'development' | 'held-out', name: string, language: CorpusLanguage): string[] {
  const file = join(import.meta.dirname, set, `${name}.${language}.txt`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}
