import { addWording, emptyLexicon, type Lexicon, type WordClasses, wordingsOf } from './lexicon.ts';

/**
 * A wording written as a line. Its parts: `word`, `one/other`, `<class>`, a part with `?` may be absent, `~3` up to three words
 * of any kind, `!a/b` the next word is none of these, `^` and `$` the sentence's start and end (greetings and pleasantries aside),
 * `<<` and `>>` reach to the sentence's very start and end. An alternative of several words has `_` between them.
 */
export interface Wording {
  readonly line: string;
  readonly parts: readonly Part[];
}

/** One part of a wording. */
export type Part =
  | { readonly kind: 'words'; readonly lexicon: Lexicon; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'not'; readonly lexicon: Lexicon }
  | { readonly kind: 'start' | 'end' | 'fromStart' | 'toEnd' };

/** Reads wordings, one a line; empty lines are skipped. */
export function readWordings(lines: string, classes: WordClasses): Wording[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ line, parts: line.split(/\s+/).map((part) => readPart(part, classes)) }));
}

const markers: Readonly<Record<string, Part>> = {
  '^': { kind: 'start' },
  $: { kind: 'end' },
  '<<': { kind: 'fromStart' },
  '>>': { kind: 'toEnd' },
};

function readPart(part: string, classes: WordClasses): Part {
  const marker = markers[part];
  if (marker) return marker;
  if (part.startsWith('~')) return { kind: 'gap', most: Number(part.slice(1)) };
  if (part.startsWith('!')) return { kind: 'not', lexicon: lexiconOf(part.slice(1), classes) };
  const optional = part.endsWith('?');
  return { kind: 'words', lexicon: lexiconOf(optional ? part.slice(0, -1) : part, classes), optional };
}

function lexiconOf(alternatives: string, classes: WordClasses): Lexicon {
  const lexicon = emptyLexicon();
  for (const one of alternatives.split('/')) {
    const wordings = /^<\w+>$/.test(one) ? wordingsOf(classes, one.slice(1, -1)) : [one];
    for (const wording of wordings) addWording(lexicon, wording);
  }
  return lexicon;
}
