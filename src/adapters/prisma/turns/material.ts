import type { OpeningHours } from '../../../domain/hours.ts';
import type { KeyId, MessageId, TurnId } from '../../../domain/ids.ts';
import type { Author, Language, MessageKind } from '../../../domain/words.ts';
import type { BusinessFacts, KnowledgeArticle, Utterance } from '../../../ports/language-model.ts';
import type { BurstMessage, ClaimedTurn } from '../../../ports/turns.ts';
import type { Message, Turn } from '../generated/client.ts';
import type { LockedConversation } from '../locked/conversation.ts';
import type { MessageBody } from '../locked/outbound.ts';
import type { NamedKey } from '../sealing/keyring.ts';
import { openJson, openText } from '../sealing/sealer.ts';
import type { Stores } from '../stores.ts';
import type { Within } from '../within.ts';
import { type ArticlesMark, markArticles } from './shelf.ts';
import type { WhatDoesNotOpen } from './what-does-not-open.ts';

/** What is sealed in `business.facts`. */
export interface SealedFacts {
  readonly name: string;
  readonly hours: OpeningHours;
  readonly emergencyLine: string | null;
}

/** A claim as the rows have it, still sealed: the keys are in another database, and no call goes there under a lock. */
export interface SealedClaim {
  readonly conversation: LockedConversation;
  readonly turn: Turn;
  readonly burst: readonly Message[];
  readonly history: readonly Message[];
  readonly articles: ArticlesMark;
  readonly business: {
    readonly id: string;
    readonly keyId: string;
    readonly language: string;
    readonly zone: string;
    readonly factsSealed: Uint8Array;
  };
  readonly contact: {
    readonly language: string | null;
    readonly blockedAt: Date | null;
    readonly restrictedAt: Date | null;
  };
}

const rememberedMessages = 20;

/** Reads all that an answer may rest on. */
export async function readClaim(within: Within, conversation: LockedConversation, turn: Turn): Promise<SealedClaim> {
  const burst = await within.message.findMany({
    where: { turnId: turn.id, direction: 'inbound' },
    orderBy: [{ saidAt: 'asc' }, { seq: 'asc' }],
  });
  const ids = burst.map(({ id }) => id);
  const history = await within.message.findMany({
    where: { conversationId: conversation.id, id: { notIn: ids }, seq: { lte: turn.throughSeq } },
    orderBy: { seq: 'desc' },
    take: rememberedMessages,
  });
  const articles = await markArticles(within);
  const business = await within.business.findUniqueOrThrow({ where: { id: conversation.businessId } });
  const contact = await within.contact.findUniqueOrThrow({ where: { id: conversation.contactId } });
  return { conversation, turn, burst, history: history.reverse(), articles, business, contact };
}

/** The keys with which a claim opens. */
export interface OpenedKeys {
  readonly contact: NamedKey;
  readonly business: NamedKey;
}

/** The keys of a claim. Throws `key.missing` or `key.destroyed`. */
export async function keysOf(stores: Stores, { conversation, business }: SealedClaim): Promise<OpenedKeys> {
  const keys = await stores.keys.open([conversation.contactKeyId, business.keyId]);
  const [contactKey, businessKey] = [keys.get(conversation.contactKeyId), keys.get(business.keyId)];
  if (contactKey === undefined || businessKey === undefined) throw new RangeError('keys were opened above');
  return { contact: contactKey, business: businessKey };
}

/** Opens a claim, each row apart: what does not open is noted, and holds up nothing else. */
export function openClaim(
  claim: SealedClaim,
  keys: OpenedKeys,
  knowledge: readonly KnowledgeArticle[],
  unopened: WhatDoesNotOpen,
): ClaimedTurn {
  const { conversation, turn } = claim;
  const facts = unopened.unless(claim.business.id, 'business', () => openFacts(claim.business, keys.business));
  const past = claim.history.flatMap((message) => pastOf(message, keys.contact, unopened));
  return {
    turnId: turn.id as TurnId,
    businessId: conversation.businessId,
    conversationId: conversation.id,
    contactKeyId: conversation.contactKeyId as KeyId,
    fence: turn.fence,
    throughSeq: turn.throughSeq,
    supersessions: turn.supersessions,
    deadlineAt: turn.deadlineAt,
    burst: claim.burst.map((message) => asBurstMessage(message, keys.contact, unopened)),
    history: past.map(({ utterance }) => utterance),
    beforeHandBack: past.filter(({ seq }) => seq <= conversation.humanEndedSeq).length,
    business: facts ?? factless(claim.business),
    businessReadable: facts !== null,
    knowledge,
    contact: {
      language: claim.contact.language as Language | null,
      blocked: claim.contact.blockedAt !== null,
      restricted: claim.contact.restrictedAt !== null,
    },
    // Without a name nobody can say whose assistant it is; the next turn says it.
    disclosureDue: conversation.disclosureDue && facts !== null,
  };
}

function pastOf(message: Message, key: NamedKey, unopened: WhatDoesNotOpen) {
  const utterance = unopened.unless(message.id, 'history', () => asUtterance(message, key));
  return utterance === null ? [] : [{ seq: message.seq, utterance }];
}

const aroundTheClock = [['00:00', '24:00']] as const;

/** A business that says nothing of itself; nobody is told that it is closed. */
export function factless({ language, zone }: Pick<SealedClaim['business'], 'language' | 'zone'>) {
  const weekly = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, aroundTheClock]));
  const hours = { zone, weekly, exceptions: [] };
  return { name: '', language: language as Language, zone, emergencyLine: null, hours };
}

/** Opens what a business says of itself. */
export function openFacts(
  business: SealedClaim['business'],
  key: NamedKey,
): BusinessFacts & { readonly hours: OpeningHours } {
  const facts = openJson<SealedFacts>(key, 'business.facts', business.id, business.factsSealed);
  return { ...facts, language: business.language as Language, zone: business.zone };
}

/** Opens a message's body; one that was taken back has none. */
export function openBody({ id, bodySealed }: Pick<Message, 'id' | 'bodySealed'>, key: NamedKey): MessageBody {
  return bodySealed === null ? { text: null } : openJson<MessageBody>(key, 'message.body', id, bodySealed);
}

function asUtterance(message: Message, key: NamedKey): Utterance {
  const { text } = openBody(message, key);
  return { author: message.author as Author, text: text ?? '', at: message.saidAt.toISOString() };
}

function asBurstMessage(message: Message, key: NamedKey, unopened: WhatDoesNotOpen): BurstMessage {
  const { id, kind, saidAt, providerSealed } = message;
  const body = unopened.unless(id, 'message', () => openBody(message, key));
  return {
    id: id as MessageId,
    author: 'contact',
    at: saidAt.toISOString(),
    text: body?.text ?? '',
    kind: body === null ? 'unsupported' : (kind as MessageKind),
    choiceId: body?.choiceId ?? null,
    providerMessageId:
      providerSealed === null
        ? null
        : unopened.unless(id, 'message', () => openText(key, 'message.provider', id, providerSealed)),
  };
}
