import { disclosure, handoffNotice, withDisclosure } from '../../domain/answer/phrases.ts';
import type { HandoffReason, HeardLanguage, Language } from '../../domain/words.ts';
import type { ClaimedTurn } from '../../ports/turns.ts';

/** The language to speak: what was heard where we speak it, else what this contact spoke before, else the business's. */
export function languageFor(
  {
    contact,
    business,
  }: {
    readonly contact: Pick<ClaimedTurn['contact'], 'language'>;
    readonly business: Pick<ClaimedTurn['business'], 'language'>;
  },
  heard: HeardLanguage,
): Language {
  if (heard === 'other') return business.language;
  return heard === 'undetermined' ? (contact.language ?? business.language) : heard;
}

/** The line with which the conversation passes to a person; urgent words come before the disclosure, others after. */
export function noticeFor(turn: ClaimedTurn, reason: HandoffReason, language: Language, now: Date): string {
  const { hours, emergencyLine, name } = turn.business;
  const notice = handoffNotice({ reason, language, hours, emergencyLine, now });
  if (!turn.disclosureDue) return notice;
  if (reason === 'emergency') return `${notice}\n\n${disclosure(language, name)}`;
  return withDisclosure(notice, language, name);
}
