import { Failure } from '../../../domain/failures.ts';
import type { BusinessId, ConversationId, KeyId } from '../../../domain/ids.ts';
import type { Language } from '../../../domain/words.ts';
import type { Unheard } from '../../../ports/turns.ts';
import type { Stores } from '../stores.ts';
import { type Within, withBusiness } from '../within.ts';
import { factless, openBody, openFacts } from './material.ts';
import { WhatDoesNotOpen } from './what-does-not-open.ts';

interface Row {
  readonly id: string;
  readonly seq: number;
  readonly bodySealed: Uint8Array<ArrayBuffer> | null;
}

interface Sealed {
  readonly rows: readonly Row[];
  readonly disclosureDue: boolean;
  readonly contact: { readonly keyId: string; readonly language: string | null };
  readonly business: Parameters<typeof openFacts>[0];
}

/** What was written while a person was to answer, and no rule has listened to yet. */
export async function unheardIn(
  stores: Stores,
  businessId: BusinessId,
  conversationId: ConversationId,
  now: Date,
): Promise<Unheard | null> {
  const sealed = await withBusiness(stores, businessId, (within) => read(within, businessId, conversationId));
  const last = sealed?.rows.at(-1);
  if (sealed === null || last === undefined) return null;
  const { contact, rows, business } = sealed;
  const contactKey = await stores.keys.openOne(contact.keyId);
  const businessKey = await stores.keys.openOne(business.keyId);
  const unopened = new WhatDoesNotOpen();
  const texts = rows.map((row) => unopened.unless(row.id, 'message', () => openBody(row, contactKey).text) ?? '');
  const facts = unopened.unless(business.id, 'business', () => openFacts(business, businessKey));
  await unopened.alarm(stores, businessId, now);
  return {
    businessId,
    conversationId,
    contactKeyId: contact.keyId as KeyId,
    throughSeq: last.seq,
    texts,
    business: facts ?? factless(business),
    contact: { language: contact.language as Language | null },
    disclosureDue: sealed.disclosureDue,
  };
}

async function read(within: Within, businessId: BusinessId, id: ConversationId): Promise<Sealed | null> {
  const conversation = await within.conversation.findUnique({ where: { id } });
  if (conversation === null) throw new Failure('conversation.not_found');
  const rows = await readRows(within, conversation);
  if (rows.length === 0) return null;
  const contact = await within.contact.findUniqueOrThrow({ where: { id: conversation.contactId } });
  const business = await within.business.findUniqueOrThrow({ where: { id: businessId } });
  return { rows, contact, business, disclosureDue: conversation.disclosureDue };
}

const mostAtOnce = 200;

// A turn that a person overtook may never have been decided, so nobody heard it. What waits for the assistant is heard
// with its turn.
function readRows(
  within: Within,
  { id, heardThroughSeq, owner }: { id: string; heardThroughSeq: number; owner: string },
): Promise<Row[]> {
  return within.$queryRaw<Row[]>`
    SELECT l.id, l.seq, l.body_sealed AS "bodySealed" FROM (
      SELECT m.id, m.seq, m.body_sealed, m.turn_id, m.outcome FROM message m
      WHERE m.conversation_id = ${id}::uuid AND m.direction = 'inbound' AND m.seq > ${heardThroughSeq}
      ORDER BY m.seq DESC LIMIT ${mostAtOnce}
    ) l LEFT JOIN turn t ON t.id = l.turn_id
    WHERE l.body_sealed IS NOT NULL AND (l.turn_id IS NULL OR t.outcome = 'taken_over')
      AND NOT (${owner}::text = 'assistant' AND l.turn_id IS NULL AND l.outcome IS NULL)
    ORDER BY l.seq`;
}
