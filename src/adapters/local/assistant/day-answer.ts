import { sayDayIs } from '../../../domain/answer/sayings.ts';
import { weekdaysIn } from '../../../domain/answer/weekdays.ts';
import type { Language } from '../../../domain/words.ts';
import type { DayAsked } from './days.ts';
import type { Book, Library } from './library.ts';
import type { Quote } from './quote.ts';
import { type Term, termOf } from './terms.ts';

const mostDays = 3;
const hours = termOf('hours');
const appointment = termOf('appointment');
const holiday = termOf('holiday');

/** What the articles say of the days that were asked for; null when none speaks of them. */
export function quoteForDays(
  library: Library,
  days: readonly DayAsked[],
  asked: readonly Term[],
  language: Language,
): Quote | null {
  const wanted = days.slice(0, mostDays);
  const books = library.books
    .filter(({ title }) => title.has(hours) || title.has(appointment))
    .sort((a, b) => rank(b, asked) - rank(a, asked));
  for (const book of books) {
    const sentences = wanted.flatMap((day) => sentencesOn(book, day, language));
    if (wanted.every(({ weekday }) => covers(book, weekday)))
      return { book, sentences: [...new Set(sentences)], isNamed: true, sure: true };
  }
  return null;
}

// Who asks for an appointment is told when there are appointments, who asks for opening hours when it is open.
function rank({ title }: Book, asked: readonly Term[]): number {
  const wantsAppointment = asked.some(({ term }) => term === appointment) ? 2 : 0;
  return (title.has(appointment) ? wantsAppointment : 0) + (title.has(hours) ? 1 : 0);
}

function covers({ sentences }: Book, weekday: number): boolean {
  return sentences.some(({ text }) => weekdaysIn(text).has(weekday));
}

function sentencesOn({ sentences }: Book, { weekday, named }: DayAsked, language: Language): string[] {
  const said = sentences.filter(({ text }) => weekdaysIn(text).has(weekday)).map(({ text }) => text);
  if (named === 'weekday') return said;
  // A named date may be a holiday: what the article says of them belongs to the answer.
  const exceptions = sentences.filter(({ terms }) => terms.has(holiday)).map(({ text }) => text);
  return [sayDayIs(language, named, weekday), ...said, ...exceptions];
}
