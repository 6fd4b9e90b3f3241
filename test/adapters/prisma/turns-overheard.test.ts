import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MessageId } from '../../../src/domain/ids.ts';
import type { Overheard } from '../../../src/ports/turns.ts';
import { aHandOver } from '../../builders/decisions.ts';
import { aScene, type Scene } from '../../builders/scene.ts';
import { aStore, type TestStore } from '../../builders/store.ts';

const nothing: Overheard = { emergency: null, stop: null, right: false, disclosed: false };

describe('what is written while a person is to answer', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await aStore();
  });
  afterAll(() => store?.close());

  const unheard = ({ businessId, conversationId }: Scene) => store.turns.unheard(businessId, conversationId);
  const alarms = async ({ conversationId }: Scene) =>
    (await store.sql<{ code: string }>('SELECT code FROM alarm WHERE subject_id = $1', [conversationId])).map(
      ({ code }) => code,
    );

  async function hearsAs(scene: Scene, overheard: Partial<Overheard>): Promise<void> {
    const heard = await unheard(scene);
    if (heard === null) throw new Error('there is nothing to hear');
    await store.turns.noteHeard(heard, { ...nothing, ...overheard }, store.clock.now());
  }

  async function withAna(): Promise<Scene> {
    const scene = await aScene(store);
    const [answer] = await scene.answers();
    await scene.sends(answer as MessageId);
    await store.agents.takeOver(scene.command(), store.clock.now());
    return scene;
  }

  it('is heard by the rules once, and stays with the person', async () => {
    const scene = await withAna();
    expect(await unheard(scene)).toBeNull();
    await scene.hears({ text: 'Isto é para a Ana.' });
    await scene.hears({ text: 'E isto também.' });
    expect(await unheard(scene)).toMatchObject({ texts: ['Isto é para a Ana.', 'E isto também.'] });
    await hearsAs(scene, {});
    expect(await unheard(scene)).toBeNull();
    expect((await scene.messages()).filter(({ author }) => author === 'contact').slice(1)).toEqual([
      expect.objectContaining({ outcome: null }),
      expect.objectContaining({ outcome: null }),
    ]);
  });

  it('is heard also when an agent took it out of the assistant’s hands, and in the queue', async () => {
    const taken = await aScene(store, { first: { text: 'STOP' } });
    await taken.claims();
    await store.agents.takeOver(taken.command(), store.clock.now());
    expect(await unheard(taken)).toMatchObject({ texts: ['STOP'], throughSeq: 1 });
    const queued = await aScene(store);
    await queued.settles(await queued.claims(), aHandOver());
    expect(await unheard(queued)).toBeNull();
    await queued.hears({ text: 'STOP' });
    expect(await unheard(queued)).toMatchObject({ texts: ['STOP'] });
  });

  it('and waits for the assistant again is left to its turn', async () => {
    const scene = await withAna();
    await scene.hears({ text: 'STOP' });
    await store.agents.release(scene.command(), store.clock.now());
    expect(await unheard(scene)).toBeNull();
    expect((await scene.claims()).burst.map(({ text }) => text)).toEqual(['STOP']);
  });

  it('as an emergency brings the emergency line and an alarm, once, while the agent has it', async () => {
    const scene = await withAna();
    await scene.hears({ text: 'Não consigo respirar' });
    const heard = await unheard(scene);
    const overheard = { ...nothing, emergency: 'Ligue já' };
    for (const _ of ['once', 'and again']) {
      if (heard !== null) await store.turns.noteHeard(heard, overheard, store.clock.now());
    }
    const lines = (await scene.messages()).filter(({ text }) => text === 'Ligue já');
    expect(lines).toEqual([expect.objectContaining({ author: 'system', status: 'queued' })]);
    expect(await scene.sends(lines[0]?.id as MessageId)).toBe('sent');
    expect(await alarms(scene)).toEqual(['after_hours_emergency']);
  });

  it('as a stop is kept as an opt-out and confirmed, beside an emergency too', async () => {
    const scene = await withAna();
    await scene.hears({ text: 'STOP' });
    await hearsAs(scene, { emergency: 'Ligue já', stop: 'Combinado' });
    expect((await scene.messages()).slice(-2).map(({ text }) => text)).toEqual(['Ligue já', 'Combinado']);
    const optedOut = await store.sql(
      'SELECT scope FROM opt_out o JOIN conversation c USING (contact_id, channel_id) WHERE c.id = $1',
      [scene.conversationId],
    );
    expect(optedOut).toEqual([{ scope: 'all' }]);
  });

  it('as a wish for a right is alarmed and put on record', async () => {
    const scene = await withAna();
    await scene.hears({ text: 'Apaguem os meus dados' });
    await hearsAs(scene, { right: true });
    expect(await alarms(scene)).toEqual(['asked_for_right']);
    const reasons = await store.sql(
      'SELECT reason FROM handoff WHERE conversation_id = $1 AND ended_at IS NULL AND taken_at IS NULL',
      [scene.conversationId],
    );
    expect(reasons).toEqual([{ reason: 'asked_for_right' }]);
  });
});
