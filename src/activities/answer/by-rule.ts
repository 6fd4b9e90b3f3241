import { optOutConfirmation, withDisclosure } from '../../domain/answer/phrases.ts';
import { type BurstCheck, checkBurst } from '../../domain/checks/check-burst.ts';
import type { SilenceReason } from '../../domain/words.ts';
import type { BurstMessage, ClaimedTurn, TurnDecision } from '../../ports/turns.ts';
import { handOver } from './hand-over.ts';
import type { Hearing } from './hearing.ts';

const readable = new Set(['text', 'button_reply', 'list_reply', 'form_reply']);

/** What is decided before any model, in every language at once; null when the model may think. */
export function byRule(turn: ClaimedTurn, hearing: Hearing, now: Date): TurnDecision | null {
  const check = checkBurst(
    turn.burst.map(({ text }) => text),
    { assistantAsked: lastWordsWereAQuestion(turn) },
  );
  const always = whateverIsBarred(check, turn, hearing, now);
  if (always !== null) return always;
  if (turn.contact.blocked) return staySilent(hearing, 'blocked');
  if (turn.contact.restricted) return handOver(turn, hearing, 'restricted', now);
  return byWords(check, turn, hearing, now) ?? byKind(turn, hearing, now);
}

// An emergency, a stop and a right pass a block and a restriction.
function whateverIsBarred(check: BurstCheck, turn: ClaimedTurn, hearing: Hearing, now: Date): TurnDecision | null {
  const why = { rule: check.code };
  if (check.code === 'emergency') return handOver(turn, hearing, 'emergency', now, why);
  if (check.code === 'stop') return confirmStop(turn, hearing);
  if (check.code !== 'right') return null;
  return handOver(turn, hearing, 'asked_for_right', now, { ...why, right: check.right });
}

function byWords(check: BurstCheck, turn: ClaimedTurn, hearing: Hearing, now: Date): TurnDecision | null {
  const why = { rule: check.code };
  if (turn.burst.some(({ choiceId }) => choiceId === 'person')) {
    return handOver(turn, hearing, 'asked_for_person', now, { rule: 'button' });
  }
  if (check.code === 'person') return handOver(turn, hearing, 'asked_for_person', now, why);
  if (check.code === 'under_age') return handOver(turn, hearing, 'under_age', now, why);
  if (check.code === 'anger') return handOver(turn, hearing, 'anger', now, why);
  const isSmallTalk = check.code === 'thanks' || check.code === 'emoji';
  return isSmallTalk && everythingIsReadable(turn) ? staySilent(hearing, check.code) : null;
}

function byKind(turn: ClaimedTurn, hearing: Hearing, now: Date): TurnDecision | null {
  if (!everythingIsReadable(turn)) return handOver(turn, hearing, 'not_readable', now, { rule: 'not_readable' });
  if (turn.burst.every(({ text }) => text.trim() === '')) return staySilent(hearing, 'taken_back');
  return hearing.heard === 'other' ? handOver(turn, hearing, 'other_language', now, { rule: 'other_language' }) : null;
}

function everythingIsReadable({ burst }: ClaimedTurn): boolean {
  return burst.every(isReadable);
}

function isReadable({ kind, text }: BurstMessage): boolean {
  return readable.has(kind) || text.trim() !== '';
}

function lastWordsWereAQuestion({ history }: ClaimedTurn): boolean {
  const last = history.findLast(({ author }) => author !== 'contact');
  return last?.text.trimEnd().endsWith('?') ?? false;
}

function staySilent({ heard }: Hearing, reason: SilenceReason): TurnDecision {
  const intent = reason === 'thanks' ? 'thanks' : 'chatter';
  return { kind: 'stay_silent', reason, intent, urgency: 'low', language: heard, why: { reason } };
}

function confirmStop(turn: ClaimedTurn, { heard, speaks }: Hearing): TurnDecision {
  const text = optOutConfirmation(speaks);
  return {
    kind: 'answer',
    text: turn.disclosureDue ? withDisclosure(text, speaks, turn.business.name) : text,
    speaks,
    author: 'system',
    systemKind: 'opt_out_confirmation',
    disclosed: turn.disclosureDue,
    offersPerson: false,
    optOut: true,
    intent: 'stop',
    urgency: 'normal',
    language: heard,
    why: { rule: 'stop', speaks },
  };
}
