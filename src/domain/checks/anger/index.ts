import { findWordings, type Span } from '../find-wordings.ts';
import type { Tally } from '../lexicon.ts';
import { normalise, type Sentence, sentencesOf } from '../normalise.ts';
import { readWordings } from '../wording.ts';
import { indexWordings } from '../wording-index.ts';
import { angerClasses, angerLines, angerUndo } from './sheets.ts';

const read = (lines: string) => indexWordings(readWordings(lines, angerClasses));
const weighted = angerLines.map(([weight, lines]) => ({ weight, wordings: read(lines) }));
const undo = read(angerUndo);

/** From this sum on, a person takes over. */
export const angerThreshold = 3;
const shoutedLetters = 20;
const longestLookedAt = 2_000;

/** How angry a text sounds: insults and threats weigh 3, sharp words 2, coarse ones 1, shouting and "!!!" 1 each. */
export function angerOf(text: string, tally: Tally): number {
  const words = sentencesOf(normalise(text)).reduce((sum, sentence) => sum + angerIn(sentence, tally), 0);
  return words === 0 ? 0 : words + Number(isShouted(text)) + Number(/!{3,}/.test(text));
}

/** True when a text sounds angry enough for a person to take over. */
export function isAngry(text: string, tally: Tally): boolean {
  return angerOf(text, tally) >= angerThreshold;
}

function angerIn(sentence: Sentence, tally: Tally): number {
  const undone = findWordings(undo, sentence, tally, 'clause');
  const stands = (span: Span) => !undone.some((other) => other.from < span.to && span.from < other.to);
  return weighted.reduce((sum, { weight, wordings }) => {
    const lines = new Set(
      findWordings(wordings, sentence, tally, 'sentence')
        .filter(stands)
        .map(({ line }) => line),
    );
    return sum + weight * lines.size;
  }, 0);
}

function isShouted(text: string): boolean {
  const letters = text.slice(0, longestLookedAt).match(/\p{L}/gu) ?? [];
  const small = letters.filter((letter) => letter !== letter.toUpperCase()).length;
  return letters.length >= shoutedLetters && small / letters.length < 0.1;
}
