import { saysToBeUnderAge } from './age/index.ts';
import { isAngry } from './anger/index.ts';
import { emergencyTopic } from './emergency/index.ts';
import type { Tally } from './lexicon.ts';
import { normalise, type Sentence, sentencesOf } from './normalise.ts';
import { personTopic } from './person/index.ts';
import { readPart } from './reading-share.ts';
import { rightRules } from './rights/index.ts';
import type { Right } from './rights/right.ts';
import { onlyEmoji, onlyThanks } from './silence.ts';
import { asksToStop } from './stop.ts';
import { firstHit } from './word-rules.ts';

/** What was found in a burst before any model; `none` leaves it to the model. */
export type BurstCheck =
  | { readonly code: 'emergency' | 'stop' | 'person' | 'under_age' | 'anger' | 'thanks' | 'emoji' | 'none' }
  | { readonly code: 'right'; readonly right: Right };

/** `assistantAsked`: the last words to the contact were a question, so that "ok" is an answer and not small talk. */
export interface BurstFacts {
  readonly assistantAsked: boolean;
}

/**
 * Checks what a contact wrote, in every supported language at once, and never throws. Where several things meet, what
 * cannot wait comes first: emergency, then stop, a right, a person, age, anger; silence only when nothing else is said.
 * `tally` counts the work, which grows in step with the length of what is read: of a very long burst, the beginning and
 * the end of each text.
 */
export function checkBurst(texts: readonly string[], facts: BurstFacts, tally: Tally = { steps: 0 }): BurstCheck {
  const said = readPart(texts.filter((text) => text.trim() !== ''));
  const sentences = said.flatMap((text) => sentencesOf(normalise(text)));
  if (emergencyTopic.find(sentences, tally) !== null) return { code: 'emergency' };
  if (said.some(asksToStop)) return { code: 'stop' };
  const right = rightIn(sentences, tally);
  if (right !== null) return { code: 'right', right };
  if (personTopic.find(sentences, tally) !== null) return { code: 'person' };
  if (saysToBeUnderAge(sentences)) return { code: 'under_age' };
  if (said.some((text) => isAngry(text, tally))) return { code: 'anger' };
  return { code: silenceIn(said, facts) };
}

function rightIn(sentences: readonly Sentence[], tally: Tally): Right | null {
  const found = rightRules.find(([, rules]) => firstHit(rules, sentences, tally) !== null);
  return found?.[0] ?? null;
}

function silenceIn(said: readonly string[], { assistantAsked }: BurstFacts): 'thanks' | 'emoji' | 'none' {
  if (said.length === 0 || assistantAsked) return 'none';
  if (said.every(onlyEmoji)) return 'emoji';
  return said.every((text) => onlyThanks(text) || onlyEmoji(text)) ? 'thanks' : 'none';
}
