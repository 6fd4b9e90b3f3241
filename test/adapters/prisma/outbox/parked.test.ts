import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MessageId } from '../../../../src/domain/ids.ts';
import type { SayResult } from '../../../../src/ports/channel.ts';
import { anAnswer } from '../../../builders/decisions.ts';
import { aScene, type Scene } from '../../../builders/scene.ts';
import { aStore, settings, type TestStore } from '../../../builders/store.ts';

const minute = 60_000;
const notSent: SayResult = { kind: 'not_sent' };
const passing: SayResult = {
  kind: 'refused',
  code: 'send.provider_down',
  retryAfterMs: 30_000,
  scope: 'message',
  providerCode: '131000',
  known: true,
};

describe('a message that cannot leave', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await aStore();
  });
  afterAll(() => store?.close());

  async function parked(): Promise<{ scene: Scene; id: MessageId }> {
    const scene = await aScene(store);
    const [id] = await scene.answers(anAnswer({ text: 'One' }));
    expect(await scene.sends(id as MessageId, notSent)).toBe('parked');
    return { scene, id: id as MessageId };
  }
  const ago = (ms: number) => new Date(store.clock.now().getTime() - ms);
  const alarmParked = () => store.outbox.alarmParked(store.clock.now(), ago(5 * minute));
  const handOver = () => store.outbox.handOverParked(store.clock.now(), ago(15 * minute));
  const view = ({ businessId, conversationId }: Scene) => store.reading.conversation(businessId, conversationId);
  const alarms = ({ businessId }: Scene) =>
    store.sql('SELECT code, times FROM alarm WHERE business_id = $1', [businessId]);

  it('for some minutes wakes somebody, once for the line', async () => {
    const { scene } = await parked();
    expect(await alarmParked()).toBe(0);
    store.clock.move(6 * minute);
    expect(await alarmParked()).toBe(1);
    expect(await alarmParked()).toBe(0);
    expect(await alarms(scene)).toEqual([{ code: 'send_parked', times: 1 }]);
  });

  it('wakes somebody again when it is acknowledged and still waits a quarter of an hour later', async () => {
    const { scene } = await parked();
    store.clock.move(6 * minute);
    await alarmParked();
    await store.sql('UPDATE alarm SET acknowledged_at = $2 WHERE business_id = $1', [
      scene.businessId,
      store.clock.now(),
    ]);
    store.clock.move(14 * minute);
    expect(await alarmParked()).toBe(0);
    store.clock.move(2 * minute);
    await alarmParked();
    expect(await alarms(scene)).toHaveLength(2);
  });

  it('for a quarter of an hour goes to a person, and is still tried', async () => {
    store.clock.move(16 * minute);
    await handOver();
    const { scene, id } = await parked();
    store.clock.move(14 * minute);
    expect(await handOver()).toBe(0);
    store.clock.move(2 * minute);
    expect(await handOver()).toBe(1);
    expect(await handOver()).toBe(0);
    expect(await view(scene)).toMatchObject({ owner: 'queue', waiting: 1, handoff: { reason: 'channel_down' } });
    expect((await scene.messages())[1]).toMatchObject({ status: 'queued', failure: 'send.provider_down' });
    expect(await scene.sends(id)).toBe('sent');
    expect((await scene.messages())[0]).toMatchObject({ outcome: 'answered' });
    expect(await store.ledger.ofBusiness(scene.businessId)).toEqual([expect.objectContaining({ balanced: true })]);
  });

  it('does not leave any more once the person has taken the conversation', async () => {
    const { scene, id } = await parked();
    store.clock.move(16 * minute);
    await handOver();
    await store.agents.takeOver(scene.command(), store.clock.now());
    expect(await scene.begins(id)).toBeNull();
    expect((await scene.messages())[1]).toMatchObject({ status: 'withdrawn' });
  });

  it('of an agent who has gone on goes to a person once, not again and again', async () => {
    const scene = await aScene(store);
    await store.agents.takeOver(scene.command(), store.clock.now());
    const { messageIds } = await store.agents.reply({ ...scene.command(), text: 'Ana here' }, store.clock.now());
    await scene.sends(messageIds[0] as MessageId, notSent);
    await store.agents.release(scene.command(), store.clock.now());
    store.clock.move(16 * minute);
    await handOver();
    expect(await view(scene)).toMatchObject({ owner: 'queue', handoff: { reason: 'channel_down' } });
    await store.agents.takeOver(scene.command(), store.clock.now());
    await store.agents.release(scene.command(), store.clock.now());
    await handOver();
    expect(await view(scene)).toMatchObject({ owner: 'assistant' });
  });

  it('because the provider says so each time is refused for good at the fifth, and a person has it', async () => {
    const { scene, id } = await parked();
    for (let n = 1; n < 5; n += 1) {
      store.clock.move(minute);
      expect(await scene.sends(id, passing)).toBe('parked');
    }
    store.clock.move(minute);
    expect(await scene.sends(id, passing)).toBe('refused');
    expect((await scene.messages())[1]).toMatchObject({ status: 'failed', failure: 'send.provider_down' });
    expect(await view(scene)).toMatchObject({ owner: 'queue', waiting: 1 });
  });

  it('because nothing can be reached is tried for as long as it takes', async () => {
    const { scene, id } = await parked();
    for (let n = 1; n < 9; n += 1) {
      store.clock.move(16 * minute);
      expect(await scene.sends(id, notSent)).toBe('parked');
    }
    expect(await scene.sends(id)).toBe('sent');
  });

  it('on a paused line is looked at once, and left until the pause is over', async () => {
    const { scene, id } = await parked();
    const pauseMs = 10 * minute;
    store.clock.move(minute);
    await scene.sends(id, { ...passing, scope: 'channel', retryAfterMs: pauseMs });
    const over = new Date(store.clock.now().getTime() + pauseMs);
    await scene.hears();
    const [second] = await scene.answers();
    store.clock.move(settings.graceMs);
    await store.outbox.claimDue(store.clock.now());
    const [row] = await store.sql<{ next: Date }>('SELECT next_try_at AS next FROM message WHERE id = $1', [second]);
    expect(row?.next).toEqual(over);
  });

  it('keeps the longer of two pauses of its line', async () => {
    const [{ scene, id }, other] = [await parked(), 120 * minute];
    await scene.hears();
    const [second] = await scene.answers();
    const departures = [await scene.begins(id), await scene.begins(second as MessageId)];
    const now = store.clock.now();
    for (const [n, departure] of departures.entries()) {
      if (departure === null) throw new Error('it must leave');
      const result: SayResult = { ...passing, scope: 'channel', retryAfterMs: n === 0 ? other : 1_000 };
      await store.outbox.conclude(departure, result, now);
    }
    const [channel] = await store.reading.channels(scene.businessId);
    expect(channel?.pausedUntil).toBe(new Date(now.getTime() + other).toISOString());
  });
});

describe('what an agent says', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await aStore();
  });
  afterAll(() => store?.close());

  async function twice(): Promise<{ scene: Scene; one: MessageId; two: MessageId }> {
    const scene = await aScene(store);
    await store.agents.takeOver(scene.command(), store.clock.now());
    const say = async (text: string) =>
      (await store.agents.reply({ ...scene.command(), text }, store.clock.now())).messageIds[0] as MessageId;
    return { scene, one: await say('One'), two: await say('Two') };
  }
  const due = async (scene: Scene) =>
    (await store.outbox.claimDue(store.clock.move(settings.leaseMs)))
      .filter(({ businessId }) => businessId === scene.businessId)
      .map(({ messageId }) => messageId);

  it('leaves in the order in which it was said', async () => {
    const { scene, one, two } = await twice();
    expect(await due(scene)).toEqual([one]);
    expect(await scene.begins(two)).toBeNull();
    const departure = await scene.begins(one);
    if (departure === null) throw new Error('it must leave');
    expect(await scene.begins(two)).toBeNull();
    expect(await due(scene)).toEqual([]);
    await store.outbox.conclude(departure, notSent, store.clock.now());
    expect(await scene.begins(two)).toBeNull();
    store.clock.move(minute);
    expect(await scene.sends(one)).toBe('sent');
    expect(await due(scene)).toEqual([two]);
    expect(await scene.sends(two)).toBe('sent');
  });

  it('does not wait for something that was said before and is in doubt, with all its parts', async () => {
    const { scene, one, two } = await twice();
    expect(await scene.sends(one, { kind: 'unknown' })).toBe('unknown');
    const { messageIds } = await store.agents.reply({ ...scene.command(), text: 'A || B' }, store.clock.now());
    const [a, b] = messageIds as [MessageId, MessageId];
    expect(await scene.sends(two)).toBe('sent');
    expect(await scene.sends(a, { kind: 'unknown' })).toBe('unknown');
    const last = await store.agents.reply({ ...scene.command(), text: 'C' }, store.clock.now());
    expect(await scene.begins(b)).toBeNull();
    expect(await due(scene)).toEqual(last.messageIds);
    expect(await scene.sends(last.messageIds[0] as MessageId)).toBe('sent');
  });
});
