import type { Span } from './find-wordings.ts';
import { createScorer, type Learned, membershipsOf } from './learned.ts';
import type { Tally } from './lexicon.ts';
import type { Sentence } from './normalise.ts';
import { createSpeller } from './spelling.ts';
import { hitIn, type RuleSheet, readSheets } from './word-rules.ts';

/** Rules alone decide over shorter and longer sentences: what was learned comes from chat lines. */
const shortestScored = 3;
const longestScored = 40;
/** A rule is silenced only if its own surroundings, so many words on each side, speak against it too. */
const reach = 2;

/** How sure what was learned must be to speak without a rule, and to silence one. */
export interface Limits {
  readonly speaks: number;
  readonly silences: number;
}

/** Something that a contact may say in countless wordings. */
export interface Topic {
  /** What gave it away, for the agent who asks why; null when nothing did. Never throws. */
  find(sentences: readonly Sentence[], tally: Tally): string | null;
}

/** A topic by its written rules, corrected by what was learned from examples. */
export function createTopic(sheets: readonly RuleSheet[], learned: Learned, limits: Limits): Topic {
  const rules = readSheets(sheets);
  const speller = createSpeller(sheets);
  const scorer = createScorer(learned, membershipsOf(sheets));
  const findIn = (sentence: Sentence, tally: Tally): string | null => {
    const hit = hitIn(rules, sentence, tally);
    const { length } = sentence.words;
    if (length < shortestScored || length > longestScored) return hit?.line ?? null;
    const score = scorer.score(sentence);
    if (hit === null) return score > limits.speaks ? `learned ${score.toFixed(1)}` : null;
    return Math.max(score, scorer.score(around(hit, sentence))) < limits.silences ? null : hit.line;
  };
  return {
    find(sentences, tally) {
      for (const sentence of sentences) {
        const found = findIn(speller.respell(sentence), tally);
        if (found !== null) return found;
      }
      return null;
    },
  };
}

/** A finding with a few words on each side, within its clause. */
function around({ from, to }: Span, { words, breaks }: Sentence): Sentence {
  let start = from;
  while (start > Math.max(0, from - reach) && !breaks.has(start)) start--;
  let end = to;
  while (end < Math.min(words.length, to + reach) && !breaks.has(end)) end++;
  return { words: words.slice(start, end), breaks: new Set() };
}
