import * as chrono from 'chrono-node/en';
import { DateTime } from 'luxon';
import { weekdaysIn } from '../../../domain/answer/weekdays.ts';
import { unaccented } from '../../../domain/checks/lexicon.ts';
import type { Language } from '../../../domain/words.ts';

/** A day that a contact names, resolved in the business's zone. */
export interface DayAsked {
  /** 1 (Monday) to 7. */
  readonly weekday: number;
  /** YYYY-MM-DD: the next such day, today included. */
  readonly date: string;
  /** How it was named; `other` is a date or "in two days". */
  readonly named: 'weekday' | 'today' | 'tomorrow' | 'other';
}

const longestLooked = 400;

/** The days that a text names: "Friday", "pasado mañana", "dia 5", "next Tuesday". Our own grammar first; chrono for English dates. */
export function daysAsked(text: string, language: Language, now: Date, zone: string): DayAsked[] {
  const today = DateTime.fromJSDate(now, { zone }).startOf('day');
  const plain = unaccented(text.slice(0, longestLooked).toLowerCase());
  const relative = relativeDays(plain, language, today);
  const weekdays = [...weekdaysIn(text.slice(0, longestLooked))].map((day) => comingWeekday(day, isNext(plain), today));
  const dated = language === 'en' ? byChrono(text.slice(0, longestLooked), now, today) : byNumber(plain, today);
  return distinct([...relative, ...weekdays, ...dated]);
}

function distinct(days: readonly DayAsked[]): DayAsked[] {
  return days.filter(({ date }, at) => days.findIndex((other) => other.date === date) === at);
}

function asked(day: DateTime, named: DayAsked['named']): DayAsked {
  return { weekday: day.weekday, date: day.toFormat('yyyy-MM-dd'), named };
}

const afterTomorrow: Record<Language, RegExp> = {
  en: /\bday after tomorrow\b/g,
  es: /\bpasado manana\b/g,
  pt: /\bdepois de amanha\b/g,
};
// "por la mañana" and "mañana por la mañana": the morning is no day.
const morning = /\b(?:por|de|en|a|esta|toda) la manana\b|\bmananas\b/g;
const near: Record<Language, readonly [today: RegExp, tomorrow: RegExp]> = {
  en: [/\b(?:today|tonight)\b/, /\b(?:tomorrow|tmrw|tmr|tomorow)\b/],
  es: [/\b(?:hoy|esta tarde|esta noche)\b/, /\bmanana\b/],
  pt: [/\b(?:hoje|esta tarde|esta noite)\b/, /\bamanha\b/],
};

function relativeDays(plain: string, language: Language, today: DateTime): DayAsked[] {
  const days: DayAsked[] = [];
  const rest = plain.replace(morning, ' ').replace(afterTomorrow[language], () => {
    days.push(asked(today.plus({ days: 2 }), 'other'));
    return ' ';
  });
  const [isToday, isTomorrow] = near[language];
  if (isToday.test(rest)) days.push(asked(today, 'today'));
  if (isTomorrow.test(rest)) days.push(asked(today.plus({ days: 1 }), 'tomorrow'));
  return days;
}

function isNext(plain: string): boolean {
  return /\bnext\b|\bproxim[oa]\b|\bque viene\b|\bque vem\b/.test(plain);
}

function comingWeekday(weekday: number, next: boolean, today: DateTime): DayAsked {
  const ahead = (weekday - today.weekday + 7) % 7;
  return asked(today.plus({ days: ahead === 0 && next ? 7 : ahead }), 'weekday');
}

const months = 'ene|jan|feb|fev|mar|abr|may|mai|jun|jul|ago|sep|set|oct|out|nov|dic|dez';
const monthStarts: Readonly<Record<string, number>> = {
  ene: 1,
  jan: 1,
  feb: 2,
  fev: 2,
  mar: 3,
  abr: 4,
  may: 5,
  mai: 5,
  jun: 6,
  jul: 7,
  ago: 8,
  sep: 9,
  set: 9,
  oct: 10,
  out: 10,
  nov: 11,
  dic: 12,
  dez: 12,
};
const dated = new RegExp(`\\b(\\d{1,2})(?:/(\\d{1,2})(?![\\d:h])|\\s+(?:de\\s+)?(${months})[a-z]*)\\b`, 'g');
const numbered = /\bdia\s+(\d{1,2})\b(?!\s*(?:[/:h-]|de\s))/g;

function byNumber(plain: string, today: DateTime): DayAsked[] {
  const days = [...plain.matchAll(dated)].map(([, day, month, name]) =>
    comingDate(Number(day), Number(month ?? monthStarts[name ?? '']), today),
  );
  const alone = [...plain.matchAll(numbered)].map(([, day]) => comingDayOfMonth(Number(day), today));
  return [...days, ...alone].flatMap((day) => (day === null ? [] : [asked(day, 'other')]));
}

function comingDate(day: number, month: number, today: DateTime): DateTime | null {
  const date = DateTime.fromObject({ year: today.year, month, day }, { zone: today.zone });
  if (!date.isValid) return null;
  return date < today ? date.plus({ years: 1 }) : date;
}

function comingDayOfMonth(day: number, today: DateTime): DateTime | null {
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const date = today.startOf('month').plus({ months: ahead }).set({ day });
    if (date.day === day && date >= today) return date;
  }
  return null;
}

function byChrono(text: string, now: Date, today: DateTime): DayAsked[] {
  const withoutOurs = text
    .replace(/\b(?:the )?day after tomorrow\b/giu, ' ')
    .replace(
      /\bon the (\d{1,2})(?:st|nd|rd|th)\b(?!\s+(?:of\s|\p{L}{3,9}\b(?<=uary|march|april|may|june|july|august|ber)))/giu,
      ' dia $1 ',
    );
  const found = chrono.GB.parse(withoutOurs, { instant: now, timezone: today.offset }, { forwardDate: true });
  const days = found
    .filter(({ start }) => start.isCertain('day') && !start.isCertain('weekday'))
    .map(({ start }) =>
      DateTime.fromObject(
        { year: start.get('year') ?? 0, month: start.get('month') ?? 0, day: start.get('day') ?? 0 },
        { zone: today.zone },
      ),
    );
  const certain = days.filter((day) => day.isValid && !isNear(day, today)).map((day) => asked(day, 'other'));
  return [...certain, ...byNumber(onlyNumbered(withoutOurs), today)];
}

// Today and tomorrow are read by our own grammar.
function isNear(day: DateTime, today: DateTime): boolean {
  return day < today.plus({ days: 2 });
}

function onlyNumbered(text: string): string {
  return (text.match(/ dia \d{1,2} /gu) ?? []).join(' ');
}
