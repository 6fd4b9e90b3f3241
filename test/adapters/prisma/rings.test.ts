import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aHandOver } from '../../builders/decisions.ts';
import { aScene, type Scene } from '../../builders/scene.ts';
import { aStore, settings, type TestStore } from '../../builders/store.ts';

const halfMinute = 30_000;

describe('the rings', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await aStore();
  });
  afterAll(() => store?.close());

  const claim = () => store.rings.claim(store.clock.now());
  const claimOf = async (scene: Scene) =>
    (await claim()).filter(({ conversationId }) => conversationId === scene.conversationId);
  /** Answers all that is rung, so that only what stands still is left. */
  const silence = async () => {
    for (const ring of await claim()) await store.rings.done(ring);
  };
  const sweep = () => store.rings.sweep(store.clock.now(), new Date(store.clock.now().getTime() - halfMinute));

  it('of one conversation are one, with all their reasons', async () => {
    const scene = await aScene(store);
    await scene.hears({ text: 'and' });
    await store.agents.takeOver(scene.command(), store.clock.now());
    const [ring, ...more] = await claimOf(scene);
    expect(more).toEqual([]);
    expect(ring).toMatchObject({
      reasons: ['inbound', 'taken_over'],
      owner: 'agent',
      settled: false,
      agentId: scene.ana,
      tries: 1,
    });
    expect(ring?.ringIds).toHaveLength(3);
  });

  it('are claimed by one of two workers, and by the other when the first is gone', async () => {
    const scene = await aScene(store);
    const other = store.another();
    const [mine, theirs] = await Promise.all([claimOf(scene), other.rings.claim(store.clock.now())]);
    expect([...mine, ...theirs.filter((ring) => ring.conversationId === scene.conversationId)]).toHaveLength(1);
    expect(await claimOf(scene)).toEqual([]);
    store.clock.move(settings.leaseMs);
    expect(await claimOf(scene)).toEqual([expect.objectContaining({ tries: 2 })]);
  });

  it('that are done are gone, and one written meanwhile stays', async () => {
    const scene = await aScene(store);
    const [ring] = await claimOf(scene);
    await scene.hears();
    if (ring !== undefined) await store.rings.done(ring);
    expect(await claimOf(scene)).toHaveLength(1);
  });

  it('wait as long as they are told to', async () => {
    const scene = await aScene(store);
    const [ring] = await claimOf(scene);
    const dueAt = new Date(store.clock.now().getTime() + 10_000);
    if (ring !== undefined) await store.rings.later(ring, dueAt);
    expect(await claimOf(scene)).toEqual([]);
    store.clock.set(dueAt);
    expect(await claimOf(scene)).toHaveLength(1);
  });

  it('that are set aside ring no more, and hold up neither the next one nor the sweeper', async () => {
    const scene = await aScene(store);
    const [ring] = await claimOf(scene);
    if (ring !== undefined) await store.rings.quarantine(ring, store.clock.now());
    store.clock.move(settings.leaseMs);
    expect(await claimOf(scene)).toEqual([]);
    await silence();
    store.clock.move(halfMinute);
    await sweep();
    expect(await claimOf(scene)).toEqual([expect.objectContaining({ reasons: ['swept'] })]);
    expect(await store.sql('SELECT FROM ring WHERE conversation_id = $1', [scene.conversationId])).toHaveLength(1);
  });

  describe('that the sweeper writes', () => {
    const stands = async (scene: Scene) => {
      await silence();
      store.clock.move(halfMinute + 1);
      await sweep();
      await sweep();
      return (await claimOf(scene)).map(({ reasons }) => reasons);
    };

    it('are for a message that nobody has taken up, once', async () => {
      expect(await stands(await aScene(store))).toEqual([['swept']]);
    });

    it('are for a turn that does not end', async () => {
      const scene = await aScene(store);
      await scene.claims();
      expect(await stands(scene)).toEqual([['swept']]);
    });

    it('are for a deadline that nobody kept', async () => {
      const scene = await aScene(store);
      await scene.settles(await scene.claims(), aHandOver());
      expect(await stands(scene)).toEqual([]);
      store.clock.move(60 * 60_000);
      expect(await stands(scene)).toEqual([['swept']]);
    });

    it('are not for what was answered, is with a person, or is being answered', async () => {
      const [answered, taken] = [await aScene(store), await aScene(store)];
      await answered.answers();
      await store.agents.takeOver(taken.command(), store.clock.now());
      expect(await stands(answered)).toEqual([]);
      expect(await stands(taken)).toEqual([]);
      const fresh = await aScene(store);
      await fresh.claims();
      await silence();
      store.clock.move(halfMinute - 1_000);
      await sweep();
      expect(await claimOf(fresh)).toEqual([]);
    });
  });
});
