import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ConversationId } from '../../../../src/domain/ids.ts';
import type { ProviderAddress } from '../../../../src/ports/channel.ts';
import { aBusiness } from '../../../builders/business.ts';
import { anInboundMessage, somebody } from '../../../builders/events.ts';
import { aScene, playing, recordAll, type Scene } from '../../../builders/scene.ts';
import { aStore, settings, type TestStore } from '../../../builders/store.ts';
import { type Play, play } from './play.ts';
import { countTraced, forbiddenStarts, startTrace } from './trace.ts';

const conversations = 300;
const steps = 5;
const lanes = 6;
const seed = Number(process.env.ASISTIAN_TEST_SEED ?? 42);

describe(`${conversations} conversations, in which two workers and two agents meet at random (seed ${seed})`, () => {
  let store: TestStore;
  let plays: readonly Play[];
  const unbalanced: unknown[] = [];

  beforeAll(async () => {
    store = await aStore();
    await startTrace(store);
    plays = await playAll();
    store.clock.move(settings.leaseMs);
    await recordAll(store);
  }, 240_000);
  afterAll(() => store?.close());

  async function playAll(): Promise<readonly Play[]> {
    const business = aBusiness();
    const first = await aScene(store, { business });
    const scenes = await openAll(first);
    const processes = [store, store.another()];
    const played: Play[] = [];
    let next = 0;
    const lane = async () => {
      for (let n = next++; n < conversations; n = next++) {
        played.push(await play(scenes[n] ?? first, processes, seed * 10_007 + n, steps));
        if (n % 10 === 0) unbalanced.push(...(await store.ledger.ofAll()).filter(({ balanced }) => !balanced));
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    return played;
  }

  async function openAll(first: Scene): Promise<readonly Scene[]> {
    const people = Array.from({ length: conversations }, () => somebody());
    const events = people.map((person) => anInboundMessage({ channelRef: first.channelRef, from: [person] }));
    await store.intake.accept('whatsapp', events, store.clock.now());
    await recordAll(store);
    const hashOf = ({ kind, value }: ProviderAddress) =>
      store.stores.lookup.address(first.businessId, 'whatsapp', kind, value).toString('hex');
    const rows = await store.sql<{ id: ConversationId; hash: string }>(
      "SELECT c.id, encode(a.address_hash, 'hex') AS hash FROM conversation c JOIN contact_address a USING (contact_id)",
    );
    const ids = new Map(rows.map(({ id, hash }) => [hash, id]));
    return people.map((person) => playing({ ...first, person }, ids.get(hashOf(person)) ?? first.conversationId));
  }

  it('did play', async () => {
    expect(plays).toHaveLength(conversations);
    const { starts, takeovers } = await countTraced(store);
    expect(starts).toBeGreaterThan(100);
    expect(takeovers).toBeGreaterThan(100);
  });

  it('never start an automated send after a takeover', async () => {
    expect(await forbiddenStarts(store)).toEqual([]);
  });

  it('never fail but in the ways that the ports promise', () => {
    expect(plays.flatMap(({ surprises }) => surprises)).toEqual([]);
  });

  it('have each message in one turn at most whose answer may have left', async () => {
    const left = await store.sql<{ id: string }>(
      `SELECT DISTINCT m.turn_id AS id FROM message m JOIN attempt a ON a.message_id = m.id
       WHERE m.author = 'assistant' AND a.state NOT IN ('not_sent', 'refused')`,
    );
    const mayHaveLeft = new Set(left.map(({ id }) => id));
    const bursts = plays.flatMap((played) => [...played.bursts.values()]);
    expect(bursts.length).toBeGreaterThan(100);
    const twice = bursts.filter((turns) => [...turns].filter((turn) => mayHaveLeft.has(turn)).length > 1);
    expect(twice).toEqual([]);
  });

  it('leave nobody waiting without somebody whose turn it is', async () => {
    const forgotten = await store.sql(
      `SELECT m.id, c.owner FROM message m JOIN conversation c ON c.id = m.conversation_id LEFT JOIN turn t ON t.id = m.turn_id
       WHERE m.direction = 'inbound' AND m.outcome IS NULL
         AND NOT (c.owner IN ('queue', 'agent') AND c.deadline_at IS NOT NULL)
         AND NOT (c.owner = 'assistant' AND (m.turn_id IS NULL OR t.closed_at IS NULL
           OR EXISTS (SELECT FROM message o WHERE o.turn_id = m.turn_id AND o.direction = 'outbound'
             AND o.status IN ('queued', 'sending', 'unknown'))))`,
    );
    expect(forgotten).toEqual([]);
  });

  it('have at most one live turn and one open attempt each', async () => {
    const twice = await store.sql(
      `SELECT conversation_id FROM turn WHERE closed_at IS NULL GROUP BY 1 HAVING count(*) > 1
       UNION ALL SELECT message_id FROM attempt WHERE state = 'open' GROUP BY 1 HAVING count(*) > 1`,
    );
    expect(twice).toEqual([]);
  });

  it('try a message again only with proof that nothing of it left', async () => {
    const again = await store.sql(
      `SELECT a.message_id, a.state FROM attempt a
       WHERE a.state NOT IN ('not_sent', 'refused')
         AND EXISTS (SELECT FROM attempt b WHERE b.message_id = a.message_id AND b.id <> a.id AND b.state <> 'not_sent' AND b.state <> 'refused')`,
    );
    expect(again).toEqual([]);
  });

  it('add up in the ledger, on the way and at the end', async () => {
    expect(unbalanced).toEqual([]);
    const days = await store.ledger.ofAll();
    expect(days).toEqual([expect.objectContaining({ balanced: true })]);
    const [said] = await store.sql<{ n: number }>(
      "SELECT count(*)::integer AS n FROM message WHERE direction = 'inbound'",
    );
    expect(days[0]?.accepted).toBe(said?.n);
  });
});
