import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ConversationId, MessageId } from '../../../src/domain/ids.ts';
import { patience } from '../../builders/business.ts';
import { aHandOver } from '../../builders/decisions.ts';
import { anId } from '../../builders/ids.ts';
import { aScene, type Scene } from '../../builders/scene.ts';
import { aStore, type TestStore } from '../../builders/store.ts';

describe('an agent', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await aStore();
  });
  afterAll(() => store?.close());

  const now = () => store.clock.now();
  const takes = (scene: Scene, agentId = scene.ana) => store.agents.takeOver(scene.command(agentId), now());
  const says = (scene: Scene, text = 'Ana here', agentId = scene.ana) =>
    store.agents.reply({ ...scene.command(agentId), text }, now());
  const releases = (scene: Scene, agentId = scene.ana) => store.agents.release(scene.command(agentId), now());
  const closes = (scene: Scene, agentId = scene.ana) => store.agents.close(scene.command(agentId), now());
  const outcomes = async (scene: Scene) =>
    (await scene.messages()).filter(({ direction }) => direction === 'inbound').map(({ outcome }) => outcome);
  const handoffs = (scene: Scene) =>
    store.sql('SELECT reason, taken_by, ended_as FROM handoff WHERE conversation_id = $1 ORDER BY requested_at, id', [
      scene.conversationId,
    ]);
  const reasons = async (scene: Scene) =>
    (await store.rings.claim(now())).find(({ conversationId }) => conversationId === scene.conversationId)?.reasons;

  it('takes over: the fence rises, there is a deadline, the workflow is rung', async () => {
    const scene = await aScene(store);
    expect(await takes(scene)).toEqual({
      conversationId: scene.conversationId,
      owner: 'agent',
      fence: 2,
      agentId: scene.ana,
      ownerSince: now().toISOString(),
      deadlineAt: new Date(now().getTime() + patience.agentIdleMs).toISOString(),
      leaving: [],
    });
    expect(await reasons(scene)).toEqual(['inbound', 'taken_over']);
    expect((await takes(scene)).fence).toBe(2);
    expect((await takes(scene, scene.bruno)).fence).toBe(3);
  });

  it('is told what is already leaving, and what was queued does not leave any more', async () => {
    const scene = await aScene(store);
    const [first] = await scene.answers();
    await scene.begins(first as MessageId);
    await scene.hears();
    const [second] = (await scene.answers()).filter((id) => id !== first);
    const answer = await takes(scene);
    expect(answer.leaving).toEqual([{ messageId: first, since: now().toISOString() }]);
    expect(await scene.begins(second as MessageId)).toBeNull();
    expect((await scene.messages()).map(({ status }) => status)).toEqual([null, 'sending', null, 'withdrawn']);
  });

  it('takes what was handed off, and it is over when the conversation is given back', async () => {
    const scene = await aScene(store);
    await scene.settles(await scene.claims(), aHandOver());
    await takes(scene);
    expect(await handoffs(scene)).toEqual([{ reason: 'asked_for_person', taken_by: scene.ana, ended_as: null }]);
    await releases(scene);
    expect(await handoffs(scene)).toEqual([{ reason: 'asked_for_person', taken_by: scene.ana, ended_as: 'released' }]);
  });

  it('speaks only while the conversation is theirs', async () => {
    const scene = await aScene(store);
    const notYours = { code: 'conversation.not_yours' };
    await expect(says(scene)).rejects.toMatchObject(notYours);
    await takes(scene, scene.bruno);
    await expect(says(scene)).rejects.toMatchObject(notYours);
    await expect(releases(scene)).rejects.toMatchObject(notYours);
    await expect(closes(scene)).rejects.toMatchObject(notYours);
    expect(await says(scene, 'Bruno || here', scene.bruno)).toMatchObject({
      status: 'queued',
      fence: 2,
      messageIds: [expect.any(String), expect.any(String)],
    });
  });

  it('handles by a reply what was written before it, once it has arrived', async () => {
    const scene = await aScene(store);
    await takes(scene);
    const { messageIds } = await says(scene);
    await scene.hears({ text: 'and another thing' });
    expect(await outcomes(scene)).toEqual([null, null]);
    await scene.sends(messageIds[0] as MessageId);
    expect(await outcomes(scene)).toEqual(['handled_by_person', null]);
  });

  it('repeating a command with the same key gets the same answer, and it is done once', async () => {
    const scene = await aScene(store);
    await takes(scene);
    const command = { ...scene.command(scene.ana, { key: 'reply-1', request: 'a digest' }), text: 'Once' };
    const answers = await Promise.all(Array.from({ length: 5 }, () => store.agents.reply(command, now())));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await scene.messages()).filter(({ author }) => author === 'agent')).toHaveLength(1);
  });

  it('using the key of one request for another is refused', async () => {
    const scene = await aScene(store);
    await store.agents.takeOver(scene.command(scene.ana, { key: 'used', request: 'one' }), now());
    const other = { ...scene.command(scene.ana, { key: 'used', request: 'other' }), text: 'Other' };
    await expect(store.agents.reply(other, now())).rejects.toMatchObject({ code: 'request.key_reused' });
    expect(await scene.messages()).toHaveLength(1);
  });

  it('may use the key again when it is forgotten, after two days', async () => {
    const scene = await aScene(store);
    const once = { key: 'of-old', request: 'one' };
    expect((await store.agents.takeOver(scene.command(scene.ana, once), now())).fence).toBe(2);
    store.clock.move(49 * 60 * 60_000);
    expect((await store.agents.takeOver(scene.command(scene.bruno, { ...once, request: 'two' }), now())).fence).toBe(3);
    await store.ledger.keep(new Date(now().getTime() + 49 * 60 * 60_000));
    expect(await store.sql('SELECT FROM idempotency')).toEqual([]);
  });

  const releasesAndTells = async (scene: Scene) => {
    expect(await releases(scene)).toMatchObject({ owner: 'assistant', agentId: null, deadlineAt: null });
    return outcomes(scene);
  };
  const answered = async (scene: Scene) => (await scene.claims()).burst.map(({ text }) => text);

  it('gives back without a word what the assistant was at: the question is answered after all', async () => {
    const scene = await aScene(store, { first: { text: 'interrupted' } });
    const turn = await scene.claims();
    await takes(scene);
    await scene.hears({ text: 'unseen' });
    expect(await releasesAndTells(scene)).toEqual([null, null]);
    expect(await scene.settles(turn)).toMatchObject({ outcome: 'taken_over', messageIds: [] });
    expect(await answered(scene)).toEqual(['interrupted', 'unseen']);
    const [id] = await scene.answers();
    await scene.sends(id as MessageId);
    expect(await outcomes(scene)).toEqual(['answered', 'answered']);
    expect(await store.ledger.ofBusiness(scene.businessId)).toEqual([
      expect.objectContaining({ accepted: 2, answered: 2, handledByPerson: 0, balanced: true }),
    ]);
  });

  it('gives back without a word an answer that had not begun to leave: it is drafted anew', async () => {
    const scene = await aScene(store, { first: { text: 'withdrawn' } });
    await scene.answers();
    await takes(scene);
    expect(await releasesAndTells(scene)).toEqual([null]);
    expect(await answered(scene)).toEqual(['withdrawn']);
  });

  it('gives back without a word an answer that is leaving: it is not given twice', async () => {
    const scene = await aScene(store);
    const [id] = await scene.answers();
    await scene.begins(id as MessageId);
    await takes(scene);
    expect(await releasesAndTells(scene)).toEqual(['handled_by_person']);
    expect(await store.turns.claim(scene.businessId, scene.conversationId, now())).toBeNull();
  });

  it('gives back what they took from the queue: all that was there is handled, what came since is not', async () => {
    const scene = await aScene(store);
    await scene.settles(await scene.claims(), aHandOver());
    await scene.hears({ text: 'read in the queue' });
    await takes(scene);
    await scene.hears({ text: 'came since' });
    expect(await releasesAndTells(scene)).toEqual(['handled_by_person', 'handled_by_person', null]);
    expect(await answered(scene)).toEqual(['came since']);
  });

  it('gives back what they answered: what came after the reply is the assistant’s', async () => {
    const scene = await aScene(store, { first: { text: 'claimed' } });
    await scene.claims();
    await takes(scene);
    await says(scene);
    await scene.hears({ text: 'unseen' });
    expect(await releasesAndTells(scene)).toEqual(['handled_by_person', null]);
    expect(await answered(scene)).toEqual(['unseen']);
  });

  it('takes over from the assistant or from another agent, and the record tells each part', async () => {
    const scene = await aScene(store);
    await takes(scene);
    store.clock.move(1_000);
    await takes(scene, scene.bruno);
    store.clock.move(1_000);
    await releases(scene, scene.bruno);
    expect(await handoffs(scene)).toEqual([
      { reason: 'taken_over', taken_by: scene.ana, ended_as: 'taken_over' },
      { reason: 'taken_over', taken_by: scene.bruno, ended_as: 'released' },
    ]);
  });

  it('takes from another agent what was handed off, and both stay on the record', async () => {
    const scene = await aScene(store);
    await scene.settles(await scene.claims(), aHandOver());
    await takes(scene);
    store.clock.move(1_000);
    await takes(scene, scene.bruno);
    expect(await handoffs(scene)).toEqual([
      { reason: 'asked_for_person', taken_by: scene.ana, ended_as: 'taken_over' },
      { reason: 'taken_over', taken_by: scene.bruno, ended_as: null },
    ]);
  });

  it('closes: nobody waits, the ledger says by whom, and the next word reopens it', async () => {
    const scene = await aScene(store);
    expect(await closes(scene)).toMatchObject({ owner: 'nobody', fence: 2, deadlineAt: null });
    expect(await closes(scene)).toMatchObject({ owner: 'nobody', fence: 2 });
    expect((await scene.messages())[0]).toMatchObject({ outcome: 'left_unanswered', outcomeReason: 'closed_by_agent' });
    await scene.hears({ text: 'again' });
    expect(await store.turns.standing(scene.businessId, scene.conversationId)).toMatchObject({
      owner: 'assistant',
      fence: 3,
      again: true,
    });
  });

  it('cannot reach the conversation of another business', async () => {
    const [mine, theirs] = [await aScene(store), await aScene(store)];
    const notFound = { code: 'conversation.not_found' };
    for (const conversationId of [theirs.conversationId, anId<ConversationId>()]) {
      const command = { ...mine.command(), conversationId };
      await expect(store.agents.takeOver(command, now())).rejects.toMatchObject(notFound);
      await expect(store.agents.release(command, now())).rejects.toMatchObject(notFound);
      await expect(store.agents.close(command, now())).rejects.toMatchObject(notFound);
      await expect(store.agents.reply({ ...command, text: 'x' }, now())).rejects.toMatchObject(notFound);
      const settle = { ...command, messageId: anId<MessageId>(), arrived: true };
      await expect(store.agents.settle(settle, now())).rejects.toMatchObject(notFound);
    }
  });

  it('of two who take over at once both have it in turn, and the fence tells whose it is', async () => {
    const scene = await aScene(store);
    const answers = await Promise.all([takes(scene), takes(scene, scene.bruno)]);
    expect(answers.map(({ fence }) => fence).sort()).toEqual([2, 3]);
    const last = answers.find(({ fence }) => fence === 3);
    expect((await store.reading.conversation(scene.businessId, scene.conversationId)).agentId).toBe(last?.agentId);
  });
});
