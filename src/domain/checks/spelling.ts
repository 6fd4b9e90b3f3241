import { unaccented, type WordClasses } from './lexicon.ts';
import type { Sentence } from './normalise.ts';
import { ordinaryWords } from './ordinary-words.ts';
import type { RuleSheet } from './word-rules.ts';

const shortestRespelled = 6;

/** Mends single slips of the keyboard (a letter lost, doubled, swapped or wrong) towards the words that rules look for. */
export interface Speller {
  respell(sentence: Sentence): Sentence;
}

/** A speller for the words of some sheets. Words in everyday use are never touched. */
export function createSpeller(sheets: readonly RuleSheet[]): Speller {
  const known = new Set(sheets.flatMap((sheet) => tokensIn(wholeSheet(sheet))));
  const targets = [...new Set(sheets.flatMap(wordsOfSheet))].filter(
    (word) => word.length >= shortestRespelled && !ordinaryWords.has(word),
  );
  const stems = sheets.flatMap(stemsOfSheet);
  const byLoss = lossIndex(targets);
  const mend = (word: string): string => {
    if (word.length < shortestRespelled - 1 || word.length > 20 || !/^[a-z]+$/.test(word)) return word;
    if (known.has(word) || ordinaryWords.has(word) || stems.some((stem) => word.startsWith(stem))) return word;
    return nearest(word, byLoss) ?? word;
  };
  return {
    respell({ words, breaks }) {
      const seen = new Map<string, string>();
      const mended = words.map((word) => {
        const right = seen.get(word) ?? mend(word);
        seen.set(word, right);
        return right;
      });
      return { words: mended, breaks };
    },
  };
}

function wordsOfSheet(sheet: RuleSheet): string[] {
  return tokensIn(`${listedIn(sheet.classes)} ${sheet.sure} ${sheet.loose}`).filter((word) => /^[a-z]+$/.test(word));
}

function stemsOfSheet(sheet: RuleSheet): string[] {
  return tokensIn(wholeSheet(sheet))
    .filter((word) => /^[a-z]{4,}\*$/.test(word))
    .map((word) => word.slice(0, -1));
}

function wholeSheet({ classes, sure, loose, undo, undoLoose }: RuleSheet): string {
  return `${listedIn(classes)} ${sure} ${loose} ${undo} ${undoLoose}`;
}

function tokensIn(lines: string): string[] {
  return unaccented(lines).split(/[\s,/_?!<>]+/);
}

function listedIn(classes: WordClasses): string {
  return Object.values(classes).join(' ');
}

function losses(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

function lossIndex(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const word of words) for (const loss of losses(word)) index.set(loss, [...(index.get(loss) ?? []), word]);
  return index;
}

function nearest(word: string, byLoss: ReadonlyMap<string, readonly string[]>): string | null {
  for (const loss of losses(word)) {
    const match = byLoss.get(loss)?.find((target) => isOneSlipAway(word, target));
    if (match !== undefined) return match;
  }
  return null;
}

const longEnoughToTrust = 11;

/**
 * One letter lost, added, replaced, or two neighbours swapped. The first letter stands, but for a silent h; so do the last two
 * of a short word, since another ending is mostly another form of the verb and not a slip.
 */
export function isOneSlipAway(word: string, target: string): boolean {
  if (word[0] !== target[0] && `h${word}` !== target) return false;
  if (Math.abs(word.length - target.length) > 1) return false;
  let at = 0;
  while (at < word.length && word[at] === target[at]) at++;
  if (at >= word.length - 2 && word.length < longEnoughToTrust) return false;
  const rest = (text: string, skip: number) => text.slice(at + skip);
  if (word.length > target.length) return rest(word, 1) === rest(target, 0);
  if (word.length < target.length) return rest(word, 0) === rest(target, 1);
  const swapped = word[at] === target[at + 1] && word[at + 1] === target[at] && rest(word, 2) === rest(target, 2);
  return swapped || rest(word, 1) === rest(target, 1);
}
