import { Failure } from '../../../domain/failures.ts';
import type { BusinessId, ConversationId } from '../../../domain/ids.ts';
import type { ChannelKind, HandoffReason, Owner } from '../../../domain/words.ts';
import type { ConversationView, Page, PageRequest } from '../../../ports/reading.ts';
import { asPage, readInstantCursor } from '../cursor.ts';
import type { NamedKey } from '../sealing/keyring.ts';
import { openText } from '../sealing/sealer.ts';
import type { Stores } from '../stores.ts';
import { type Within, withBusiness } from '../within.ts';

interface Row
  extends Omit<
    ConversationView,
    'contactName' | 'handoff' | 'ownerSince' | 'deadlineAt' | 'lastInboundAt' | 'lastActivityAt'
  > {
  readonly keyId: string;
  readonly nameSealed: Uint8Array | null;
  readonly ownerSince: Date;
  readonly deadlineAt: Date | null;
  readonly lastInboundAt: Date | null;
  readonly lastActivityAt: Date;
  readonly handoffReason: HandoffReason | null;
  readonly handoffAt: Date | null;
  readonly channelKind: ChannelKind;
}

/** One page of conversations, the most recently active first, in one statement. */
export async function listConversations(
  stores: Stores,
  businessId: BusinessId,
  { owner }: { readonly owner: Owner | null },
  { cursor, limit }: PageRequest,
): Promise<Page<ConversationView>> {
  const after = readInstantCursor('conversations', cursor);
  const rows = await withBusiness(stores, businessId, (within) =>
    select(within, { id: null, owner, at: after?.at ?? null, afterId: after?.id ?? null, limit: limit + 1 }),
  );
  const keys = await stores.keys.find(rows.map(({ keyId }) => keyId));
  return asPage(
    'conversations',
    rows,
    limit,
    (row) => [row.lastActivityAt.toISOString(), row.id],
    (row) => asView(row, keys.get(row.keyId)),
  );
}

/** One conversation. Throws `conversation.not_found`. */
export async function oneConversation(
  stores: Stores,
  businessId: BusinessId,
  id: ConversationId,
): Promise<ConversationView> {
  const [row] = await withBusiness(stores, businessId, (within) =>
    select(within, { id, owner: null, at: null, afterId: null, limit: 1 }),
  );
  if (row === undefined) throw new Failure('conversation.not_found');
  return asView(row, (await stores.keys.find([row.keyId])).get(row.keyId));
}

interface Wanted {
  readonly id: string | null;
  readonly owner: Owner | null;
  readonly at: Date | null;
  readonly afterId: string | null;
  readonly limit: number;
}

function select(within: Within, { id, owner, at, afterId, limit }: Wanted): Promise<Row[]> {
  return within.$queryRaw<Row[]>`
    SELECT c.id, c.channel_id AS "channelId", ch.kind AS "channelKind", c.contact_id AS "contactId", p.key_id AS "keyId",
      p.name_sealed AS "nameSealed", c.owner, c.fence, c.agent_id AS "agentId", c.owner_since AS "ownerSince",
      c.deadline_at AS "deadlineAt", c.last_inbound_at AS "lastInboundAt", c.last_activity_at AS "lastActivityAt",
      (SELECT count(*)::integer FROM message m WHERE m.conversation_id = c.id AND m.direction = 'inbound'
        AND m.outcome IS NULL) AS waiting,
      h.reason AS "handoffReason", h.requested_at AS "handoffAt"
    FROM conversation c JOIN channel ch ON ch.id = c.channel_id JOIN contact p ON p.id = c.contact_id
      LEFT JOIN LATERAL (SELECT reason, requested_at FROM handoff WHERE conversation_id = c.id AND ended_at IS NULL
        ORDER BY requested_at DESC LIMIT 1) h ON true
    WHERE (${id}::uuid IS NULL OR c.id = ${id}::uuid) AND (${owner}::text IS NULL OR c.owner = ${owner}::text)
      AND (${at}::timestamptz IS NULL OR (c.last_activity_at, c.id) < (${at}::timestamptz, ${afterId}::uuid))
    ORDER BY c.last_activity_at DESC, c.id DESC LIMIT ${limit}`;
}

function asView(row: Row, key: NamedKey | undefined): ConversationView {
  const { keyId: _, nameSealed, handoffReason, handoffAt, ...rest } = row;
  return {
    ...rest,
    contactName:
      nameSealed === null || key === undefined ? null : openText(key, 'contact.name', row.contactId, nameSealed),
    ownerSince: row.ownerSince.toISOString(),
    deadlineAt: row.deadlineAt?.toISOString() ?? null,
    lastInboundAt: row.lastInboundAt?.toISOString() ?? null,
    lastActivityAt: row.lastActivityAt.toISOString(),
    handoff:
      handoffReason === null || handoffAt === null
        ? null
        : { reason: handoffReason, requestedAt: handoffAt.toISOString() },
  };
}
