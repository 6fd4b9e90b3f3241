import type { Wording } from './wording.ts';

/** Wordings by the word that they start with, so that a long text costs what it contains and not what could be asked. */
export interface WordingIndex {
  readonly anchored: readonly Wording[];
  readonly byWord: ReadonlyMap<string, readonly Wording[]>;
  readonly byStem: ReadonlyMap<string, readonly [string, Wording][]>;
}

const stemKey = 3;

/** Indexes wordings. Throws an Error when one could start with anything. */
export function indexWordings(wordings: readonly Wording[]): WordingIndex {
  const anchored: Wording[] = [];
  const byWord = new Map<string, Wording[]>();
  const byStem = new Map<string, [string, Wording][]>();
  for (const wording of wordings) {
    const first = wording.parts[0]?.kind === 'fromStart' ? wording.parts[1] : wording.parts[0];
    if (first?.kind === 'start') anchored.push(wording);
    else if (first?.kind !== 'words' || first.optional) throw new Error(`starts with anything: ${wording.line}`);
    else {
      for (const word of first.lexicon.next.keys()) byWord.set(word, [...(byWord.get(word) ?? []), wording]);
      for (const [stem] of first.lexicon.openEnded) {
        const key = stem.slice(0, stemKey);
        byStem.set(key, [...(byStem.get(key) ?? []), [stem, wording]]);
      }
    }
  }
  return { anchored, byWord, byStem };
}

/** The wordings that a word may start. */
export function startingAt(index: WordingIndex, word: string): Wording[] {
  const open = index.byStem.get(word.slice(0, stemKey)) ?? [];
  const stemmed = open.filter(([stem]) => word.startsWith(stem)).map(([, wording]) => wording);
  return [...new Set([...(index.byWord.get(word) ?? []), ...stemmed])];
}
