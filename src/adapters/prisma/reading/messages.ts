import { Failure } from '../../../domain/failures.ts';
import type { AgentId, BusinessId, ConversationId, MessageId } from '../../../domain/ids.ts';
import type { Author, DeliveryStatus, Direction, MessageKind, MessageOutcome } from '../../../domain/words.ts';
import type { MessageView, Page, PageRequest } from '../../../ports/reading.ts';
import { asPage, readCursor } from '../cursor.ts';
import type { Message } from '../generated/client.ts';
import type { NamedKey } from '../sealing/keyring.ts';
import { openJson } from '../sealing/sealer.ts';
import type { Stores } from '../stores.ts';
import { openBody } from '../turns/material.ts';
import { type Within, withBusiness } from '../within.ts';

/** One page of what was said, oldest first, with the why of automatic messages. */
export async function listMessages(
  stores: Stores,
  businessId: BusinessId,
  conversationId: ConversationId,
  { cursor, limit }: PageRequest,
): Promise<Page<MessageView>> {
  const afterSeq = seqIn(cursor);
  const { keyId, rows, whys } = await withBusiness(stores, businessId, async (within) => {
    const keyId = await contactKeyId(within, conversationId);
    const where = { conversationId, seq: { gt: afterSeq } };
    const rows = await within.message.findMany({ where, orderBy: { seq: 'asc' }, take: limit + 1 });
    return { keyId, rows, whys: await whysOf(within, rows) };
  });
  const key = (await stores.keys.find([keyId])).get(keyId);
  return asPage(
    'messages',
    rows,
    limit,
    ({ seq, id }) => [String(seq), id],
    (row) => asView(row, key, whys.get(row.turnId ?? '')),
  );
}

function seqIn(cursor: string | null): number {
  const position = readCursor('messages', cursor);
  const seq = position === null ? 0 : Number(position[0]);
  if (!Number.isSafeInteger(seq) || seq < 0 || seq > 2_147_483_647)
    throw new Failure('request.invalid', { field: 'cursor' });
  return seq;
}

async function contactKeyId(within: Within, id: ConversationId): Promise<string> {
  const conversation = await within.conversation.findUnique({ where: { id }, select: { contactId: true } });
  if (conversation === null) throw new Failure('conversation.not_found');
  const contact = await within.contact.findUniqueOrThrow({ where: { id: conversation.contactId } });
  return contact.keyId;
}

async function whysOf(within: Within, rows: readonly Message[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const ids = rows.flatMap(({ turnId, direction }) => (turnId === null || direction === 'inbound' ? [] : [turnId]));
  const turns = await within.turn.findMany({ where: { id: { in: ids } }, select: { id: true, whySealed: true } });
  return new Map(turns.flatMap(({ id, whySealed }) => (whySealed === null ? [] : [[id, whySealed]])));
}

function asView(row: Message, key: NamedKey | undefined, why: Uint8Array | undefined): MessageView {
  const automatic = row.direction === 'outbound' && row.turnId !== null;
  return {
    id: row.id as MessageId,
    seq: row.seq,
    direction: row.direction as Direction,
    author: row.author as Author,
    agentId: row.agentId as AgentId | null,
    kind: row.kind as MessageKind,
    text: key === undefined ? null : openBody(row, key).text,
    saidAt: row.saidAt.toISOString(),
    late: row.late,
    edited: row.editedAt !== null,
    revoked: row.revokedAt !== null,
    status: row.status as DeliveryStatus | null,
    failure: row.failureCode,
    outcome: row.outcome as MessageOutcome | null,
    outcomeReason: row.outcomeReason,
    why:
      automatic && key !== undefined && why !== undefined && row.turnId !== null
        ? openJson(key, 'turn.why', row.turnId, why)
        : null,
  };
}
