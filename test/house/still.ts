import type pg from 'pg';

const whatMoves = `
  SELECT 'intake' AS what, count(*)::integer AS n FROM intake WHERE state = 'received'
  UNION ALL SELECT 'ring', count(*)::integer FROM ring WHERE quarantined_at IS NULL AND due_at <= $1
  UNION ALL SELECT 'turn', count(*)::integer FROM turn WHERE closed_at IS NULL
  UNION ALL SELECT 'unanswered', count(*)::integer FROM message m JOIN conversation c ON c.id = m.conversation_id
    WHERE m.direction = 'inbound' AND m.outcome IS NULL AND m.turn_id IS NULL AND c.owner = 'assistant'
  UNION ALL SELECT 'leaving', count(*)::integer FROM message m JOIN conversation c ON c.id = m.conversation_id
      JOIN channel ch ON ch.id = c.channel_id
    WHERE m.direction = 'outbound' AND (m.status = 'sending' OR m.status = 'queued'
      AND (m.tries = 0 OR m.next_try_at <= $1) AND (ch.paused_until IS NULL OR ch.paused_until <= $1)
      AND NOT EXISTS (SELECT FROM message e WHERE e.conversation_id = m.conversation_id AND e.seq < m.seq
        AND e.status IN ('queued', 'sending', 'unknown')
        AND (e.group_id = m.group_id OR m.author = 'agent' AND e.author = 'agent' AND e.status <> 'unknown')))`;

/** What still moves in the stores, as `what: how many`; empty when all is still. */
export async function movesStill(client: pg.Client, now: Date): Promise<Readonly<Record<string, number>>> {
  const { rows } = await client.query<{ what: string; n: number }>(whatMoves, [now]);
  return Object.fromEntries(rows.filter(({ n }) => n > 0).map(({ what, n }) => [what, n]));
}

/** Removes every row, so that the next story begins in an empty house. */
export async function emptyAll(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE '\\_%'`,
  );
  await client.query(`TRUNCATE ${rows.map(({ name }) => name).join(', ')} CASCADE`);
}
