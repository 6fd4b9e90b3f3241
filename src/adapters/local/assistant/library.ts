import { createHash } from 'node:crypto';
import MiniSearch from 'minisearch';
import type { KnowledgeArticle } from '../../../ports/language-model.ts';
import { sentencesOfArticle } from './sentences.ts';
import { misspelt, type Term, termsOf } from './terms.ts';

/** A sentence of an article, with what it speaks of. */
export interface Sentence {
  readonly text: string;
  readonly terms: ReadonlySet<string>;
}

/** An article made ready to be asked. */
export interface Book {
  readonly article: KnowledgeArticle;
  readonly title: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  readonly sentences: readonly Sentence[];
}

/** Articles of one language that can be searched. */
export interface Library {
  readonly books: readonly Book[];
  /** The books that share terms with a question, best first. */
  search(terms: readonly Term[]): readonly Book[];
  /** The question's terms, with misspelt ones put right where an article has a word one or two letters away. */
  spell(terms: readonly Term[]): readonly Term[];
}

const mostBooks = 8;
const mostKept = 50;
const leastMisspelt = 5;

/** Makes libraries, and keeps the latest ones by their content. */
export function createLibraries(): (articles: readonly KnowledgeArticle[]) => Library {
  const kept = new Map<string, Library>();
  return (articles) => {
    const key = contentOf(articles);
    const library = kept.get(key) ?? createLibrary(articles);
    kept.delete(key);
    kept.set(key, library);
    if (kept.size > mostKept) kept.delete(kept.keys().next().value ?? key);
    return library;
  };
}

function contentOf(articles: readonly KnowledgeArticle[]): string {
  const hash = createHash('sha256');
  for (const { id, title, body, language } of articles) hash.update(JSON.stringify([id, title, body, language]));
  return hash.digest('base64');
}

function createLibrary(articles: readonly KnowledgeArticle[]): Library {
  const books = articles.map(bookOf);
  const index = new MiniSearch({
    fields: ['title', 'body'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  index.addAll(
    books.map(({ article, title, all }, id) => ({ id, title: [...title].join(' '), body: bodyOf(article, all) })),
  );
  const known = new Set(books.flatMap(({ all }) => [...all]));
  const nearest = (term: string) =>
    index
      .search(term, { fuzzy: 0.2 })
      .flatMap(({ terms }) => terms)
      .find((found) => found[0] === term[0]);
  return {
    books,
    search: (terms) =>
      index
        .search(terms.map(({ term }) => term).join(' '), { boost: { title: 3 } })
        .slice(0, mostBooks)
        .flatMap(({ id }) => books[Number(id)] ?? []),
    spell: (terms) =>
      terms.map((given) => {
        if (given.kind !== 'word' || known.has(given.term) || given.term.length < leastMisspelt) return given;
        const word = nearest(given.term);
        return word === undefined ? (misspelt(given) ?? given) : { ...given, term: word };
      }),
  };
}

function bookOf(article: KnowledgeArticle): Book {
  const title = termSet(article.title);
  const sentences = sentencesOfArticle(article.body).map((text) => ({ text, terms: sentenceTerms(text) }));
  return { article, title, sentences, all: new Set([...title, ...sentences.flatMap(({ terms }) => [...terms])]) };
}

function bodyOf({ body }: KnowledgeArticle, all: ReadonlySet<string>): string {
  return [...termsOf(body).map(({ term }) => term), ...all].join(' ');
}

function termSet(text: string): ReadonlySet<string> {
  return new Set(termsOf(text).map(({ term }) => term));
}

// A sentence with a time of day speaks of hours, also when it does not say so.
function sentenceTerms(text: string): ReadonlySet<string> {
  const terms = new Set(termSet(text));
  if (/\d{1,2}[:h]\d{2}|\d{1,2}\s?[ap]\.?m\b/iu.test(text)) terms.add('§hours');
  return terms;
}
