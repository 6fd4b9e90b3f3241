import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MessageId } from '../../../src/domain/ids.ts';
import { patience } from '../../builders/business.ts';
import { aHandOver } from '../../builders/decisions.ts';
import { aScene, type Scene } from '../../builders/scene.ts';
import { aStore, type TestStore } from '../../builders/store.ts';

describe('a deadline', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await aStore();
  });
  afterAll(() => store?.close());

  const passes = ({ businessId, conversationId }: Scene) =>
    store.turns.passDeadline(businessId, conversationId, store.clock.now());
  const alarms = ({ conversationId }: Scene) =>
    store.sql('SELECT code, times FROM alarm WHERE subject_id = $1 ORDER BY code', [conversationId]);
  const words = async (scene: Scene) => (await scene.messages()).filter(({ author }) => author === 'system').length;
  const queued = async () => {
    const scene = await aScene(store);
    await scene.settles(await scene.claims(), aHandOver({ notice: null }));
    return scene;
  };

  it('that has not come changes nothing', async () => {
    const scene = await queued();
    const before = await store.turns.standing(scene.businessId, scene.conversationId);
    expect(await passes(scene)).toEqual(before);
    expect(await alarms(scene)).toEqual([]);
  });

  it('in the queue gives the contact one word, and wakes somebody each time', async () => {
    const scene = await queued();
    for (let n = 1; n <= 3; n += 1) {
      store.clock.move(patience.queueMs);
      const deadlineAt = new Date(store.clock.now().getTime() + patience.queueMs).toISOString();
      expect(await passes(scene)).toMatchObject({ owner: 'queue', fence: 2, deadlineAt });
      expect(await passes(scene)).toMatchObject({ deadlineAt });
      expect(await alarms(scene)).toEqual([{ code: 'queue_waits', times: n }]);
    }
    expect(await words(scene)).toBe(1);
  });

  it('passed by two workers at once is passed once', async () => {
    const scene = await queued();
    store.clock.move(patience.queueMs);
    await Promise.all([passes(scene), passes(scene), passes(scene)]);
    expect(await alarms(scene)).toEqual([{ code: 'queue_waits', times: 1 }]);
    expect(await words(scene)).toBe(1);
  });

  it('lets its word leave, but not once an agent has the conversation', async () => {
    const [sent, late] = [await queued(), await queued()];
    store.clock.move(patience.queueMs);
    for (const scene of [sent, late]) await passes(scene);
    const wordOf = async (scene: Scene) => (await scene.messages()).at(-1)?.id as MessageId;
    expect(await sent.sends(await wordOf(sent))).toBe('sent');
    await store.agents.takeOver(late.command(), store.clock.now());
    expect(await late.sends(await wordOf(late))).toBeNull();
  });

  it('of a person who does nothing gives the conversation back to the queue', async () => {
    const scene = await queued();
    await store.agents.takeOver(scene.command(), store.clock.now());
    store.clock.move(patience.agentIdleMs);
    expect(await passes(scene)).toMatchObject({ owner: 'queue', fence: 4 });
    expect(await alarms(scene)).toEqual([{ code: 'takeover_idle', times: 1 }]);
    expect(
      await store.sql('SELECT reason, ended_as FROM handoff WHERE conversation_id = $1 ORDER BY requested_at', [
        scene.conversationId,
      ]),
    ).toEqual([
      { reason: 'asked_for_person', ended_as: 'lapsed' },
      { reason: 'idle_takeover', ended_as: null },
    ]);
  });

  it('of a person who has answered and left gives the conversation back to the assistant, and nobody is woken', async () => {
    const scene = await queued();
    await store.agents.takeOver(scene.command(), store.clock.now());
    const { messageIds } = await store.agents.reply({ ...scene.command(), text: 'done' }, store.clock.now());
    await scene.sends(messageIds[0] as MessageId);
    store.clock.move(patience.agentIdleMs);
    expect(await passes(scene)).toMatchObject({ owner: 'assistant', fence: 4, deadlineAt: null });
    expect(await alarms(scene)).toEqual([]);
    expect(await store.sql('SELECT ended_as FROM handoff WHERE conversation_id = $1', [scene.conversationId])).toEqual([
      { ended_as: 'lapsed' },
    ]);
    await scene.hears({ text: 'and one more thing' });
    const turn = await scene.claims();
    expect(turn.disclosureDue).toBe(true);
    expect(turn.burst.map(({ text }) => text)).toEqual(['and one more thing']);
  });

  it('in the queue, where what was asked was taken back, gives the conversation back to the assistant', async () => {
    const scene = await queued();
    await store.sql(
      "UPDATE message SET outcome = 'left_unanswered' WHERE conversation_id = $1 AND direction = 'inbound'",
      [scene.conversationId],
    );
    store.clock.move(patience.queueMs);
    expect(await passes(scene)).toMatchObject({ owner: 'assistant', fence: 3, deadlineAt: null });
    expect([await alarms(scene), await words(scene)]).toEqual([[], 0]);
  });

  it('moves with every deed of the agent', async () => {
    const scene = await queued();
    await store.agents.takeOver(scene.command(), store.clock.now());
    store.clock.move(patience.agentIdleMs - 1);
    await store.agents.reply({ ...scene.command(), text: 'one moment' }, store.clock.now());
    store.clock.move(2);
    expect(await passes(scene)).toMatchObject({ owner: 'agent' });
    expect(await alarms(scene)).toEqual([]);
  });
});
