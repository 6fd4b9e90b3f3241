/** A tree of words: one entry is one wording, word by word; `*` at a word's end stands for any ending. */
export interface Lexicon {
  ends: boolean;
  readonly next: Map<string, Lexicon>;
  readonly openEnded: [string, Lexicon][];
}

/** Named groups of wordings: each value is a list separated by commas; `<name>` inside one includes another. */
export type WordClasses = Readonly<Record<string, string>>;

/** A lexicon without any wording. */
export function emptyLexicon(): Lexicon {
  return { ends: false, next: new Map(), openEnded: [] };
}

/** Adds a wording, its words separated by spaces or `_`. */
export function addWording(lexicon: Lexicon, wording: string): void {
  let node = lexicon;
  for (const word of unaccented(wording)
    .trim()
    .split(/[\s_]+/))
    node = childFor(node, word);
  node.ends = true;
}

/** The text without accents. */
export function unaccented(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '');
}

function childFor(node: Lexicon, word: string): Lexicon {
  if (!word.endsWith('*')) {
    const child = node.next.get(word) ?? emptyLexicon();
    node.next.set(word, child);
    return child;
  }
  const stem = word.slice(0, -1);
  const known = node.openEnded.find(([prefix]) => prefix === stem);
  if (known) return known[1];
  const child = emptyLexicon();
  node.openEnded.push([stem, child]);
  return child;
}

/** The wordings of a class, with the classes that it includes written out. Throws an Error for an unknown name. */
export function wordingsOf(classes: WordClasses, name: string): string[] {
  const listed = classes[name];
  if (listed === undefined) throw new Error(`no such word class: ${name}`);
  return listed
    .split(',')
    .map((wording) => wording.trim())
    .filter((wording) => wording !== '')
    .flatMap((wording) => (/^<\w+>$/.test(wording) ? wordingsOf(classes, wording.slice(1, -1)) : [wording]));
}

/** Every position at which a wording that starts at `at` may end; a step is tallied per word looked at. */
export function endsFrom(lexicon: Lexicon, words: readonly string[], at: number, tally: Tally): number[] {
  const found: number[] = lexicon.ends ? [at] : [];
  const word = words[at];
  tally.steps++;
  if (word === undefined) return found;
  const child = lexicon.next.get(word);
  if (child) found.push(...endsFrom(child, words, at + 1, tally));
  for (const [stem, open] of lexicon.openEnded) {
    if (word.startsWith(stem)) found.push(...endsFrom(open, words, at + 1, tally));
  }
  return found;
}

/** Counts the work done, so that a test can bound it. */
export interface Tally {
  steps: number;
}
