/** Only so many characters of a text are looked at; a longer one is cut. */
export const longestText = 65_000;

const invisible = /\p{Default_Ignorable_Code_Point}/gu;
const signs: readonly (readonly [RegExp, string])[] = [
  [/🆘/gu, ' sos '],
  [/🚑/gu, ' ambulance '],
];
const lookalikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/**
 * Folds a text so that wordings can be compared: compatibility forms, case, accents, invisible and direction marks,
 * curly quotes, letters drawn out ("heeelp") and digits that stand for letters inside a word ("hum4n").
 * Bounded by `longestText`; every step is linear in its length.
 */
export function normalise(text: string): string {
  let folded = text
    .slice(0, longestText)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(invisible, '');
  for (const [sign, word] of signs) folded = folded.replace(sign, word);
  return folded
    .toLowerCase()
    .replace(/[’‘`´ʼ]/gu, "'")
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/(?<=[a-z])[013457@$](?=[a-z]{2})/g, (digit) => lookalikes[digit] ?? digit);
}

const sentenceEnd = /[.!?;\n\r¿¡…|]+/u;
const clauseEnd = /[,:()[\]]+|\s[-–—]+\s/u;
const abbreviation = /\b(dr|dra|sr|sra|mr|mrs|ms|st|prof)\./g;

/** One sentence: its words, and the positions of those that follow a comma, colon, dash or bracket. */
export interface Sentence {
  readonly words: readonly string[];
  readonly breaks: ReadonlySet<number>;
}

/** The sentences of a normalised text; apostrophes vanish, so "can't" is `cant`. */
export function sentencesOf(normalised: string): Sentence[] {
  return normalised
    .replace(abbreviation, '$1 ')
    .replace(/(?<=\d)[.,](?=\d)/g, '_')
    .split(sentenceEnd)
    .map(sentenceFrom)
    .filter(({ words }) => words.length > 0);
}

function sentenceFrom(text: string): Sentence {
  const words: string[] = [];
  const breaks = new Set<number>();
  for (const clause of text.split(clauseEnd)) {
    if (words.length > 0) breaks.add(words.length);
    for (const word of joinSpelled(wordsOf(clause))) words.push(word);
  }
  return { words, breaks };
}

/** The words of a normalised text, without any marks. */
export function wordsOf(normalised: string): string[] {
  return normalised.replace(/'/g, '').match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** "h u m a n" is one word: four or more single letters in a row are joined. */
export function joinSpelled(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; ) {
    let end = at;
    while (end < words.length && /^[a-z]$/.test(words[end] ?? '')) end++;
    const spelled = end - at >= 4;
    joined.push(spelled ? words.slice(at, end).join('') : (words[at] ?? ''));
    at = spelled ? end : at + 1;
  }
  return joined;
}
