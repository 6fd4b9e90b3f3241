import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aScene, type Scene } from '../../builders/scene.ts';
import { aStore, type TestStore } from '../../builders/store.ts';

describe('a row that does not open', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await aStore();
  });
  afterAll(() => store?.close());

  const spoil = (table: string, column: string, where: string, id: string) =>
    store.sql(`UPDATE ${table} SET ${column} = '\\x00' WHERE ${where} = $1`, [id]);
  const alarms = ({ businessId }: Scene) =>
    store.sql('SELECT code, detail FROM alarm WHERE business_id = $1 ORDER BY detail', [businessId]);
  const destroyKeyOf = ({ conversationId }: Scene) =>
    store
      .sql<{ id: string }>(
        'SELECT key_id AS id FROM contact WHERE id = (SELECT contact_id FROM conversation WHERE id = $1)',
        [conversationId],
      )
      .then(([key]) =>
        store.keyringSql('UPDATE sealing_key SET wrapped = NULL, destroyed_at = now() WHERE id = $1', [key?.id]),
      );

  it('is left out when it is an article, and somebody is alarmed once', async () => {
    const scene = await aScene(store);
    await spoil('article', 'body_sealed', 'business_id', scene.businessId);
    expect((await scene.claims()).knowledge).toEqual([]);
    await scene.answers();
    await scene.hears();
    await scene.claims();
    expect(await store.sql('SELECT detail, times FROM alarm WHERE business_id = $1', [scene.businessId])).toEqual([
      { detail: 'article', times: 1 },
    ]);
  });

  it('is left out when it is said before', async () => {
    const scene = await aScene(store);
    await scene.answers();
    await spoil('message', 'body_sealed', 'conversation_id', scene.conversationId);
    await scene.hears({ text: 'Ainda aí?' });
    expect(await scene.claims()).toMatchObject({ history: [], burst: [{ text: 'Ainda aí?' }] });
    expect(await alarms(scene)).toEqual(Array(2).fill({ code: 'payload_unreadable', detail: 'history' }));
  });

  it('is for a person when it is what was just written, and what was written beside it is read', async () => {
    const scene = await aScene(store);
    await spoil('message', 'body_sealed', 'conversation_id', scene.conversationId);
    await scene.hears({ text: 'E isto?' });
    expect((await scene.claims()).burst).toEqual([
      expect.objectContaining({ kind: 'unsupported', text: '' }),
      expect.objectContaining({ kind: 'text', text: 'E isto?' }),
    ]);
  });

  it('lets the rules listen when it is what the business says of itself', async () => {
    const scene = await aScene(store);
    await spoil('business', 'facts_sealed', 'id', scene.businessId);
    expect(await scene.claims()).toMatchObject({
      businessReadable: false,
      disclosureDue: false,
      business: { language: 'pt', emergencyLine: null },
      burst: [{ author: 'contact' }],
    });
  });

  it('because the person’s key is gone is given up by codes alone: the queue has it, with an alarm', async () => {
    const scene = await aScene(store);
    const other = store.another();
    await scene.claims();
    await destroyKeyOf(scene);
    const { businessId, conversationId } = scene;
    const now = store.clock.now();
    await expect(other.turns.claim(businessId, conversationId, now)).rejects.toMatchObject({ code: 'key.destroyed' });
    expect(await other.turns.giveUp(businessId, conversationId, now)).toMatchObject({
      owner: 'queue',
      fence: 2,
      outcome: 'handed_over',
      again: false,
    });
    expect(await store.sql('SELECT outcome, reason FROM turn WHERE conversation_id = $1', [conversationId])).toEqual([
      { outcome: 'handed_over', reason: 'turn_failed' },
    ]);
    expect(await other.turns.giveUp(businessId, conversationId, now)).toMatchObject({ owner: 'queue', outcome: null });
    expect(await alarms(scene)).toEqual([{ code: 'turn_failed', detail: 'turn_failed' }]);
  });

  it('lets a deadline pass without the word that it cannot write', async () => {
    const scene = await aScene(store);
    const other = store.another();
    await other.turns.giveUp(scene.businessId, scene.conversationId, store.clock.now());
    await destroyKeyOf(scene);
    const later = new Date(store.clock.now().getTime() + 60 * 60_000);
    const standing = await other.turns.passDeadline(scene.businessId, scene.conversationId, later);
    expect(new Date(standing.deadlineAt ?? 0).getTime()).toBeGreaterThan(later.getTime());
    expect(await scene.messages().then((messages) => messages.length)).toBe(1);
  });
});

describe('the articles that an answer rests on', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await aStore();
  });
  afterAll(() => store?.close());

  it('are those of now: one that is written, changed or retired counts in the next turn', async () => {
    const scene = await aScene(store);
    const { businessId } = scene;
    const now = () => store.clock.now();
    const titles = async () => {
      const { knowledge } = await scene.claims();
      await scene.answers();
      await scene.hears();
      return knowledge.map(({ title }) => title).sort();
    };
    expect(await titles()).toEqual(['Preços']);
    const article = { title: 'Horas', body: 'Das nove às seis.', language: 'pt' as const };
    const written = await store.knowledge.add(businessId, article, null, now());
    expect(await titles()).toEqual(['Horas', 'Preços']);
    const changes = { ...article, title: 'Horário', version: written.version };
    await store.knowledge.change(businessId, written.id, changes, null, now());
    expect(await titles()).toEqual(['Horário', 'Preços']);
    await store.knowledge.retire(businessId, written.id, now());
    expect(await titles()).toEqual(['Preços']);
  });
});
