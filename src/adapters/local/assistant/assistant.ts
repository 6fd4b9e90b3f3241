import { asksFurther, greeting, offerOfPerson } from '../../../domain/answer/sayings.ts';
import { Failure } from '../../../domain/failures.ts';
import type { HandoffReason, Intent, Language } from '../../../domain/words.ts';
import type { Draft, DraftRequest, KnowledgeArticle, LanguageModel, Proposal } from '../../../ports/language-model.ts';
import { compose } from './compose.ts';
import { type Findings, findAnswers } from './find-answers.ts';
import { languageOf } from './language.ts';
import { createLibraries, type Library } from './library.ts';
import { moodOf } from './mood.ts';
import { type Sign, signsIn } from './signs.ts';
import { beginsWithGreeting, isAcknowledgement, isGreeting, isOnlySigns, isThanks, replyIn } from './small-talk.ts';
import { intentOf, triageOf } from './triage.ts';

const by = 'built-in/1';
const longestRead = 4_000;
const mostRemembered = 4;

/**
 * The assistant that needs no account: rules, word lists and search. It answers only with sentences of the articles in
 * the contact's language, says so when it does not know, and never takes what a contact writes as an instruction.
 */
export function createLocalAssistant(): LanguageModel {
  const libraries = createLibraries();
  return {
    async draft(request, signal) {
      if (signal.aborted) throw new Failure('model.aborted');
      return draftOf(request, libraries);
    },
  };
}

type Libraries = (articles: readonly KnowledgeArticle[]) => Library;
type Thought = { readonly intent: Intent; readonly proposal: Proposal; readonly why: string };

function draftOf(request: DraftRequest, libraries: Libraries): Draft {
  const texts = request.burst.map(({ text }) => text.slice(0, longestRead));
  const heard = languageOf(texts);
  const signs = signsIn(texts);
  const spoken =
    heard === 'other' || heard === 'undetermined' ? (request.lastLanguage ?? request.business.language) : heard;
  const thought =
    bySigns(signs) ??
    (heard === 'other' ? handOver('unclear', 'other_language', 'another language') : null) ??
    bySmallTalk(texts, request, spoken) ??
    byKnowledge(texts, request, spoken, libraries, signs);
  const { intent, proposal, why } = thought;
  return { triage: triageOf(intent, heard, moodOf(texts), signs), proposal, by, why: `${intent}: ${why}` };
}

function handOver(intent: Intent, reason: HandoffReason, why: string): Thought {
  return { intent, proposal: { kind: 'hand_over', reason, text: null }, why: `${why}, so a person takes over` };
}

const signal: readonly (readonly [Sign, Intent, HandoffReason])[] = [
  ['emergency', 'emergency', 'emergency'],
  ['right', 'right', 'asked_for_right'],
  ['person', 'person', 'asked_for_person'],
  ['anger', 'complaint', 'anger'],
  ['medical', 'question', 'medical_question'],
];

function bySigns(signs: ReadonlySet<Sign>): Thought | null {
  const found = signal.find(([sign]) => signs.has(sign));
  return found === undefined ? null : handOver(found[1], found[2], `the words show ${found[0]}`);
}

function bySmallTalk(texts: readonly string[], request: DraftRequest, language: Language): Thought | null {
  const reply = wasOffered(request, language) ? replyIn(texts) : null;
  if (reply === 'yes') return handOver('person', 'asked_for_person', 'the offer of a person was accepted');
  if (reply === 'no') return says('chatter', asksFurther(language), language, 'the offer of a person was declined');
  if (isOnlySigns(texts))
    return { intent: 'chatter', proposal: { kind: 'stay_silent', reason: 'emoji' }, why: 'only signs' };
  if (isThanks(texts) || (request.history.length > 0 && isAcknowledgement(texts))) {
    return { intent: 'thanks', proposal: { kind: 'stay_silent', reason: 'thanks' }, why: 'thanks only' };
  }
  return isGreeting(texts) ? says('greeting', greeting(language), language, 'a greeting is greeted back') : null;
}

function wasOffered({ history }: DraftRequest, language: Language): boolean {
  const last = history.findLast(({ author }) => author !== 'contact');
  return last?.author === 'assistant' && last.text.includes(offerOfPerson(language));
}

function says(intent: Intent, text: string, language: Language, why: string): Thought {
  return { intent, proposal: { kind: 'answer', text, language, cites: [] }, why };
}

function byKnowledge(
  texts: readonly string[],
  request: DraftRequest,
  language: Language,
  libraries: Libraries,
  signs: ReadonlySet<Sign>,
): Thought {
  const ours = articlesIn(request, language);
  const findings = search(texts, request, language, libraries(ours));
  const intent = intentOf(findings);
  if (ours.length === 0 && isKnownElsewhere(texts, request, language, libraries)) {
    return handOver(intent, 'does_not_know', 'the articles that know are in another language');
  }
  if (signs.has('pain') && findings.quotes.length === 0 && findings.wants === null) {
    return handOver('question', 'medical_question', 'somebody is in pain');
  }
  const proposal = compose(findings, { language, intent, greets: beginsWithGreeting(texts) });
  return { intent, proposal, why: whyOf(findings) };
}

function articlesIn({ knowledge }: DraftRequest, language: Language): KnowledgeArticle[] {
  return knowledge.filter((article) => article.language === language);
}

// An answer in a language that the contact did not choose helps less than a person.
function isKnownElsewhere(
  texts: readonly string[],
  request: DraftRequest,
  language: Language,
  libraries: Libraries,
): boolean {
  const { business } = request;
  if (business.language === language) return false;
  return search(texts, request, business.language, libraries(articlesIn(request, business.language))).quotes.length > 0;
}

function search(
  texts: readonly string[],
  { history, business, now }: DraftRequest,
  language: Language,
  library: Library,
): Findings {
  const before = history
    .filter(({ author }) => author === 'contact')
    .slice(-mostRemembered)
    .map(({ text }) => text);
  return findAnswers(texts, { library, language, now: new Date(now), zone: business.zone, before });
}

function whyOf({ quotes, unknown }: Findings): string {
  if (quotes.length === 0) return 'no article answers this';
  const titles = [...new Set(quotes.map(({ book }) => book.article.title))].join(', ');
  return unknown === 0 ? `answered from ${titles}` : `answered in part from ${titles}`;
}
