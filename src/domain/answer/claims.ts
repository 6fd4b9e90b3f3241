import type { Language } from '../words.ts';
import { currencies, monthNames, numbersByWord, statingWords, units } from './claim-words.ts';
import { weekdaysIn } from './weekdays.ts';

export const claimKinds = ['price', 'hour', 'date', 'number', 'phone', 'email', 'link', 'medical'] as const;
/** What a text may state that must not be invented. */
export type ClaimKind = (typeof claimKinds)[number];

/** The statements of a text in a normal form, so that "€ 45" is "45 €" and "9h" is "09:00". */
export type Claims = Readonly<Record<ClaimKind, ReadonlySet<string>>>;

type Collected = Record<ClaimKind, Set<string>>;
type Groups = readonly (string | undefined)[];

const invisible = /\p{Cf}|\u034f|[\u115f\u1160\u3164]/gu;
const amount = "(\\d{1,3}(?:[ .,']\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?)(?!\\d)";
const start = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';
const month = monthNames.map((name) => `(?:${name})`).join('|');

/** Everything that a text states, in its language. Linear in its length. */
export function claimsIn(text: string, language: Language): Claims {
  const collected = emptyClaims();
  const plain = text.normalize('NFKC').replace(invisible, '').toLowerCase();
  let rest = withDigits(plain, language);
  for (const reader of readers) rest = reader(rest, collected, language);
  for (const day of weekdaysIn(statementsOf(plain))) collected.date.add(`weekday ${day}`);
  for (const [kind, group, pattern] of stating) if (pattern.test(plain)) collected[kind].add(group);
  return collected;
}

/** Claims without any statement. */
export function emptyClaims(): Collected {
  return {
    price: new Set(),
    hour: new Set(),
    date: new Set(),
    number: new Set(),
    phone: new Set(),
    email: new Set(),
    link: new Set(),
    medical: new Set(),
  };
}

const stating = statingWords.map(([kind, group, names]) => [kind, group, word(names)] as const);

function word(names: string): RegExp {
  return new RegExp(`${start}(?:${names})${end}`, 'u');
}

// To ask "would Friday suit you?" states nothing; to say "we are open on Friday" does.
function statementsOf(text: string): string {
  return text.replace(/[^.!?\n]{0,400}\?/gu, ' ');
}

function withDigits(text: string, language: Language): string {
  const words = numbersByWord[language];
  const digits = text.replace(/\p{L}+/gu, (found) => String(words.get(found) ?? found));
  return digits.replace(/(?<!\d)([2-9])0(?:-| y | e )([1-9])(?!\d)/gu, '$1$2');
}

/** Reads one kind of statement, and blanks what it has read. */
type Reader = (text: string, into: Collected, language: Language) => string;

function reader(
  source: string,
  kind: ClaimKind,
  normal: (groups: Groups, language: Language) => string | null,
): Reader {
  const pattern = new RegExp(source, 'gu');
  return (text, into, language) =>
    text.replace(pattern, (...found: unknown[]) => {
      const whole = String(found[0]);
      const claim = normal(found.filter((part) => typeof part !== 'number').slice(0, -1) as Groups, language);
      if (claim === null) return whole;
      into[kind].add(claim);
      return ' '.repeat(whole.length);
    });
}

const readers: readonly Reader[] = [
  reader('[^\\s@<>"(),;:]{1,64}@[^\\s@<>"(),;:]{1,190}', 'email', ([found]) => trimmed(found)),
  reader('(?:[a-z]{2,12}:\\/\\/|www\\.|mailto:|tel:|javascript:)[^\\s<>"]{1,2000}', 'link', ([found]) => link(found)),
  reader(
    `${start}(?:[\\p{L}\\p{N}-]{1,63}\\.){1,4}(?:com|org|net|pt|es|br|mx|ar|co|io|app|me|info|eu|uk|de|fr|ly|gl|shop|online|site|xyz|health|dental|link|biz|ru|cn)${end}(?:\\/[^\\s<>"]{0,2000})?`,
    'link',
    ([found]) => link(found),
  ),
  reader(`${start}(\\d{4})-(\\d{2})-(\\d{2})${end}`, 'date', ([, , mm, dd]) => dayOfYear(mm, dd)),
  reader(`${start}(\\d{1,2})([/.])(\\d{1,2})\\2\\d{2,4}${end}`, 'date', numericDate),
  reader(`${start}(\\d{1,2})(\\/)(\\d{1,2})${end}`, 'date', numericDate),
  reader(`${start}(\\d{1,2})(?:st|nd|rd|th|[ºo])?\\s+(?:de\\s+|of\\s+)?(${month})${end}`, 'date', ([, dd, mm]) =>
    dayOfYear(monthNumber(mm), dd),
  ),
  reader(`${start}(${month})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\p{N}:€$£%])`, 'date', ([, mm, dd]) =>
    dayOfYear(monthNumber(mm), dd),
  ),
  reader(
    `${start}(?:(?<=(?:in|of|until|since|from|to|through) )(?:may|march)|(?!may|march|jan|jun|jul|sep|dec|oct)(${month}))${end}`,
    'date',
    ([all, mm]) => `month ${monthNumber(mm ?? all)}`,
  ),
  ...currencies.flatMap(([currency, names]) => [
    reader(`(?<![\\p{L}])(?:${names})\\s{0,2}${amount}`, 'price', ([, value]) => `${currency} ${canonical(value)}`),
    reader(
      `(?<![\\d.,])${amount}\\s{0,2}(?:${names})${end}`,
      'price',
      ([, value]) => `${currency} ${canonical(value)}`,
    ),
  ]),
  reader(`(?<![\\d.,:])(\\d{1,2})(?:[:.h](\\d{2}))?\\s{0,2}([ap])\\.?\\s?m${end}\\.?`, 'hour', clock),
  reader(`(?<![\\d.,:])(\\d{1,2}):(\\d{2})(?:\\s{0,2}(?:h|hrs?|horas?|uhr))?(?![\\d:])(?!\\p{L})`, 'hour', clock),
  reader(`(?<![\\d.,:])(\\d{1,2})\\s?(?:h|hs|hrs?|hours?|horas?|o'clock)(\\d{2})?${end}`, 'hour', clock),
  reader('(?<![\\d])(?:\\+|00)?\\(?\\d[\\d\\s().-]{5,18}\\d(?!\\d)', 'phone', phone),
  ...units.map(([unit, names]) =>
    reader(
      `(?<![\\d.,])${amount}[\\s-]{0,2}(?:${names})${end}`,
      'number',
      ([, value]) => `${canonical(value)} ${unit}`,
    ),
  ),
  reader(
    `(?<=${start}(?:at|às|das|las|until|até|hasta)\\s(?:as\\s|las\\s)?)(\\d{1,2})(?![\\d.,:]*\\d)${end}`,
    'number',
    ([, hour]) => `hour ${Number(hour)}`,
  ),
  reader(`(?<![\\d.,])${amount}`, 'number', ([, value]) => canonical(value)),
  reader('\\p{N}+', 'number', ([found]) => found ?? null),
];

function trimmed(found: string | undefined): string {
  return (found ?? '').replace(/[.,;:!?)\]]+$/u, '');
}

function link(found: string | undefined): string {
  return trimmed(found)
    .replace(/^https?:\/\/(?:www\.)?|^www\./u, '')
    .replace(/\/$/u, '');
}

function canonical(value: string | undefined): string {
  const [, whole = '', cents = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/u.exec(value ?? '') ?? [];
  return String(Number(`${whole.replace(/\D/g, '')}.${cents}`));
}

function dayOfYear(mm: string | undefined, dd: string | undefined): string | null {
  const [m, d] = [Number(mm), Number(dd)];
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? `day ${m}-${d}` : null;
}

function monthNumber(name: string | undefined): string {
  return String(monthNames.findIndex((names) => names.split('|').includes(name ?? '')) + 1);
}

// "5/12" in English may be either order, so there it equals only itself.
function numericDate([, first, , second]: Groups, language: Language): string | null {
  const either = Number(first) <= 12 && Number(second) <= 12;
  if (language === 'en' && either) return `either ${Number(first)}/${Number(second)}`;
  return dayOfYear(second, first) ?? `written ${Number(first)}/${Number(second)}`;
}

function clock([, hour, minute, half]: Groups): string | null {
  const [h, m] = [Number(hour), Number(minute ?? 0)];
  if (h > 24 || m > 59) return `odd ${h}:${m}`;
  const afternoon = half === undefined ? h : (h % 12) + (half === 'p' ? 12 : 0);
  return `${afternoon}:${String(m).padStart(2, '0')}`;
}

function phone([found]: Groups): string | null {
  const digits = (found ?? '').replace(/\D/g, '').replace(/^00/, '');
  return digits.length >= 7 ? digits : null;
}
