import {
  didNotUnderstand,
  doesNotKnow,
  doesNotKnowTheRest,
  hello,
  leadIn,
  offerOfPerson,
  personChanges,
  personConfirms,
} from '../../../domain/answer/sayings.ts';
import type { Intent, Language } from '../../../domain/words.ts';
import type { Proposal } from '../../../ports/language-model.ts';
import type { Findings } from './find-answers.ts';
import type { Quote } from './quote.ts';

/** How an answer begins and ends. */
export interface Manner {
  readonly language: Language;
  readonly intent: Intent;
  readonly greets: boolean;
}

/** Puts the quoted sentences into an answer; where nothing is known it says so, and offers a person. */
export function compose(findings: Findings, { language, intent, greets }: Manner): Proposal {
  const { quotes } = findings;
  const cites = [...new Set(quotes.map(({ book }) => book.article.id))];
  const text = quotes.length === 0 ? withoutQuotes(findings, language, intent) : withQuotes(findings, language, greets);
  return { kind: 'answer', text, language, cites };
}

function withoutQuotes({ wants, unknown }: Findings, language: Language, intent: Intent): string {
  if (wants === 'change') return personChanges(language);
  if (wants === 'booking') return personConfirms(language);
  return unknown > 0 && intent !== 'unclear' ? doesNotKnow(language) : didNotUnderstand(language);
}

function withQuotes(findings: Findings, language: Language, greets: boolean): string {
  const said = findings.quotes.map(quoted).join('\n');
  const begins = greets ? hello(language) : leadIn(language);
  return [`${begins} ${said}`, ending(findings, language)].filter((part) => part !== '').join('\n');
}

// "It takes 45 minutes" needs its title; a sentence that names its subject stands alone.
function quoted({ book, sentences, isNamed }: Quote): string {
  const text = sentences.join(' ');
  return isNamed ? text : `${book.article.title}: ${text}`;
}

function ending({ wants, unknown, quotes }: Findings, language: Language): string {
  if (wants === 'change') return personChanges(language);
  if (wants === 'booking') return personConfirms(language);
  if (unknown > 0) return doesNotKnowTheRest(language);
  return quotes.every(({ sure }) => sure) ? '' : offerOfPerson(language);
}
