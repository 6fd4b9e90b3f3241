import type { WordClasses } from './lexicon.ts';
import type { Sentence } from './normalise.ts';
import type { RuleSheet } from './word-rules.ts';

/**
 * A learned table. `weights` is base64 of four bytes a trait: three of its hash, one signed weight, counted in `step`s;
 * `bias` is the odds of a sentence without any known trait.
 */
export interface Learned {
  readonly weights: string;
  readonly step: number;
  readonly bias: number;
}

/** A learned table, ready to score. A score is a log-odds: above 0 more likely than not. */
export interface Scorer {
  score(sentence: Sentence): number;
}

/** The word classes that a word is a member of, by the sheets; only wordings of one word count. */
export type Memberships = ReadonlyMap<string, readonly string[]>;

/** Collects the memberships of every word in the sheets. */
export function membershipsOf(sheets: readonly RuleSheet[]): Memberships {
  const found = new Map<string, string[]>();
  for (const { classes } of sheets) for (const name of Object.keys(classes)) addMembers(found, classes, name);
  return found;
}

function addMembers(found: Map<string, string[]>, classes: WordClasses, name: string): void {
  for (const wording of (classes[name] ?? '').split(',')) {
    const word = wording.trim();
    if (/^[a-z]+$/.test(word)) found.set(word, [...new Set([...(found.get(word) ?? []), `@${name}`])]);
  }
}

/** The traits of a sentence: its words, neighbours, stems, and the classes of its words. */
export function traitsOf({ words }: Sentence, memberships: Memberships): ReadonlySet<string> {
  const traits = new Set<string>();
  const edged = ['^', ...words, '$'];
  edged.forEach((word, at) => {
    const previous = edged[at - 1];
    if (at > 0 && at < edged.length - 1) traits.add(word);
    if (previous !== undefined) traits.add(`${previous} ${word}`);
    if (at > 1) traits.add(`${edged[at - 2]} _ ${word}`);
    if (word.length > 4) traits.add(`#${word.slice(0, 4)}`);
    for (const name of memberships.get(word) ?? []) {
      traits.add(name);
      for (const earlier of [previous, ...(memberships.get(previous ?? '') ?? [])]) traits.add(`${earlier} ${name}`);
    }
  });
  return traits;
}

/** The 24 bits by which a trait is known (FNV-1a). */
export function hashOf(trait: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < trait.length; at++) hash = Math.imul(hash ^ trait.charCodeAt(at), 0x01000193);
  return hash >>> 8;
}

/** Packs weights, each between -127 and 127, by hash. */
export function packWeights(weights: ReadonlyMap<number, number>): string {
  const ordered = [...weights].sort(([one], [other]) => one - other);
  const bytes = ordered.flatMap(([hash, weight]) => [hash >>> 16, (hash >>> 8) & 0xff, hash & 0xff, weight & 0xff]);
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
}

/** The weights that were packed, by hash. */
export function unpackWeights(packed: string): ReadonlyMap<number, number> {
  const bytes = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  const weights = new Map<number, number>();
  for (let at = 0; at + 4 <= bytes.length; at += 4) weights.set(view.getUint32(at) >>> 8, view.getInt8(at + 3));
  return weights;
}

/** Makes a scorer of a learned table. */
export function createScorer(learned: Learned, memberships: Memberships): Scorer {
  const weights = unpackWeights(learned.weights);
  return {
    score(sentence) {
      let sum = 0;
      for (const trait of traitsOf(sentence, memberships)) sum += weights.get(hashOf(trait)) ?? 0;
      return learned.bias + sum * learned.step;
    },
  };
}
