import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { MessageId } from '../../../src/domain/ids.ts';
import { anAnswer } from '../../builders/decisions.ts';
import { anInboundMessage } from '../../builders/events.ts';
import { aScene, recordAll, type Scene } from '../../builders/scene.ts';
import { aStore, settings, type TestStore } from '../../builders/store.ts';

const unavailable = { code: 'store.unavailable', message: 'store.unavailable' };

describe('while the keyring is away', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await aStore();
  });
  afterEach(() => keyring(true));
  afterAll(() => store?.close());

  async function keyring(isThere: boolean): Promise<void> {
    const name = new URL(store.database.keyringUrl).pathname.slice(1);
    await store.sql(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS ${isThere}`);
    if (!isThere) await store.sql('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
  }

  /** Gone, and with it what is remembered of it. */
  async function goes(): Promise<void> {
    store.clock.move(61_000);
    await keyring(false);
  }

  const rowsOf = (table: string, { conversationId }: Scene) =>
    store.sql(`SELECT * FROM ${table} WHERE conversation_id = $1 ORDER BY id`, [conversationId]);
  const conversation = ({ conversationId }: Scene) =>
    store.sql('SELECT * FROM conversation WHERE id = $1', [conversationId]);

  it('a delivery is refused whole, so that the provider sends it again', async () => {
    const scene = await aScene(store);
    await goes();
    const fresh = store.another();
    const event = anInboundMessage({ channelRef: scene.channelRef });
    await expect(fresh.intake.accept('whatsapp', [event], store.clock.now())).rejects.toMatchObject(unavailable);
    await keyring(true);
    expect(await fresh.intake.accept('whatsapp', [event], store.clock.now())).toEqual({ accepted: 1, repeated: 0 });
    await recordAll(store);
  });

  it('events wait, however long it takes, and none is blamed', async () => {
    const scene = await aScene(store);
    const known = anInboundMessage({ channelRef: scene.channelRef, from: [scene.person] });
    await store.intake.accept(
      'whatsapp',
      [known, anInboundMessage({ channelRef: scene.channelRef })],
      store.clock.now(),
    );
    await goes();
    for (let n = 0; n < settings.triesBeforeQuarantine + 3; n += 1) {
      await store.recorder.recordBatch(store.clock.move(settings.leaseMs)).catch(() => 0);
    }
    expect(await store.sql('SELECT code FROM alarm')).toEqual([]);
    expect(await scene.messages().catch(() => 'away')).toBe('away');
    await keyring(true);
    await store.recorder.recordBatch(store.clock.move(settings.leaseMs));
    expect(await store.sql("SELECT FROM intake WHERE state <> 'recorded'")).toEqual([]);
    expect(await scene.messages()).toHaveLength(2);
  });

  it('no message is marked as leaving', async () => {
    const scene = await aScene(store);
    const [id] = await scene.answers();
    await goes();
    await expect(scene.begins(id as MessageId)).rejects.toMatchObject(unavailable);
    expect(await rowsOf('attempt', scene)).toEqual([]);
    await keyring(true);
    expect(await scene.messages()).toEqual([expect.anything(), expect.objectContaining({ status: 'queued' })]);
    expect(await scene.sends(id as MessageId)).toBe('sent');
  });

  it('a turn stays open, and its answer is written once it is back', async () => {
    const scene = await aScene(store);
    const turn = await scene.claims();
    await goes();
    await expect(scene.settles(turn)).rejects.toMatchObject(unavailable);
    await expect(scene.claims()).rejects.toMatchObject(unavailable);
    expect(await rowsOf('turn', scene)).toEqual([expect.objectContaining({ outcome: null })]);
    await keyring(true);
    expect(await scene.settles(await scene.claims(), anAnswer())).toMatchObject({ outcome: 'answered' });
  });

  it('an agent’s command changes nothing', async () => {
    const scene = await aScene(store);
    const before = await conversation(scene);
    await goes();
    await expect(store.agents.takeOver(scene.command(), store.clock.now())).rejects.toMatchObject(unavailable);
    expect(await conversation(scene)).toEqual(before);
  });

  it('a business is not set up by half', async () => {
    const scene = await aScene(store);
    await goes();
    const business = { ...scene.business, id: crypto.randomUUID() as typeof scene.businessId };
    await expect(store.installation.setUp(business, store.clock.now())).rejects.toMatchObject(unavailable);
    expect(await store.sql('SELECT FROM business WHERE id = $1', [business.id])).toEqual([]);
  });
});

describe('a connection that is cut', () => {
  it('in the middle of a transaction leaves nothing of it, and the next one works', async () => {
    const store = await aStore();
    const scene = await aScene(store);
    const cut = store.sql(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'asistian_app' AND datname = current_database()",
    );
    await cut;
    await Promise.allSettled([scene.claims(), scene.claims()]);
    expect(await scene.answers()).toHaveLength(1);
    expect(await scene.messages()).toHaveLength(2);
    await store.close();
  });
});
