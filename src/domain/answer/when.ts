import { DateTime } from 'luxon';
import type { Language } from '../words.ts';

const localeOf: Record<Language, string> = { en: 'en-GB', es: 'es-ES', pt: 'pt-PT' };
const nearDays: Record<Language, readonly [today: string, tomorrow: string]> = {
  en: ['today', 'tomorrow'],
  es: ['hoy', 'mañana'],
  pt: ['hoje', 'amanhã'],
};
const weekend = 6;

/**
 * An instant as people say it after a verb, in the business's zone: "today at 18:00", "on Monday at 8:00",
 * "el lunes a las 8:00", "na segunda-feira às 8:00"; from a week ahead with its date.
 */
export function sayWhen(language: Language, zone: string, instant: Date, now: Date): string {
  const local = DateTime.fromJSDate(instant, { zone }).setLocale(localeOf[language]);
  const today = DateTime.fromJSDate(now, { zone }).startOf('day');
  const days = Math.round(local.startOf('day').diff(today, 'days').days);
  const day =
    nearDays[language][days] ?? (days > 0 && days < 7 ? sayWeekday(language, local) : sayDate(language, local));
  return `${day} ${sayTime(language, local)}`;
}

/** The name of a weekday, 1 (Monday) to 7: "Monday", "lunes", "segunda-feira". */
export function weekdayName(language: Language, weekday: number): string {
  return DateTime.fromObject(
    { weekday: weekday as 1 | 2 | 3 | 4 | 5 | 6 | 7 },
    { locale: localeOf[language] },
  ).toFormat('cccc');
}

function sayWeekday(language: Language, local: DateTime): string {
  return `${articleOf(language, local)} ${local.toFormat('cccc')}`;
}

function sayDate(language: Language, local: DateTime): string {
  const day = sayWeekday(language, local);
  if (language === 'en') return `${day}, ${local.toFormat('d LLLL')}`;
  return language === 'es' ? `${day} ${local.toFormat("d 'de' LLLL")}` : `${day}, ${local.toFormat("d 'de' LLLL")},`;
}

function articleOf(language: Language, local: DateTime): string {
  if (language === 'en') return 'on';
  if (language === 'es') return 'el';
  return local.weekday >= weekend ? 'no' : 'na';
}

function sayTime(language: Language, local: DateTime): string {
  const time = local.toFormat('H:mm');
  if (language === 'en') return `at ${time}`;
  if (language === 'es') return `${local.hour === 1 ? 'a la' : 'a las'} ${time}`;
  return `${local.hour === 1 ? 'à' : 'às'} ${time}`;
}
