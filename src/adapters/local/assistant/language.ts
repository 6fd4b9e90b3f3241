import { franc } from 'franc-min';
import { hearLanguage } from '../../../domain/language/hear.ts';
import type { HeardLanguage } from '../../../domain/words.ts';

const leastLetters = 60;
const byCode: Readonly<Record<string, HeardLanguage>> = { eng: 'en', spa: 'es', por: 'pt', und: 'undetermined' };

/** The language of a burst; letter statistics break the tie on texts long enough for them. */
export function languageOf(texts: readonly string[]): HeardLanguage {
  const heard = hearLanguage(texts);
  if (heard !== 'undetermined') return heard;
  const letters = texts
    .join(' ')
    .slice(0, 2_000)
    .replace(/[^\p{L}\p{M}\s]/gu, ' ')
    .trim();
  return letters.length < leastLetters ? heard : (byCode[franc(letters, { minLength: leastLetters })] ?? 'other');
}
