import type { BusinessId, ConversationId, KeyId, MessageId, TurnId } from '../../src/domain/ids.ts';
import type { BurstMessage, ClaimedTurn } from '../../src/ports/turns.ts';
import { anId } from './ids.ts';

/** The instant at which these turns are decided. */
export const turnNow = new Date('2026-11-24T10:00:00.000Z');
const article = { id: 'a1', title: 'Preços', body: 'Uma limpeza custa 55 euros.', language: 'pt' as const };

/** One message of a burst. */
export function said(text: string, more: Partial<BurstMessage> = {}): BurstMessage {
  const base = { author: 'contact' as const, at: turnNow.toISOString(), kind: 'text' as const, choiceId: null };
  return { ...base, text, id: anId<MessageId>(), providerMessageId: null, ...more };
}

/** A turn as a worker has claimed it. */
export function aTurn(burst: readonly BurstMessage[], more: Partial<ClaimedTurn> = {}): ClaimedTurn {
  return {
    turnId: anId<TurnId>(),
    businessId: anId<BusinessId>(),
    conversationId: anId<ConversationId>(),
    contactKeyId: anId<KeyId>(),
    fence: 1,
    throughSeq: 1,
    supersessions: 0,
    deadlineAt: new Date(turnNow.getTime() + 60_000),
    burst,
    history: [],
    beforeHandBack: 0,
    business: {
      name: 'Clínica',
      language: 'pt',
      zone: 'Europe/Lisbon',
      emergencyLine: '210000112',
      hours: { zone: 'Europe/Lisbon', weekly: { 2: [['09:00', '19:00']] }, exceptions: [] },
    },
    businessReadable: true,
    knowledge: [article],
    contact: { language: null, blocked: false, restricted: false },
    disclosureDue: false,
    ...more,
  };
}
