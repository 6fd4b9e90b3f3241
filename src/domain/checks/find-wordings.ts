import { fillers } from './fillers.ts';
import { endsFrom, type Tally } from './lexicon.ts';
import type { Sentence } from './normalise.ts';
import type { Part, Wording } from './wording.ts';
import { startingAt, type WordingIndex } from './wording-index.ts';

/** Where a wording was found: words `from` (inclusive) to `to` (exclusive) of a sentence. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly line: string;
}

/** The edges of what a sentence says once greetings and pleasantries are set aside. */
function coreOf(words: readonly string[]): { from: number; to: number } {
  let from = 0;
  while (from < words.length && fillers.has(words[from] ?? '')) from++;
  let to = words.length;
  while (to > from && fillers.has(words[to - 1] ?? '')) to--;
  return { from, to };
}

/** All places of a sentence where one of the wordings is found; `within` a clause, only a long gap reaches past a comma. */
export function findWordings(
  index: WordingIndex,
  sentence: Sentence,
  tally: Tally,
  within: 'sentence' | 'clause',
): Span[] {
  const { words } = sentence;
  const breaks = within === 'clause' ? sentence.breaks : new Set<number>();
  const place = { words, breaks, core: coreOf(words), tally };
  const spans: Span[] = [];
  const tryAt = (wording: Wording, from: number) => {
    const marked = wording.parts[0]?.kind !== 'words';
    const to = endOf(wording.parts, marked ? 1 : 0, from, place);
    if (to !== null) spans.push({ from: wording.parts[0]?.kind === 'fromStart' ? 0 : from, to, line: wording.line });
  };
  for (const from of new Set([0, place.core.from])) for (const wording of index.anchored) tryAt(wording, from);
  for (const [from, word] of words.entries()) for (const wording of startingAt(index, word)) tryAt(wording, from);
  return spans;
}

interface Place {
  readonly words: readonly string[];
  readonly breaks: ReadonlySet<number>;
  readonly core: { from: number; to: number };
  readonly tally: Tally;
}

/** Where the parts from `index` on end when they start at `at`; null when they do not fit. */
function endOf(parts: readonly Part[], index: number, at: number, place: Place): number | null {
  const part = parts[index];
  if (part === undefined) return at;
  if (part.kind === 'words' && place.breaks.has(at) && !mayCross(parts, index)) return null;
  for (const next of stepsOver(part, at, place)) {
    const end = endOf(parts, index + 1, next, place);
    if (end !== null) return end;
  }
  return null;
}

const longGap = 8;

/** A comma stands between a wording's words only where it starts, or where a long gap leads up to it. */
function mayCross(parts: readonly Part[], index: number): boolean {
  const before = parts[index - 1];
  return before?.kind !== 'words' && before?.kind !== 'not' && !(before?.kind === 'gap' && before.most < longGap);
}

const none: ReadonlySet<number> = new Set();

function gapEnds(at: number, most: number, length: number, breaks: ReadonlySet<number>): number[] {
  const ends = [at];
  if (breaks.has(at)) return ends;
  for (let end = at + 1; end <= Math.min(at + most, length) && !breaks.has(end); end++) ends.push(end);
  return ends;
}

function stepsOver(part: Part, at: number, { words, breaks, core, tally }: Place): number[] {
  tally.steps++;
  switch (part.kind) {
    case 'words': {
      const ends = endsFrom(part.lexicon, words, at, tally);
      return part.optional ? [...ends, at] : ends;
    }
    case 'gap':
      return gapEnds(at, part.most, words.length, part.most < longGap ? breaks : none);
    case 'not':
      return endsFrom(part.lexicon, words, at, tally).length > 0 ? [] : [at];
    case 'end':
      return at >= core.to ? [at] : [];
    case 'toEnd':
      return [words.length];
    default:
      return [];
  }
}
