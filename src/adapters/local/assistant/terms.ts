import MiniSearch from 'minisearch';
import { normalise, wordsOf } from '../../../domain/checks/normalise.ts';
import { type Concept, concepts, stopWords } from './concepts.ts';

/** One thing that a text speaks of: a concept ("§price") or a word of its own, shortened to its stem. */
export interface Term {
  readonly term: string;
  readonly kind: Concept['kind'] | 'word';
  readonly weight: number;
}

const longestPhrase = 5;
const wordWeight = 1.5;
const byWording = new Map<string, Concept>();
for (const concept of concepts) {
  for (const wording of concept.words.split(',')) byWording.set(keyOf(wording), concept);
}

function weightOf({ isLight }: Concept): number {
  return isLight === true ? 1 : 2;
}

function keyOf(wording: string): string {
  return wordsOf(normalise(wording)).join(' ');
}

/** The name of a concept as a term. */
export function termOf(name: string): string {
  return `§${name}`;
}

/** What a text speaks of, in order, without filler; synonyms of three languages become one term. Linear. */
export function termsOf(text: string): Term[] {
  const words = wordsOf(normalise(text.replace(/[€$£]/gu, ' euro ')));
  const terms = new Map<string, Term>();
  const add = (term: Term) => terms.set(term.term, term);
  for (let at = 0; at < words.length; ) {
    const [concept, length] = conceptAt(words, at);
    if (concept !== null) add(conceptTerm(concept));
    else if (isTelling(words[at] ?? '')) add({ term: stem(words[at] ?? ''), kind: 'word', weight: wordWeight });
    at += length;
  }
  return [...terms.values()];
}

function conceptTerm(concept: Concept): Term {
  return { term: termOf(concept.name), kind: concept.kind, weight: weightOf(concept) };
}

function conceptAt(words: readonly string[], at: number): [Concept | null, number] {
  for (let length = longestPhrase; length > 0; length -= 1) {
    const concept = byWording.get(words.slice(at, at + length).join(' '));
    if (concept !== undefined) return [concept, length];
  }
  return [null, 1];
}

function isTelling(word: string): boolean {
  return word.length > 1 && word.length < 40 && !stopWords.has(word) && !/^\d/.test(word);
}

function stem(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?:es|s)$/, '').replace(/(?:[ao]|mente)$/, '');
}

const leastMisspelt = 5;
const spelling = new MiniSearch({
  idField: 'wording',
  fields: ['wording'],
  tokenize: (text) => [text],
  processTerm: (term) => term,
});
spelling.addAll(
  [...byWording.keys()].filter((wording) => /^\p{L}{5,}$/u.test(wording)).map((wording) => ({ wording })),
);

/** A word of its own that is a letter or two away from a known wording ("cleening"), as that concept; else null. */
export function misspelt({ term, kind }: Term): Term | null {
  if (kind !== 'word' || term.length < leastMisspelt) return null;
  const nearest = spelling.search(term, { fuzzy: 0.2 }).find(({ id }) => String(id)[0] === term[0]);
  const concept = byWording.get(String(nearest?.id));
  return concept === undefined ? null : conceptTerm(concept);
}
