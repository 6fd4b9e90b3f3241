import type { AgentId, BusinessId, ConversationId } from '../../domain/ids.ts';
import type { ChannelKind, Owner, RingReason } from '../../domain/words.ts';
import type { PendingRing, Rings } from '../../ports/rings.ts';
import { onStore } from './connection.ts';
import type { Stores } from './stores.ts';

interface Row {
  readonly id: string;
  readonly business_id: BusinessId;
  readonly conversation_id: ConversationId;
  readonly reason: RingReason;
  readonly settled: boolean;
  readonly agent_id: AgentId | null;
  readonly tries: number;
  readonly owner: Owner | null;
  readonly channel_kind: ChannelKind | null;
}

/** The rings, claimed in batches with a lease. Times are milliseconds. */
export function createRings(stores: Stores, settings: { leaseMs: number; batch: number }): Rings {
  const run = (text: string, values: unknown[]) => onStore(() => stores.hot.query(text, values));
  return {
    async claim(now) {
      const lease = new Date(now.getTime() + settings.leaseMs);
      const text = 'SELECT * FROM door_rings_claim($1, $2, $3)';
      const claimed = await onStore(() => stores.hot.query<Row>(text, [now, lease, settings.batch]));
      return groupByConversation(claimed.rows);
    },
    async done({ ringIds }) {
      await run('SELECT door_rings_done($1::bigint[])', [ringIds]);
    },
    async later({ ringIds }, dueAt) {
      await run('SELECT door_rings_later($1::bigint[], $2)', [ringIds, dueAt]);
    },
    async quarantine({ ringIds }, now) {
      for (const id of ringIds) await run('SELECT door_ring_quarantine($1, $2)', [id, now]);
    },
    async sweep(now, before) {
      const text = 'SELECT door_sweep($1, $2, 500) AS n';
      const swept = await onStore(() => stores.hot.query<{ n: number }>(text, [now, before]));
      return swept.rows[0]?.n ?? 0;
    },
  };
}

function groupByConversation(rows: readonly Row[]): readonly PendingRing[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.conversation_id, [...(groups.get(row.conversation_id) ?? []), row]);
  return [...groups.values()].map(asOne);
}

function asOne(rows: readonly Row[]): PendingRing {
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('a group of rings has at least one');
  const inbound = rows.filter(({ reason }) => reason === 'inbound');
  return {
    ringIds: rows.map(({ id }) => id),
    businessId: first.business_id,
    conversationId: first.conversation_id,
    channelKind: first.channel_kind ?? 'whatsapp',
    owner: last.owner ?? 'nobody',
    reasons: [...new Set(rows.map(({ reason }) => reason))],
    settled: (inbound.at(-1) ?? last).settled,
    agentId: rows.findLast(({ agent_id }) => agent_id !== null)?.agent_id ?? null,
    tries: Math.max(...rows.map(({ tries }) => tries)),
  };
}
