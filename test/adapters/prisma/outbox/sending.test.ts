import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MessageId } from '../../../../src/domain/ids.ts';
import type { SayResult } from '../../../../src/ports/channel.ts';
import { anAnswer } from '../../../builders/decisions.ts';
import { anId } from '../../../builders/ids.ts';
import { aScene, type Scene, taken } from '../../../builders/scene.ts';
import { aStore, settings, type TestStore } from '../../../builders/store.ts';

const later = (changes: Partial<Extract<SayResult, { kind: 'refused' }>> = {}): SayResult => ({
  kind: 'refused',
  code: 'send.throttled',
  retryAfterMs: 60_000,
  scope: 'message',
  providerCode: '130429',
  known: true,
  ...changes,
});

describe('a message on its way out', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await aStore();
  });
  afterAll(() => store?.close());

  async function queued(text?: string): Promise<{ scene: Scene; ids: readonly MessageId[]; id: MessageId }> {
    const scene = await aScene(store);
    const ids = await scene.answers(anAnswer(text === undefined ? {} : { text }));
    const [id = anId<MessageId>()] = ids;
    return { scene, ids, id };
  }
  const status = async (scene: Scene) => (await scene.messages()).slice(1).map((message) => message.status);
  const attempts = (scene: Scene) =>
    store.sql('SELECT state, failure_code FROM attempt WHERE conversation_id = $1 ORDER BY started_at', [
      scene.conversationId,
    ]);
  const due = async (scene: Scene) =>
    (await store.outbox.claimDue(store.clock.now())).filter(({ businessId }) => businessId === scene.businessId);
  const owner = async (scene: Scene) => (await store.turns.standing(scene.businessId, scene.conversationId)).owner;
  const alarms = (scene: Scene) =>
    store.sql('SELECT code, detail FROM alarm WHERE business_id = $1', [scene.businessId]);

  it('is marked before it leaves, with what is needed to say it', async () => {
    const { scene, id } = await queued();
    const departure = await scene.begins(id);
    const [line] = scene.business.channels;
    expect(departure).toMatchObject({
      messageId: id,
      to: [scene.person],
      what: { kind: 'text', text: 'Uma consulta custa 40 euros.' },
      line: { kind: 'whatsapp', providerRef: line?.providerRef, accessToken: line?.accessToken },
    });
    expect(await status(scene)).toEqual(['sending']);
    expect(await attempts(scene)).toEqual([{ state: 'open', failure_code: null }]);
  });

  it('asked for by two at once leaves once', async () => {
    const { scene, id } = await queued();
    const other = store.another();
    const begun = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        (n % 2 ? store : other).outbox.begin(scene.businessId, id, store.clock.now()),
      ),
    );
    expect(begun.filter((departure) => departure !== null)).toHaveLength(1);
    expect(await attempts(scene)).toHaveLength(1);
  });

  it('is sent, and what it answers is answered', async () => {
    const { scene, id } = await queued();
    expect(await scene.sends(id)).toBe('sent');
    expect(await status(scene)).toEqual(['sent']);
    expect((await scene.messages())[0]).toMatchObject({ outcome: 'answered' });
    expect(await scene.begins(id)).toBeNull();
  });

  it('told twice that it was sent is sent once', async () => {
    const { scene, id } = await queued();
    const departure = await scene.begins(id);
    if (departure === null) throw new Error('it must leave');
    for (let n = 0; n < 2; n += 1) {
      expect(await store.outbox.conclude(departure, taken('wamid.once'), store.clock.now())).toBe('sent');
    }
    expect(await store.ledger.ofBusiness(scene.businessId)).toEqual([
      expect.objectContaining({ answered: 1, balanced: true }),
    ]);
  });

  it('does not start after a takeover, nor after an agent gave the conversation back', async () => {
    const { scene, id } = await queued();
    await store.agents.takeOver(scene.command(), store.clock.now());
    expect(await scene.begins(id)).toBeNull();
    await store.agents.release(scene.command(), store.clock.now());
    expect(await scene.begins(id)).toBeNull();
    expect(await status(scene)).toEqual(['withdrawn']);
    expect(await attempts(scene)).toEqual([]);
  });

  it('in parts leaves in order: the second waits for the first, and what they answer waits for both', async () => {
    const { scene, ids } = await queued('One || Two || Three');
    const [one, two, three] = ids as [MessageId, MessageId, MessageId];
    expect(await scene.begins(two)).toBeNull();
    expect(await scene.sends(one)).toBe('sent');
    expect(await scene.begins(three)).toBeNull();
    expect(await scene.sends(two)).toBe('sent');
    expect((await scene.messages())[0]).toMatchObject({ outcome: null });
    expect(await scene.sends(three)).toBe('sent');
    expect((await scene.messages())[0]).toMatchObject({ outcome: 'answered' });
  });

  it('in parts does not go on when a part was refused for good', async () => {
    const { scene, ids } = await queued('One || Two');
    expect(await scene.sends(ids[0] as MessageId, later({ code: 'send.rejected', retryAfterMs: null }))).toBe(
      'refused',
    );
    expect(await status(scene)).toEqual(['failed', 'failed']);
    expect(await scene.begins(ids[1] as MessageId)).toBeNull();
  });

  it.each([
    ['nothing left', { kind: 'not_sent' } as const, 'send.provider_down'],
    ['the provider says later', later(), 'send.throttled'],
  ])('waits for its next try when %s', async (_, result, failure) => {
    const { scene, id } = await queued();
    expect(await scene.sends(id, result)).toBe('parked');
    expect((await scene.messages())[1]).toMatchObject({ status: 'queued', failure });
    expect(await store.turns.unsent(scene.businessId, scene.conversationId)).toEqual([]);
    expect(await due(scene)).toEqual([]);
    store.clock.move(61_000);
    expect(await due(scene)).toEqual([{ messageId: id, businessId: scene.businessId }]);
    expect(await due(scene)).toEqual([]);
    store.clock.move(settings.leaseMs);
    expect(await due(scene)).toHaveLength(1);
    expect(await scene.sends(id)).toBe('sent');
    expect((await attempts(scene)).map(({ state }) => state)).toEqual([result.kind, 'accepted']);
  });

  it('that waits again is not parked a second time by old news, while it is on the wire', async () => {
    const { scene, id } = await queued();
    const first = await scene.begins(id);
    if (first === null) throw new Error('it must leave');
    await store.outbox.conclude(first, { kind: 'not_sent' }, store.clock.now());
    store.clock.move(61_000);
    expect(await scene.begins(id)).not.toBeNull();
    await store.outbox.conclude(first, { kind: 'not_sent' }, store.clock.now());
    expect(await status(scene)).toEqual(['sending']);
    expect(await scene.begins(id)).toBeNull();
  });

  it('comes first by its own turn: the loop leaves it alone for a moment', async () => {
    const { scene } = await queued();
    expect(await due(scene)).toEqual([]);
    store.clock.move(settings.graceMs);
    expect(await due(scene)).toHaveLength(1);
  });

  it('waits with the whole line when the line is to slow down', async () => {
    const { scene, id } = await queued();
    await scene.hears();
    const [, second] = await scene.answers();
    expect(await scene.sends(id, later({ scope: 'channel', retryAfterMs: 120_000 }))).toBe('parked');
    expect(await scene.begins(second as MessageId)).toBeNull();
    store.clock.move(119_000);
    expect(await due(scene)).toEqual([]);
    const [channel] = await store.reading.channels(scene.businessId);
    expect(channel?.pausedUntil).not.toBeNull();
    store.clock.move(2_000);
    expect((await due(scene)).map(({ messageId }) => messageId).sort()).toEqual([id, second].sort());
    expect(await scene.sends(second as MessageId)).toBe('sent');
  });

  it('refused for good opens what it answered again, and a person is wanted', async () => {
    const { scene, id } = await queued();
    const refusal = later({ code: 'send.window_closed', retryAfterMs: null, providerCode: '131047' });
    expect(await scene.sends(id, refusal)).toBe('refused');
    expect((await scene.messages())[1]).toMatchObject({ status: 'failed', failure: 'send.window_closed' });
    const view = await store.reading.conversation(scene.businessId, scene.conversationId);
    expect(view).toMatchObject({ owner: 'queue', waiting: 1, handoff: { reason: 'window_closed' } });
    const [ring] = (await store.rings.claim(store.clock.now())).filter(
      (one) => one.conversationId === scene.conversationId,
    );
    expect(ring?.reasons).toContain('handed_over');
  });

  it('refused because the line is dead wakes somebody, with the provider’s number and not its words', async () => {
    const { scene, id } = await queued();
    await scene.sends(
      id,
      later({ code: 'send.token_dead', retryAfterMs: null, providerCode: '190/463', known: false }),
    );
    expect(await alarms(scene)).toEqual([
      { code: 'channel_token_dead', detail: '190/463' },
      { code: 'provider_code_unknown', detail: '190/463' },
    ]);
    const { scene: other, id: otherId } = await queued();
    await other.sends(otherId, later({ retryAfterMs: null, providerCode: 'Carla is blocked', known: false }));
    expect(await alarms(other)).toEqual([{ code: 'provider_code_unknown', detail: null }]);
  });

  it('of an agent leaves whoever has the conversation by then', async () => {
    const { scene } = await queued();
    await store.agents.takeOver(scene.command(scene.ana), store.clock.now());
    const { messageIds } = await store.agents.reply(
      { ...scene.command(scene.ana), text: 'Ana here' },
      store.clock.now(),
    );
    await store.agents.takeOver(scene.command(scene.bruno), store.clock.now());
    expect(await scene.sends(messageIds[0] as MessageId)).toBe('sent');
    expect(await owner(scene)).toBe('agent');
    expect((await scene.messages())[0]).toMatchObject({ outcome: 'handled_by_person' });
  });

  it('that is not there, or another business’s, does not leave', async () => {
    const [{ scene }, { id }] = [await queued(), await queued()];
    expect(await scene.begins(id)).toBeNull();
    expect(await scene.begins(anId<MessageId>())).toBeNull();
  });
});
