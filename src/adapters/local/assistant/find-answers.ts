import type { Language } from '../../../domain/words.ts';
import { quoteForDays } from './day-answer.ts';
import { daysAsked } from './days.ts';
import type { Library } from './library.ts';
import { type Question, questionsOf } from './questions.ts';
import { type Quote, quotesFor } from './quote.ts';
import { type Term, termOf, termsOf } from './terms.ts';

/** What became of the questions of a burst. */
export interface Findings {
  readonly quotes: readonly Quote[];
  /** How many questions found nothing. */
  readonly unknown: number;
  /** What only a person can do: give an appointment, or change one. */
  readonly wants: 'booking' | 'change' | null;
  /** What all questions speak of, in order. */
  readonly terms: readonly Term[];
}

/** Where questions are asked: the library, the moment, and what was spoken of before. */
export interface Setting {
  readonly library: Library;
  readonly language: Language;
  readonly now: Date;
  readonly zone: string;
  readonly before: readonly string[];
}

const mostQuotes = 3;
const [appointment, hours, cancel] = [termOf('appointment'), termOf('hours'), termOf('cancel')];
const ofDays = new Set([
  ...[appointment, hours],
  ...[
    'pain',
    'cleaning',
    'whitening',
    'filling',
    'extraction',
    'wisdom',
    'implant',
    'checkup',
    'braces',
    'firstvisit',
  ].map(termOf),
]);
const ofSomething = new Set(['price', 'duration'].map(termOf));
const referring =
  /(?<!\p{L})(?:it|its|that|this|they|those|one|eso|esto|ese|esa|lo|la|isso|isto|esse|essa|ele|ela)(?!\p{L})|^\W*(?:and|y|e)\s/iu;

/** Answers each question of a burst from the articles. */
export function findAnswers(texts: readonly string[], setting: Setting): Findings {
  const questions = questionsOf(texts);
  const asked = questions.map(({ text }) => termsOf(text));
  const before = setting.before.flatMap((text) => termsOf(text.slice(0, 400)));
  return findingsOf(
    questions.map((question, at) => {
      const near = subjectOf(asked.slice(0, at).flat()) ?? subjectOf(asked.slice(at + 1, at + 2).flat());
      const subject = near ?? (referring.test(question.text) ? subjectOf(before) : undefined);
      return answerTo(question, withSubject(asked[at] ?? [], subject), setting);
    }),
  );
}

interface Found {
  readonly terms: readonly Term[];
  readonly quotes: readonly Quote[];
  readonly isUnknown: boolean;
  readonly wants: Findings['wants'];
}

function subjectOf(terms: readonly Term[]): Term | undefined {
  return terms.findLast(({ kind }) => kind === 'subject');
}

// "And how long does it take?" asks of what was spoken of just before.
function withSubject(terms: readonly Term[], subject: Term | undefined): readonly Term[] {
  const needsOne = terms.length > 0 && terms.every(({ term }) => ofSomething.has(term));
  return needsOne && subject !== undefined ? [...terms, subject] : terms;
}

function answerTo(question: Question, terms: readonly Term[], { library, language, now, zone }: Setting): Found {
  const days = daysAsked(question.text, language, now, zone);
  const asksForDay = days.length > 0 && terms.every(({ term }) => ofDays.has(term));
  const wants = wantsOf(terms, asksForDay);
  const onDays = asksForDay ? quoteForDays(library, days, terms, language) : null;
  const quotes = onDays === null ? quotesFor(library, terms, question.isQuestion) : [onDays];
  const isUnknown =
    quotes.length === 0 && (question.isQuestion || wants !== null) && (terms.length > 0 || days.length > 0);
  return { terms, quotes, isUnknown, wants };
}

function wantsOf(terms: readonly Term[], asksForDay: boolean): Findings['wants'] {
  const has = (wanted: string) => terms.some(({ term }) => term === wanted);
  if (has(cancel)) return has('§price') ? null : 'change';
  return has(appointment) || (asksForDay && !has(hours)) ? 'booking' : null;
}

function findingsOf(found: readonly Found[]): Findings {
  const quotes = found.flatMap((one) => one.quotes);
  const distinct = quotes.filter((quote, at) => quotes.findIndex((other) => isSame(other, quote)) === at);
  return {
    quotes: distinct.slice(0, mostQuotes),
    unknown: found.filter(({ isUnknown }) => isUnknown).length,
    wants: found.find(({ wants }) => wants !== null)?.wants ?? null,
    terms: found.flatMap(({ terms }) => terms),
  };
}

function isSame(one: Quote, other: Quote): boolean {
  return one.book === other.book && one.sentences.join() === other.sentences.join();
}
