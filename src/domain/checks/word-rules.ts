import { findWordings, type Span } from './find-wordings.ts';
import type { Tally, WordClasses } from './lexicon.ts';
import type { Sentence } from './normalise.ts';
import { readWordings } from './wording.ts';
import { indexWordings, type WordingIndex } from './wording-index.ts';

/** What is written down for one language: `sure` wordings, `loose` ones that more can undo, and what undoes them. */
export interface RuleSheet {
  readonly classes: WordClasses;
  readonly sure: string;
  readonly loose: string;
  /** A sure or loose wording that overlaps one of these does not count. */
  readonly undo: string;
  /** A loose wording in the same sentence as one of these does not count. */
  readonly undoLoose: string;
}

/** Sheets that have been read. */
export interface RuleSet {
  readonly sure: WordingIndex;
  readonly loose: WordingIndex;
  readonly undo: WordingIndex;
  readonly undoLoose: WordingIndex;
}

/**
 * Reads sheets into one set: what undoes a wording in one language undoes it in another, since Spanish and Portuguese share
 * many words. Throws an Error when a sheet names a class that is not there.
 */
export function readSheets(sheets: readonly RuleSheet[]): RuleSet {
  const read = (part: 'sure' | 'loose' | 'undo' | 'undoLoose') =>
    indexWordings(sheets.flatMap((sheet) => readWordings(sheet[part], sheet.classes)));
  return { sure: read('sure'), loose: read('loose'), undo: read('undo'), undoLoose: read('undoLoose') };
}

/** The first wording that stands in one of the sentences, as its line; null when none does. */
export function firstHit(rules: RuleSet, sentences: readonly Sentence[], tally: Tally): string | null {
  for (const sentence of sentences) {
    const hit = hitIn(rules, sentence, tally);
    if (hit !== null) return hit.line;
  }
  return null;
}

/** The first wording that stands in a sentence; null when none does. */
export function hitIn(rules: RuleSet, sentence: Sentence, tally: Tally): Span | null {
  const sure = findWordings(rules.sure, sentence, tally, 'sentence');
  const loose = findWordings(rules.loose, sentence, tally, 'sentence');
  if (sure.length + loose.length === 0) return null;
  const undone = findWordings(rules.undo, sentence, tally, 'clause');
  const stands = (span: Span) => !undone.some((other) => other.from < span.to && span.from < other.to);
  const kept = sure.find(stands);
  if (kept) return kept;
  const rest = loose.find(stands);
  return rest && findWordings(rules.undoLoose, sentence, tally, 'clause').length === 0 ? rest : null;
}
