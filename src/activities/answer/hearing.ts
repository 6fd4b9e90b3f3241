import { hearLanguage } from '../../domain/language/hear.ts';
import type { HeardLanguage, Language } from '../../domain/words.ts';
import type { ClaimedTurn } from '../../ports/turns.ts';
import { languageFor } from './wordings.ts';

/** What language was heard, and which one is spoken back. */
export interface Hearing {
  readonly heard: HeardLanguage;
  readonly speaks: Language;
}

/** Listens to a burst, without any model. */
export function hear(turn: ClaimedTurn): Hearing {
  const heard = hearLanguage(turn.burst.map(({ text }) => text));
  return { heard, speaks: languageFor(turn, heard) };
}
