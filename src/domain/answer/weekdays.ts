/** Weekdays, 1 (Monday) to 7, as they are written in the three languages; pt: a bare "segunda" may be "the second". */
const names: readonly string[] = [
  'mondays?|mon|lunes|segundas?-feiras?|segundas? feiras?',
  'tuesdays?|tues?|martes|ter[çc]as?-feiras?|ter[çc]as? feiras?',
  'wednesdays?|wed|mi[ée]rcoles|quartas?-feiras?|quartas? feiras?',
  'thursdays?|thu(?:rs?)?|jueves|quintas?-feiras?|quintas? feiras?',
  'fridays?|fri|viernes|sextas?-feiras?|sextas? feiras?',
  'saturdays?|s[áa]bados?',
  'sundays?|domingos?',
];
const bare = ['segundas?', 'ter[çc]as?', 'quartas?', 'quintas?', 'sextas?'];
const whole: readonly (readonly [RegExp, readonly number[]])[] = [
  [
    /\b(?:weekdays|working days|dias úteis|dias uteis|días laborables|dias laborables|entre semana)(?!\p{L})/giu,
    [1, 2, 3, 4, 5],
  ],
  [/\b(?:weekends?|fin(?:es)? de semana|fi(?:m|ns) de semana|fim-de-semana)(?!\p{L})/giu, [6, 7]],
  [/\b(?:every day|daily|todos los días|todos os dias)(?!\p{L})/giu, [1, 2, 3, 4, 5, 6, 7]],
];
// "segunda" alone is a day only where a day is expected: "à segunda", "segunda a sexta", not "a segunda consulta".
const bareAfter = '(?=\\s*(?:$|[.,;:?!)]|a\\s|à|às\\s|as\\s\\d|e\\s|ou\\s|até|de\\s(?:manhã|tarde)|que vem|[-–—]|\\d))';

const patterns = names.map((name, at) => {
  const bareName = bare[at];
  const alternatives = bareName === undefined ? name : `${name}|${bareName}${bareAfter}`;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?!\\p{L})`, 'giu');
});

interface Mention {
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

/** The weekdays, 1 (Monday) to 7, that a text speaks of; "Monday to Friday" speaks of five. */
export function weekdaysIn(text: string): ReadonlySet<number> {
  const mentions = mentionsIn(text);
  const days = new Set(mentions.map(({ day }) => day));
  for (const [at, mention] of mentions.entries()) {
    const next = mentions[at + 1];
    if (next !== undefined && isRange(text.slice(mention.to, next.from))) addRange(days, mention.day, next.day);
  }
  for (const [pattern, of] of whole) if (text.match(pattern)) for (const day of of) days.add(day);
  return days;
}

function mentionsIn(text: string): Mention[] {
  return patterns
    .flatMap((pattern, at) =>
      [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ day: at + 1, from: index, to: index + length })),
    )
    .sort((a, b) => a.from - b.from);
}

function isRange(between: string): boolean {
  return /^\s*(?:to|through|until|till|a|à|al|até|ate|hasta|[-–—])\s*(?:el|la|o)?\s*$/iu.test(between);
}

function addRange(days: Set<number>, from: number, to: number): void {
  for (let day = from; day !== to; day = (day % 7) + 1) days.add(day);
  days.add(to);
}
