import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MessageId } from '../../../../src/domain/ids.ts';
import { anAnswer } from '../../../builders/decisions.ts';
import { aScene, type Scene } from '../../../builders/scene.ts';
import { aStore, type TestStore } from '../../../builders/store.ts';

const minute = 60_000;

describe('a message that may have left', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await aStore();
  });
  afterAll(() => store?.close());

  async function inDoubt(text = 'One || Two'): Promise<{ scene: Scene; id: MessageId; ids: readonly MessageId[] }> {
    const scene = await aScene(store);
    const ids = await scene.answers(anAnswer({ text }));
    expect(await scene.sends(ids[0] as MessageId, { kind: 'unknown' })).toBe('unknown');
    return { scene, id: ids[0] as MessageId, ids };
  }
  const view = ({ businessId, conversationId }: Scene) => store.reading.conversation(businessId, conversationId);
  const handOver = () =>
    store.outbox.handOverDoubts(store.clock.now(), new Date(store.clock.now().getTime() - 15 * minute));
  const settle = (scene: Scene, messageId: MessageId, arrived: boolean) =>
    store.agents.settle({ ...scene.command(), messageId, arrived }, store.clock.now());

  it('stays in doubt, open in the ledger, and is not sent again', async () => {
    const { scene, id } = await inDoubt();
    expect((await scene.messages())[1]).toMatchObject({ status: 'unknown' });
    expect(await scene.begins(id)).toBeNull();
    expect(await store.ledger.ofBusiness(scene.businessId)).toEqual([
      expect.objectContaining({ open: { waitingForPerson: 0, unknown: 1, inWork: 0 }, balanced: true }),
    ]);
  });

  it('is not waited for by later turns, but by later parts of the same answer', async () => {
    const { scene, ids } = await inDoubt();
    expect(await scene.begins(ids[1] as MessageId)).toBeNull();
    await scene.hears();
    const [, third] = await scene.answers();
    expect(await scene.sends(third as MessageId)).toBe('sent');
  });

  it('because whoever sent it is gone is found by its attempt that never ended', async () => {
    const scene = await aScene(store);
    const [id] = await scene.answers();
    const departure = await scene.begins(id as MessageId);
    const begun = store.clock.now();
    expect(await store.outbox.doubtLapsed(store.clock.now(), begun)).toBe(0);
    expect(await store.outbox.doubtLapsed(store.clock.move(minute), new Date(begun.getTime() + 1))).toBe(1);
    expect(await store.outbox.doubtLapsed(store.clock.now(), store.clock.now())).toBe(0);
    expect((await scene.messages())[1]).toMatchObject({ status: 'unknown' });
    if (departure === null) throw new Error('it must leave');
    expect(await store.outbox.conclude(departure, { kind: 'not_sent' }, store.clock.now())).toBe('parked');
    store.clock.move(minute);
    expect(await scene.sends(id as MessageId)).toBe('sent');
  });

  it('for a quarter of an hour goes to a person, once', async () => {
    const past = store.clock.now();
    await store.outbox.handOverDoubts(store.clock.move(1), new Date(past.getTime() + 1));
    const { scene } = await inDoubt('One');
    store.clock.move(14 * minute);
    expect(await handOver()).toBe(0);
    store.clock.move(2 * minute);
    expect(await handOver()).toBe(1);
    expect(await handOver()).toBe(0);
    expect(await view(scene)).toMatchObject({ owner: 'queue', waiting: 1, handoff: { reason: 'outcome_unknown' } });
    expect((await scene.messages())[1]).toMatchObject({ status: 'unknown', failure: 'send.unknown' });
    expect(await store.sql('SELECT code, times FROM alarm WHERE subject_id = $1', [scene.conversationId])).toEqual([
      { code: 'outcome_unknown', times: 1 },
    ]);
  });

  it('is settled by an agent who knows that it arrived', async () => {
    const { scene, id, ids } = await inDoubt();
    expect(await settle(scene, id, true)).toEqual({ messageId: id, status: 'sent' });
    expect(await scene.sends(ids[1] as MessageId)).toBe('sent');
    expect((await scene.messages())[0]).toMatchObject({ outcome: 'answered' });
  });

  it('is settled by an agent who knows that it did not, and is still never sent again by itself', async () => {
    const { scene, id, ids } = await inDoubt();
    expect(await settle(scene, id, false)).toEqual({ messageId: id, status: 'failed' });
    expect(await scene.begins(id)).toBeNull();
    expect(await scene.begins(ids[1] as MessageId)).toBeNull();
    expect(await view(scene)).toMatchObject({ owner: 'queue', waiting: 1 });
    await expect(settle(scene, id, true)).rejects.toMatchObject({ code: 'message.not_in_doubt' });
  });

  it('of another conversation cannot be settled from this one', async () => {
    const [{ scene }, { id }] = [await inDoubt(), await inDoubt()];
    await expect(settle(scene, id, true)).rejects.toMatchObject({ code: 'message.not_found' });
  });
});
