import type { HeardLanguage, Intent, Sentiment, Urgency } from '../../../domain/words.ts';
import type { Triage } from '../../../ports/language-model.ts';
import type { Findings } from './find-answers.ts';
import type { Sign } from './signs.ts';
import { termOf } from './terms.ts';

const byTerm: readonly (readonly [Intent, readonly string[]])[] = [
  ['booking', ['appointment', 'cancel']],
  ['price', ['price']],
  ['hours', ['hours']],
  ['location', ['place', 'parking', 'transport', 'access']],
];

/** What a burst wants, by the terms of its questions. */
export function intentOf({ terms, wants, quotes, unknown }: Findings): Intent {
  const has = (names: readonly string[]) => terms.some(({ term }) => names.some((name) => term === termOf(name)));
  const named = byTerm.find(([, names]) => has(names))?.[0];
  if (named !== undefined) return named;
  if (wants !== null) return 'booking';
  return quotes.length > 0 || unknown > 0 ? 'question' : 'unclear';
}

/** The triage of a burst. Pain and hurry make it urgent, small talk makes it wait. */
export function triageOf(
  intent: Intent,
  language: HeardLanguage,
  sentiment: Sentiment,
  signs: ReadonlySet<Sign>,
): Triage {
  return { intent, language, sentiment, urgency: urgencyOf(intent, signs) };
}

function urgencyOf(intent: Intent, signs: ReadonlySet<Sign>): Urgency {
  if (intent === 'emergency') return 'emergency';
  if (signs.has('hurry') || signs.has('pain') || intent === 'complaint') return 'high';
  return intent === 'greeting' || intent === 'thanks' || intent === 'chatter' ? 'low' : 'normal';
}
