import { queueDelay, withDisclosure } from '../../../domain/answer/phrases.ts';
import { codeOf, Failure } from '../../../domain/failures.ts';
import type { BusinessId, ConversationId } from '../../../domain/ids.ts';
import { type Lapse, passDeadline } from '../../../domain/owner.ts';
import type { Language } from '../../../domain/words.ts';
import type { Standing } from '../../../ports/turns.ts';
import { raiseWithin } from '../locked/alarm.ts';
import { endPersonsPart, type LockedConversation, lockConversation, writeOwnership } from '../locked/conversation.ts';
import { endHandoffs, recordHandoff } from '../locked/handoff.ts';
import { queueOutgoing } from '../locked/outbound.ts';
import { contactWaits } from '../locked/outcomes.ts';
import type { NamedKey } from '../sealing/keyring.ts';
import type { Stores } from '../stores.ts';
import { type Within, withBusiness } from '../within.ts';
import { openFacts } from './material.ts';
import { standingOf } from './standing.ts';

/** Everything that was read, with its keys, before the lock. */
interface Prepared {
  readonly contactKey: NamedKey;
  readonly word: string;
  /** The same word, saying first that it is automatic. */
  readonly disclosingWord: string;
}

/** A deadline passes: the next owner takes it up, somebody is alarmed, the contact gets a word. */
export async function passDeadlineOf(
  stores: Stores,
  businessId: BusinessId,
  conversationId: ConversationId,
  now: Date,
): Promise<Standing> {
  const prepared = await prepareUnlessSealed(stores, businessId, conversationId, now);
  return withBusiness(stores, businessId, async (within) => {
    const conversation = await lockConversation(within, conversationId);
    const waits = await contactWaits(within, conversationId);
    const lapse = passDeadline(conversation, now, conversation.patience, waits);
    await writeOwnership(within, conversation, lapse.next);
    await tell(stores, within, conversation, lapse, prepared, now);
    return standingOf(within, conversation, lapse.next);
  });
}

// A wait ends in an alarm also where the word for it cannot be written: a key that is gone holds up nobody.
async function prepareUnlessSealed(
  stores: Stores,
  businessId: BusinessId,
  id: ConversationId,
  now: Date,
): Promise<Prepared | null> {
  try {
    return await prepare(stores, businessId, id, now);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'conversation.not_found' || code.startsWith('store.')) throw error;
    stores.log.error({ conversationId: id, code }, 'no word for a deadline');
    return null;
  }
}

async function prepare(stores: Stores, businessId: BusinessId, id: ConversationId, now: Date): Promise<Prepared> {
  const { contact, business } = await withBusiness(stores, businessId, async (within) => {
    const conversation = await within.conversation.findUnique({ where: { id } });
    if (conversation === null) throw new Failure('conversation.not_found');
    return {
      contact: await within.contact.findUniqueOrThrow({ where: { id: conversation.contactId } }),
      business: await within.business.findUniqueOrThrow({ where: { id: businessId } }),
    };
  });
  const contactKey = await stores.keys.openOne(contact.keyId);
  const facts = openFacts(business, await stores.keys.openOne(business.keyId));
  const language = (contact.language ?? facts.language) as Language;
  const word = queueDelay(language, facts.hours, now);
  return { contactKey, word, disclosingWord: withDisclosure(word, language, facts.name) };
}

async function tell(
  stores: Stores,
  within: Within,
  conversation: LockedConversation,
  lapse: Lapse,
  prepared: Prepared | null,
  now: Date,
): Promise<void> {
  const { randomness } = stores;
  if (lapse.alarm !== null)
    await raiseWithin(within, conversation, { code: lapse.alarm, detail: null, randomness, now });
  if (lapse.alarm === 'takeover_idle') {
    await endHandoffs(within, conversation, 'lapsed', now);
    await recordHandoff(within, conversation, { reason: 'idle_takeover', turnId: null, randomness, now });
  }
  if (lapse.next.owner === 'assistant' && conversation.owner !== 'assistant') {
    await endHandoffs(within, conversation, 'lapsed', now);
    await endPersonsPart(within, conversation);
  }
  if (!lapse.wordToContact || prepared === null) return;
  const { contactKey, word, disclosingWord } = prepared;
  const outgoing = {
    parts: [{ text: conversation.disclosureDue ? disclosingWord : word }],
    author: 'system' as const,
    agentId: null,
    systemKind: 'queue_delay' as const,
    turnId: null,
    fence: lapse.next.fence,
    answersThrough: null,
    dueAt: now,
  };
  await queueOutgoing(within, conversation, contactKey, outgoing, randomness, now);
  await within.conversation.update({ where: { id: conversation.id }, data: { disclosureDue: false } });
}
