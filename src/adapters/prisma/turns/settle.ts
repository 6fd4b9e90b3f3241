import type { TurnId } from '../../../domain/ids.ts';
import type { Ownership } from '../../../domain/owner.ts';
import { judgeDraft } from '../../../domain/turn.ts';
import type { TurnOutcome } from '../../../domain/words.ts';
import type { ClaimedTurn, Settlement, TurnDecision } from '../../../ports/turns.ts';
import type { Turn } from '../generated/client.ts';
import { raiseWithin } from '../locked/alarm.ts';
import { type LockedConversation, lockConversation } from '../locked/conversation.ts';
import { requestHandoff } from '../locked/handoff.ts';
import { queueOutgoing } from '../locked/outbound.ts';
import { giveOutcome } from '../locked/outcomes.ts';
import type { NamedKey } from '../sealing/keyring.ts';
import { sealJson } from '../sealing/sealer.ts';
import type { Stores } from '../stores.ts';
import { type Within, withBusiness } from '../within.ts';
import { recordOptOut } from './opt-out.ts';
import { standingOf, untried } from './standing.ts';

/** `graceMs`: how long the turn's own send comes first; `split` cuts a text to the channel's limit. */
export interface SettleSettings {
  readonly graceMs: number;
  readonly split: (conversation: LockedConversation, text: string) => readonly string[];
}

type Closing = Omit<Settlement & { kind: 'closed' }, 'kind' | 'standing' | 'messageIds'> & { ownership: Ownership };

/** Compares fence and last inbound under the lock, then closes the turn or sends it back to the start. */
export async function settleTurn(
  stores: Stores,
  settings: SettleSettings,
  claimed: ClaimedTurn,
  decision: TurnDecision,
  now: Date,
): Promise<Settlement> {
  const key = await stores.keys.openOne(claimed.contactKeyId);
  return withBusiness(stores, claimed.businessId, async (within) => {
    const conversation = await lockConversation(within, claimed.conversationId);
    const turn = await within.turn.findUniqueOrThrow({ where: { id: claimed.turnId } });
    if (turn.closedAt !== null) return already(within, conversation, turn);
    const verdict = judgeDraft(conversation, conversation.lastInboundSeq, claimed);
    if (verdict === 'redraft' && decision.kind !== 'hand_over') return { kind: 'redraft' };
    const closing =
      verdict === 'taken_over'
        ? { outcome: 'taken_over' as const, ownership: conversation }
        : await carryOut(stores, settings, within, conversation, turn, decision, key, now);
    await closeTurn(within, turn, closing.outcome, decision, key, now);
    return closed(within, conversation, closing);
  });
}

async function already(within: Within, conversation: LockedConversation, turn: Turn): Promise<Settlement> {
  return closed(within, conversation, { outcome: turn.outcome as TurnOutcome, ownership: conversation });
}

async function closed(
  within: Within,
  conversation: LockedConversation,
  { outcome, ownership }: Closing,
): Promise<Settlement> {
  const messageIds = await untried(within, conversation.id);
  return { kind: 'closed', outcome, messageIds, standing: await standingOf(within, conversation, ownership) };
}

function carryOut(
  stores: Stores,
  settings: SettleSettings,
  within: Within,
  conversation: LockedConversation,
  turn: Turn,
  decision: TurnDecision,
  key: NamedKey,
  now: Date,
): Promise<Closing> {
  if (decision.kind === 'answer') return answer(stores, settings, within, conversation, turn, decision, key, now);
  if (decision.kind === 'hand_over') return handOff(stores, settings, within, conversation, turn, decision, key, now);
  return staySilent(within, conversation, turn, decision, now);
}

async function answer(
  stores: Stores,
  settings: SettleSettings,
  within: Within,
  conversation: LockedConversation,
  turn: Turn,
  decision: TurnDecision & { kind: 'answer' },
  key: NamedKey,
  now: Date,
): Promise<Closing> {
  const texts = settings.split(conversation, decision.text);
  // An answer without a word would close the turn, and the person would wait for ever.
  if (texts.length === 0)
    return handOff(stores, settings, within, conversation, turn, withoutWords(decision), key, now);
  const person = [{ id: 'person', title: personButton[decision.speaks] }];
  const parts = texts.map((text, index) =>
    decision.offersPerson && index === texts.length - 1 && text.length <= longestWithButtons
      ? { text, buttons: person }
      : { text },
  );
  const outgoing = {
    parts,
    author: decision.author,
    agentId: null,
    systemKind: decision.systemKind,
    turnId: turn.id as TurnId,
    fence: conversation.fence,
    answersThrough: null,
    dueAt: new Date(now.getTime() + settings.graceMs),
  };
  await queueOutgoing(within, conversation, key, outgoing, stores.randomness, now);
  if (decision.disclosed) await disclosed(within, conversation);
  if (decision.optOut) await recordOptOut(stores, within, conversation, now);
  await remember(within, conversation, decision);
  return { outcome: 'answered', ownership: conversation };
}

function withoutWords({ intent, urgency, language, why }: TurnDecision): TurnDecision & { kind: 'hand_over' } {
  return { intent, urgency, language, why, kind: 'hand_over', reason: 'turn_failed', notice: null, disclosed: false };
}

// WhatsApp takes buttons only under a text of at most 1,024 characters.
const longestWithButtons = 1_024;
const personButton = { en: 'Talk to a person', es: 'Hablar con alguien', pt: 'Falar com alguém' } as const;

async function disclosed(within: Within, { id }: LockedConversation): Promise<void> {
  await within.conversation.update({ where: { id }, data: { disclosureDue: false } });
}

async function remember(within: Within, { contactId }: LockedConversation, { language }: TurnDecision): Promise<void> {
  if (language === 'other' || language === 'undetermined') return;
  await within.contact.updateMany({ where: { id: contactId, language: null }, data: { language } });
  await within.contact.updateMany({ where: { id: contactId, NOT: { language } }, data: { language } });
}

async function handOff(
  stores: Stores,
  settings: SettleSettings,
  within: Within,
  conversation: LockedConversation,
  turn: Turn,
  decision: TurnDecision & { kind: 'hand_over' },
  key: NamedKey,
  now: Date,
): Promise<Closing> {
  const turnId = turn.id as TurnId;
  const { reason, notice } = decision;
  const ownership = await requestHandoff(within, conversation, { reason, turnId, randomness: stores.randomness, now });
  await remember(within, conversation, decision);
  if (reason === 'turn_failed' || reason === 'emergency') {
    const code = reason === 'emergency' ? 'after_hours_emergency' : 'turn_failed';
    await raiseWithin(within, conversation, { code, detail: reason, randomness: stores.randomness, now });
  }
  if (notice !== null) {
    const outgoing = {
      parts: settings.split(conversation, notice).map((text) => ({ text })),
      author: 'system' as const,
      agentId: null,
      systemKind: 'handoff_notice' as const,
      turnId,
      fence: ownership.fence,
      answersThrough: null,
      dueAt: new Date(now.getTime() + settings.graceMs),
    };
    await queueOutgoing(within, conversation, key, outgoing, stores.randomness, now);
  }
  if (notice !== null && decision.disclosed) await disclosed(within, conversation);
  return { outcome: 'handed_over', ownership };
}

async function staySilent(
  within: Within,
  conversation: LockedConversation,
  turn: Turn,
  { reason }: TurnDecision & { kind: 'stay_silent' },
  now: Date,
): Promise<Closing> {
  await giveOutcome(within, conversation, { turnId: turn.id as TurnId }, 'left_unanswered', reason, now);
  return { outcome: 'left_unanswered', ownership: conversation };
}

async function closeTurn(
  within: Within,
  turn: Turn,
  outcome: TurnOutcome,
  decision: TurnDecision,
  key: NamedKey,
  now: Date,
): Promise<void> {
  const { intent, urgency, language, why } = decision;
  const reason = decision.kind === 'answer' ? null : decision.reason;
  const whySealed = sealJson(key, 'turn.why', turn.id, why);
  await within.turn.update({
    where: { id: turn.id },
    data: { outcome, closedAt: now, reason, intent, urgency, language, whySealed },
  });
}
