import type { Book, Library, Sentence } from './library.ts';
import { type Term, termOf } from './terms.ts';

/** Sentences that answer a question, from one article. */
export interface Quote {
  readonly book: Book;
  readonly sentences: readonly string[];
  /** True when the first sentence names what it speaks of, so that it needs no title. */
  readonly isNamed: boolean;
  /** True when all that was asked for was found. */
  readonly sure: boolean;
}

const leastFound = 0.6;
const surelyFound = 0.75;
const mostSentences = 3;
// When most of a short article answers equally well, a part of it would mislead.
const mostOfIt = 0.7;
const longestWhole = 700;
// These are asked of something: alone they are answered only by an article that is about them.
const ofSomething = new Set(['price', 'duration', 'frequency'].map(termOf));
/** What a find counts by its place: in the sentence, in the title above it, elsewhere in the article. */
const worth = { sentence: 1, title: 0.8, article: 0.35 };

interface Scored {
  readonly book: Book;
  readonly sentence: Sentence;
  readonly content: number;
  readonly aspect: number;
  readonly score: number;
}

const mostParts = 3;

/**
 * The best sentences for a question; empty when no article answers it. "How much and how long" is answered in parts, and so
 * are two things in one question, if each of them is found.
 */
export function quotesFor(library: Library, asked: readonly Term[], isQuestion: boolean): readonly Quote[] {
  const terms = library.spell(asked);
  const aspects = terms.filter(isAspect);
  const contents = terms.filter((term) => !isAspect(term));
  if (aspects.length > 1 && contents.length > 0) {
    const parts = foundAll(
      library,
      aspects.slice(0, mostParts).map((aspect) => [...contents, aspect]),
    );
    if (parts.length > 0) return parts;
  }
  if (!isQuestion && isPassingWord(library, terms)) return [];
  const whole = quoteFor(library, terms);
  if (whole !== null) return [whole];
  return contents.length > 1
    ? foundAll(
        library,
        contents.slice(0, mostParts).map((content) => [...aspects, content]),
      )
    : [];
}

function isAspect({ kind }: Term): boolean {
  return kind === 'aspect';
}

function foundAll(library: Library, parts: readonly (readonly Term[])[]): readonly Quote[] {
  const quotes = parts.map((terms) => quoteFor(library, terms));
  return quotes.every((quote) => quote !== null) ? quotes : [];
}

// One word of a remark that also stands somewhere in an article is no question about it.
function isPassingWord({ books }: Library, terms: readonly Term[]): boolean {
  const [only] = terms;
  return terms.length === 1 && only?.kind === 'word' && !books.some(({ title }) => title.has(only.term));
}

function quoteFor(library: Library, terms: readonly Term[]): Quote | null {
  const scored = library
    .search(terms)
    .flatMap((book) => book.sentences.map((sentence) => scoreOf(book, sentence, terms)));
  const best = scored.reduce<Scored | null>((top, next) => (next.score > (top?.score ?? 0) ? next : top), null);
  if (best === null || !isFound(best, terms)) return null;
  const sentences = sentencesAround(best, scored);
  return { book: best.book, sentences, isNamed: isNamed(best.book, sentences, terms), sure: isSure(best) };
}

function scoreOf(book: Book, sentence: Sentence, terms: readonly Term[]): Scored {
  const content = share(
    book,
    sentence,
    terms.filter(({ kind }) => kind !== 'aspect'),
  );
  const aspect = share(
    book,
    sentence,
    terms.filter(({ kind }) => kind === 'aspect'),
  );
  const titled = terms.filter(({ term }) => book.title.has(term)).length / Math.max(book.title.size, terms.length, 1);
  return { book, sentence, content, aspect, score: content * 2 + aspect + titled * 0.3 };
}

/** How much of some terms is found, 0 to 1; 1 when there are none. */
function share(book: Book, sentence: Sentence, terms: readonly Term[]): number {
  if (terms.length === 0) return 1;
  const found = terms.map(({ term, weight }) => placeWorth(book, sentence, term) * weight);
  return sum(found) / sum(terms.map(({ weight }) => weight));
}

function placeWorth(book: Book, sentence: Sentence, term: string): number {
  if (sentence.terms.has(term)) return worth.sentence;
  if (book.title.has(term)) return worth.title;
  return book.all.has(term) ? worth.article : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, next) => total + next, 0);
}

// What was asked about must be there; a price alone does not answer "how much is a crown?".
function isFound({ book, content, aspect }: Scored, terms: readonly Term[]): boolean {
  if (terms.length === 0) return false;
  if (terms.every(({ term }) => ofSomething.has(term))) return terms.some(({ term }) => book.title.has(term));
  return terms.some(({ kind }) => kind !== 'aspect') ? content >= leastFound : aspect >= leastFound;
}

function isNamed({ title, sentences }: Book, [first]: readonly string[], terms: readonly Term[]): boolean {
  const said = sentences.find(({ text }) => text === first)?.terms ?? new Set();
  const subjects = terms.filter(({ kind }) => kind !== 'aspect').map(({ term }) => term);
  return [...title, ...subjects].some((term) => said.has(term));
}

function isSure({ content, aspect }: Scored): boolean {
  return content >= surelyFound && aspect >= surelyFound;
}

function sentencesAround({ book, score }: Scored, scored: readonly Scored[]): string[] {
  const equal = scored
    .filter((other) => other.book === book && other.score >= score - 0.05)
    .map(({ sentence }) => sentence.text);
  const whole = book.sentences.map(({ text }) => text);
  const isAboutAll = equal.length >= whole.length * mostOfIt && whole.join(' ').length <= longestWhole;
  return isAboutAll ? whole : equal.slice(0, mostSentences);
}
