import { joinSpelled, normalise, wordsOf } from './normalise.ts';

/** A text as its words alone, folded, with single spaces; only a short text has one, since long ones are never a keyword. */
export function wholeOf(text: string): string {
  return text.length > 200 ? '' : joinSpelled(wordsOf(normalise(text))).join(' ');
}
