/** The length of a text in a provider's units. */
export type Measure = (text: string) => number;

interface Limit {
  readonly longest: number;
  readonly measure: Measure;
}

/** Where a text may be cut, from the kindest place to the last resort. */
const cuts: readonly ((text: string) => readonly string[])[] = [sentences, words, graphemes, codePoints];

/**
 * Splits a text into parts of at most `longest`, at sentence ends where it can, else between words, else between
 * characters as people see them. All words stay, in order; no part is empty; nothing but the space around a cut goes.
 * `measure` gives a length in the provider's units (UTF-16 units unless told). A single code point that is longer than
 * `longest` stands alone. Returns no parts for a text without words.
 */
export function splitAtSentences(text: string, longest: number, measure: Measure = utf16Units): readonly string[] {
  return fill(text.trim(), 0, { longest, measure })
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function fill(text: string, level: number, limit: Limit): readonly string[] {
  const cut = cuts[level];
  if (cut === undefined || fits(text, limit)) return [text];
  return pack(
    cut(text).flatMap((piece) => fill(piece, level + 1, limit)),
    limit,
  );
}

/** Puts as many pieces into each part as it holds. */
function pack(pieces: readonly string[], limit: Limit): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const piece of pieces) {
    if (part !== '' && !fits(part + piece, limit)) {
      parts.push(part);
      part = '';
    }
    part += part === '' ? piece.trimStart() : piece;
  }
  return [...parts, part];
}

function fits(text: string, { longest, measure }: Limit): boolean {
  return measure(text.trimEnd()) <= longest;
}

/** The look ahead comes first, so that a long run of spaces is walked back over once only. */
const sentenceStart = /(?=\S)(?<=[.!?…]["'»”’)\]]*\s+|[。！？]|\n\s*)/u;

function sentences(text: string): readonly string[] {
  return text.split(sentenceStart);
}

function words(text: string): readonly string[] {
  return text.split(/(?=\S)(?<=\s)/u);
}

function graphemes(text: string): readonly string[] {
  const pieces = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  return Array.from(pieces, ({ segment }) => segment);
}

function codePoints(text: string): readonly string[] {
  return Array.from(text);
}

function utf16Units(text: string): number {
  return text.length;
}
