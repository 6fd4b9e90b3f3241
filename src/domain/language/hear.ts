import type { HeardLanguage, Language } from '../words.ts';
import { languages } from '../words.ts';
import { type Tongue, tongues, wordsHeard, wordsOfAll } from './words-heard.ts';

const longestHeard = 4_000;
const leastScore = 0.6;
const otherLead = 0.35;

/**
 * The language of what a contact wrote, from function words, marks and scripts. Bounded and linear.
 * `undetermined` for what shows none ("ok", a name, a number); `other` for a language that we do not speak.
 */
export function hearLanguage(texts: readonly string[]): HeardLanguage {
  const text = joined(texts);
  if (isForeignScript(text)) return 'other';
  return strongest(scoresOf(text));
}

// To be taken for a foreigner is worse than to be asked once more, so `other` must be clearer than ours.
function strongest(scores: ReadonlyMap<Tongue, number>): HeardLanguage {
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < leastScore) return 'undetermined';
  const lead = best[1] - (second?.[1] ?? 0);
  if (isSpoken(best[0])) return lead > 0.05 ? best[0] : 'undetermined';
  const ours = Math.max(...languages.map((language) => scores.get(language) ?? 0));
  return best[1] - ours >= otherLead ? 'other' : 'undetermined';
}

function joined(texts: readonly string[]): string {
  return texts
    .map((text) => text.slice(0, longestHeard))
    .join('\n')
    .slice(0, longestHeard)
    .normalize('NFC')
    .replace(/(?:https?:\/\/|www\.)\S+|\S+@\S+/gu, ' ');
}

function isForeignScript(text: string): boolean {
  const foreign = text.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0;
  return foreign >= 2 && foreign > (text.match(/\p{Script=Latin}/gu)?.length ?? 0);
}

function isSpoken(tongue: Tongue): tongue is Language {
  return (languages as readonly string[]).includes(tongue);
}

// A greeting is borrowed more easily than the sentence after it.
const greetings = new Set('hello hi hey hola olá ola oi bonjour ciao hallo hei hej salut merhaba'.split(' '));
const silent = new Set(split(wordsOfAll));
const heard = byWord();

function split(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

function byWord(): ReadonlyMap<string, ReadonlySet<Tongue>> {
  const map = new Map<string, Set<Tongue>>();
  for (const tongue of tongues) {
    for (const word of split(wordsHeard[tongue])) map.set(word, (map.get(word) ?? new Set()).add(tongue));
  }
  return map;
}

function scoresOf(text: string): Map<Tongue, number> {
  const scores = new Map<Tongue, number>();
  const add = (tongue: Tongue, score: number) => scores.set(tongue, (scores.get(tongue) ?? 0) + score);
  for (const word of text.match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? [])
    scoreWord(word.replaceAll('’', "'"), add);
  if (/[¿¡]/u.test(text)) add('es', 1.5);
  return scores;
}

type Add = (tongue: Tongue, score: number) => void;

function scoreWord(written: string, add: Add): void {
  const word = written.toLowerCase();
  if (silent.has(word)) return;
  const known = heard.get(word) ?? heard.get(word.replace(/(\p{L})\1{2,}/gu, '$1'));
  if (known === undefined) scoreShape(word, nameLike(written) ? 0.25 : 1, add);
  const weight = greetings.has(word) ? 0.8 : 1;
  for (const tongue of known ?? []) add(tongue, weight * shareOf(known?.size ?? 1));
}

// What several tongues share tells them apart from the rest only.
function shareOf(tongues: number): number {
  return tongues === 1 ? 1 : 1 / (tongues + 0.5);
}

// A name looks like its owner's mother tongue, not like the one that is written.
function nameLike(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}

/** What the form of an unknown word shows, and how much. */
const shapes: readonly (readonly [RegExp, readonly Tongue[], number])[] = [
  [/[ãõ]/u, ['pt'], 1.2],
  [/(?:ção|ções|ões|ãos?|lh[aeo]s?|inh[ao]s?)$/u, ['pt'], 0.8],
  [/ñ/u, ['es'], 1.2],
  [/(?:ción|ciones|sión|ías?)$/u, ['es'], 0.8],
  [/(?:mente|amos|emos|imos|ando|endo)$/u, ['es', 'pt'], 0.2],
  [/(?:ing|ght|ness|tion|ould|ed|ly)$|^(?:wh|th|kn|wr)/u, ['en'], 0.4],
  [/ment$/u, ['en', 'fr'], 0.3],
  [/^ll|[iu]e[nrlsb]|[aeio]y$/u, ['es'], 0.4],
  [/[ln]h[aeiou]|[eo]i[rx]|ou$/u, ['pt'], 0.4],
  [/[aeo]m$/u, ['pt'], 0.3],
  [/ç/u, ['pt', 'fr', 'ca', 'tr'], 0.2],
  [/[êâ]/u, ['pt', 'fr', 'ro'], 0.2],
  [/ß|(?:keit|heit|ung|chen|sch)/u, ['de'], 0.8],
  [/ij|aa[nrt]|oo[rn]/u, ['nl'], 0.5],
  [/[äöü]/u, ['de', 'nordic', 'fi', 'hu', 'tr'], 0.4],
  [/[åøæ]/u, ['nordic'], 1.2],
  [/[łżśęąźń]/u, ['pl'], 1.2],
  [/[ğşı]/u, ['tr'], 1.2],
  [/[řěšžčů]/u, ['cs'], 1.2],
  [/[őű]/u, ['hu'], 1.2],
  [/[țșă]/u, ['ro'], 1.2],
  [/[œ]|(?:eux|eaux|oir|ais|ez)$|^(?:qu|[dlj])'/u, ['fr'], 0.6],
  [/(?:zione|zioni|zza|tt[oaei]|gli[oae]?)$|[ìò]/u, ['it'], 0.7],
  [/[ơưđạảấầẩẫậắằẳẵặẹẻẽềểễệịọỏốồổỗộớờởỡợụủứừửữự]/u, ['southeast'], 1.5],
];

function scoreShape(word: string, weight: number, add: Add): void {
  for (const [shape, of, score] of shapes) {
    if (shape.test(word)) for (const tongue of of) add(tongue, score * weight);
  }
}
