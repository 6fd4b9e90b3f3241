import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ConversationId, MessageId } from '../../../src/domain/ids.ts';
import { maxSupersessions } from '../../../src/domain/turn.ts';
import { patience } from '../../builders/business.ts';
import { aHandOver, anAnswer, aSilence } from '../../builders/decisions.ts';
import { anId } from '../../builders/ids.ts';
import { aScene, type Scene } from '../../builders/scene.ts';
import { aStore, settings, type TestStore } from '../../builders/store.ts';

describe('a turn', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await aStore();
  });
  afterAll(() => store?.close());

  const liveTurns = ({ conversationId }: Scene) =>
    store.sql('SELECT number FROM turn WHERE conversation_id = $1 AND closed_at IS NULL', [conversationId]);
  const outcomes = async (scene: Scene) => (await scene.messages()).map(({ outcome }) => outcome);

  it('claims the whole burst, with all that an answer may rest on', async () => {
    const scene = await aScene(store, { first: { text: 'Olá', providerMessageId: 'wamid.first' } });
    await scene.hears({ text: 'Quanto custa?', choiceId: 'price' });
    const turn = await scene.claims();
    expect(turn).toMatchObject({
      fence: 1,
      throughSeq: 2,
      supersessions: 0,
      history: [],
      business: {
        name: scene.business.name,
        zone: 'Europe/Lisbon',
        emergencyLine: '+351 112',
        hours: scene.business.hours,
      },
      knowledge: [{ title: 'Preços', body: 'Uma consulta custa 40 euros.' }],
      contact: { language: null, blocked: false, restricted: false },
      disclosureDue: true,
    });
    expect(turn.burst).toEqual([
      expect.objectContaining({ text: 'Olá', providerMessageId: 'wamid.first', choiceId: null }),
      expect.objectContaining({ text: 'Quanto custa?', choiceId: 'price' }),
    ]);
    expect(turn.deadlineAt.getTime()).toBe(store.clock.now().getTime() + settings.turnDeadlineMs);
  });

  it('claimed twice, or by two at once, is one turn', async () => {
    const scene = await aScene(store);
    const other = store.another();
    const claim = (from: Pick<TestStore, 'turns'>) =>
      from.turns.claim(scene.businessId, scene.conversationId, store.clock.now());
    const turns = await Promise.all([store, other, store, other].map(claim));
    expect(new Set(turns.map((turn) => turn?.turnId)).size).toBe(1);
    expect(await liveTurns(scene)).toEqual([{ number: 1 }]);
  });

  it('has nothing to claim when nobody wrote, and none for a person’s conversation', async () => {
    const scene = await aScene(store);
    await scene.answers();
    expect(await store.turns.claim(scene.businessId, scene.conversationId, store.clock.now())).toBeNull();
    await store.agents.takeOver(scene.command(), store.clock.now());
    await scene.hears();
    expect(await store.turns.claim(scene.businessId, scene.conversationId, store.clock.now())).toBeNull();
    expect(await store.turns.standing(scene.businessId, scene.conversationId)).toMatchObject({
      owner: 'agent',
      again: false,
    });
  });

  it('of a conversation that is not there, or of another business, is not found', async () => {
    const [scene, other] = [await aScene(store), await aScene(store)];
    const now = store.clock.now();
    for (const id of [anId<ConversationId>(), other.conversationId]) {
      const notFound = { code: 'conversation.not_found' };
      await expect(store.turns.claim(scene.businessId, id, now)).rejects.toMatchObject(notFound);
      await expect(store.turns.standing(scene.businessId, id)).rejects.toMatchObject(notFound);
      await expect(store.turns.glance(scene.businessId, id)).rejects.toMatchObject(notFound);
      await expect(store.turns.passDeadline(scene.businessId, id, now)).rejects.toMatchObject(notFound);
    }
  });

  it('starts over when more is written while it is drafted, at most twice; then it answers what it has', async () => {
    const scene = await aScene(store);
    let turn = await scene.claims();
    for (let n = 1; n <= maxSupersessions; n += 1) {
      await scene.hears({ text: `more ${n}` });
      expect(await store.turns.glance(scene.businessId, scene.conversationId)).toEqual({
        fence: 1,
        lastInboundSeq: n + 1,
      });
      expect(await scene.settles(turn)).toEqual({ kind: 'redraft' });
      turn = await scene.claims();
      expect([turn.supersessions, turn.burst.length]).toEqual([n, n + 1]);
    }
    await scene.hears({ text: 'too late' });
    expect(await scene.settles(turn)).toMatchObject({ kind: 'closed', outcome: 'answered', standing: { again: true } });
    expect((await scene.claims()).burst.map(({ text }) => text)).toEqual(['too late']);
  });

  it('queues its answer in parts, remembers the language, and says that it was automatic', async () => {
    const scene = await aScene(store);
    const settlement = await scene.settles(
      await scene.claims(),
      anAnswer({ text: 'One || Two', language: 'es', offersPerson: true }),
    );
    expect(settlement).toMatchObject({
      kind: 'closed',
      outcome: 'answered',
      standing: { owner: 'assistant', turns: 1, again: false },
    });
    expect((await scene.messages()).slice(1)).toEqual([
      expect.objectContaining({
        text: 'One',
        author: 'assistant',
        kind: 'text',
        status: 'queued',
        why: { by: 'test/1' },
      }),
      expect.objectContaining({ text: 'Two', author: 'assistant', kind: 'buttons', status: 'queued' }),
    ]);
    await scene.hears();
    expect(await scene.claims()).toMatchObject({
      disclosureDue: false,
      contact: { language: 'es' },
      history: [{ author: 'contact' }, { text: 'One' }, { text: 'Two' }],
    });
  });

  it('settled again changes nothing and tells the same', async () => {
    const scene = await aScene(store);
    const turn = await scene.claims();
    const first = await scene.settles(turn);
    expect(await scene.settles(turn, aHandOver())).toEqual(first);
    expect(await scene.messages()).toHaveLength(2);
    expect(await store.turns.unsent(scene.businessId, scene.conversationId)).toEqual(
      (await scene.messages()).slice(1).map(({ id }) => id),
    );
  });

  it('that an agent overtook queues nothing', async () => {
    const scene = await aScene(store);
    const turn = await scene.claims();
    await store.agents.takeOver(scene.command(), store.clock.now());
    expect(await scene.settles(turn)).toMatchObject({
      kind: 'closed',
      outcome: 'taken_over',
      messageIds: [],
      standing: { owner: 'agent', fence: 2 },
    });
    expect(await scene.messages()).toHaveLength(1);
  });

  it('hands over: the queue has it with a deadline, the contact gets a word, and somebody sees why', async () => {
    const scene = await aScene(store);
    const settlement = await scene.settles(await scene.claims(), aHandOver({ reason: 'anger' }));
    const deadlineAt = new Date(store.clock.now().getTime() + patience.queueMs).toISOString();
    expect(settlement).toMatchObject({
      outcome: 'handed_over',
      standing: { owner: 'queue', fence: 2, deadlineAt, again: false },
    });
    const view = await store.reading.conversation(scene.businessId, scene.conversationId);
    expect(view).toMatchObject({ owner: 'queue', waiting: 1, handoff: { reason: 'anger' } });
    const [notice] = settlement.kind === 'closed' ? settlement.messageIds : [];
    expect(await scene.sends(notice as MessageId)).toBe('sent');
    expect(await outcomes(scene)).toEqual([null, null]);
  });

  it('stays silent for a reason, and the ledger says which', async () => {
    const scene = await aScene(store);
    await scene.settles(await scene.claims(), aSilence({ reason: 'thanks' }));
    expect(await scene.messages()).toEqual([
      expect.objectContaining({ outcome: 'left_unanswered', outcomeReason: 'thanks' }),
    ]);
    expect(await store.ledger.ofBusiness(scene.businessId)).toEqual([
      expect.objectContaining({ leftUnanswered: 1, balanced: true }),
    ]);
  });

  it('keeps an opt-out once, and confirms it whoever has the conversation by then', async () => {
    const scene = await aScene(store);
    const confirmation = anAnswer({ optOut: true, author: 'system', systemKind: 'opt_out_confirmation' });
    const [id] = await scene.answers(confirmation);
    await store.agents.takeOver(scene.command(), store.clock.now());
    expect(await scene.sends(id as MessageId)).toBe('sent');
    await store.agents.release(scene.command(), store.clock.now());
    await scene.hears({ text: 'STOP' });
    await scene.answers(confirmation);
    const rows = await store.sql(
      'SELECT scope, source FROM opt_out o JOIN conversation c USING (contact_id, channel_id) WHERE c.id = $1 AND revoked_at IS NULL',
      [scene.conversationId],
    );
    expect(rows).toEqual([{ scope: 'all', source: 'asked' }]);
  });

  it('with an answer without a word goes to a person instead of into silence', async () => {
    const scene = await aScene(store);
    expect(await scene.settles(await scene.claims(), anAnswer({ text: '  ' }))).toMatchObject({
      outcome: 'handed_over',
      standing: { owner: 'queue' },
    });
    expect(await store.sql('SELECT code FROM alarm WHERE subject_id = $1', [scene.conversationId])).toEqual([
      { code: 'turn_failed' },
    ]);
  });

  it('of a hand-back knows how much of the history a person has dealt with', async () => {
    const scene = await aScene(store);
    await store.agents.takeOver(scene.command(), store.clock.now());
    await store.agents.reply({ ...scene.command(), text: 'I am Ana' }, store.clock.now());
    await store.agents.release(scene.command(), store.clock.now());
    await scene.hears();
    const turn = await scene.claims();
    expect(turn.history).toHaveLength(2);
    expect(turn.beforeHandBack).toBe(2);
    expect(turn.disclosureDue).toBe(true);
  });
});
