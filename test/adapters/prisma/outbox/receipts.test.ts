import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MessageId } from '../../../../src/domain/ids.ts';
import type { DeliveryReceipt, SayResult } from '../../../../src/ports/channel.ts';
import type { Departure } from '../../../../src/ports/outbox.ts';
import { aReceipt } from '../../../builders/events.ts';
import { aScene, recordAll, type Scene, taken } from '../../../builders/scene.ts';
import { aStore, settings, type TestStore } from '../../../builders/store.ts';

describe('news about a message of ours', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await aStore();
  });
  afterAll(() => store?.close());

  interface Leaving {
    readonly scene: Scene;
    readonly departure: Departure;
    readonly providerMessageId: string;
  }
  async function leaving(): Promise<Leaving> {
    const scene = await aScene(store);
    const [id] = await scene.answers();
    const departure = await scene.begins(id as MessageId);
    if (departure === null) throw new Error('it must leave');
    return { scene, departure, providerMessageId: `wamid.${id}` };
  }
  const conclude = ({ departure, providerMessageId }: Leaving, result: SayResult = taken(providerMessageId)) =>
    store.outbox.conclude(departure, result, store.clock.now());
  const receipt = ({ scene, providerMessageId }: Leaving, status: DeliveryReceipt['status'], changes = {}) =>
    aReceipt({ channelRef: scene.channelRef, providerMessageId, status, ...changes });
  const evidence = ({ departure }: Leaving) => ({ attemptId: departure.attemptId });
  const outcome = async ({ scene }: Leaving) => {
    const [said, answer] = await scene.messages();
    return [answer?.status, said?.outcome];
  };
  const attempt = async ({ departure }: Leaving) =>
    (await store.sql<{ state: string }>('SELECT state FROM attempt WHERE id = $1', [departure.attemptId]))[0]?.state;
  const waitingReceipts = ({ scene }: Leaving) =>
    store.sql('SELECT status FROM receipt WHERE business_id = $1', [scene.businessId]);

  it('moves it forward only, in any order', async () => {
    const one = await leaving();
    await conclude(one);
    await one.scene.receives(receipt(one, 'read'), receipt(one, 'delivered'), receipt(one, 'sent'));
    expect(await outcome(one)).toEqual(['read', 'answered']);
  });

  it('with the id of our attempt settles the attempt before we have concluded it ourselves', async () => {
    const one = await leaving();
    await one.scene.receives(receipt(one, 'delivered', evidence(one)));
    expect(await outcome(one)).toEqual(['delivered', 'answered']);
    expect(await attempt(one)).toBe('accepted');
    expect(await conclude(one)).toBe('sent');
    expect(await outcome(one)).toEqual(['delivered', 'answered']);
  });

  it('applies what had waited for it in vain', async () => {
    const one = await leaving();
    await conclude(one);
    // Kept at the same moment at which the message got its name, and missed by both.
    const hash = store.stores.lookup.providerMessage(one.departure.line.channelId, one.providerMessageId);
    const { businessId } = one.scene;
    const now = store.clock.now();
    await store.sql(
      `INSERT INTO receipt (id, business_id, provider_hash, status, told_at, received_at)
       VALUES (gen_random_uuid(), $1, $2, 'read', $3, $3)`,
      [businessId, hash, now],
    );
    await one.scene.receives(receipt(one, 'delivered'));
    expect(await outcome(one)).toEqual(['read', 'answered']);
    expect(await waitingReceipts(one)).toEqual([]);
  });

  it('with the id of our attempt counts, however our own try seems to have ended', async () => {
    for (const result of [{ kind: 'unknown' }, { kind: 'not_sent' }] as const) {
      const one = await leaving();
      await one.scene.receives(receipt(one, 'sent', evidence(one)));
      expect(await conclude(one, result)).toBe('sent');
      expect(await outcome(one)).toEqual(['sent', 'answered']);
    }
  });

  it('ends a doubt, also long after', async () => {
    const one = await leaving();
    await conclude(one, { kind: 'unknown' });
    expect(await outcome(one)).toEqual(['unknown', null]);
    await one.scene.receives(receipt(one, 'sent', evidence(one)));
    expect(await outcome(one)).toEqual(['sent', 'answered']);
    expect(await attempt(one)).toBe('accepted');
  });

  it('that comes before our own record waits for it', async () => {
    const one = await leaving();
    await one.scene.receives(receipt(one, 'delivered'), receipt(one, 'read'));
    expect(await outcome(one)).toEqual(['sending', null]);
    expect(await waitingReceipts(one)).toHaveLength(2);
    await conclude(one);
    expect(await outcome(one)).toEqual(['read', 'answered']);
    expect(await waitingReceipts(one)).toEqual([]);
  });

  it('that waits is found too when only the evidence of another tells which message it is about', async () => {
    const one = await leaving();
    await one.scene.receives(receipt(one, 'read'));
    await one.scene.receives(receipt(one, 'sent', evidence(one)));
    expect(await outcome(one)).toEqual(['read', 'answered']);
    expect(await waitingReceipts(one)).toEqual([]);
  });

  it('that meets our own record is never lost between the two', async () => {
    const many: Leaving[] = [];
    for (let n = 0; n < 20; n += 1) many.push(await leaving());
    await store.intake.accept(
      'whatsapp',
      many.map((one) => receipt(one, 'delivered')),
      store.clock.now(),
    );
    const other = store.another();
    await Promise.all([
      recordAll(store),
      recordAll({ recorder: other.recorder, clock: store.clock }),
      ...many.map((one) => conclude(one)),
    ]);
    store.clock.move(settings.leaseMs);
    await recordAll(store);
    for (const one of many) expect(await outcome(one)).toEqual(['delivered', 'answered']);
    expect(await store.sql("SELECT FROM intake WHERE state <> 'recorded'")).toEqual([]);
  });

  it('that it failed after all opens what it answered again, and a person has it', async () => {
    const one = await leaving();
    await conclude(one);
    await one.scene.receives(receipt(one, 'failed', { failure: 'send.unreachable' }));
    expect(await outcome(one)).toEqual(['failed', null]);
    const view = await store.reading.conversation(one.scene.businessId, one.scene.conversationId);
    expect(view).toMatchObject({ owner: 'queue', waiting: 1, handoff: { reason: 'send_refused' } });
    expect(await store.ledger.ofBusiness(one.scene.businessId)).toEqual([
      expect.objectContaining({ answered: 0, open: { waitingForPerson: 1, unknown: 0, inWork: 0 }, balanced: true }),
    ]);
  });

  it('that an agent’s reply failed opens again what it handled', async () => {
    const scene = await aScene(store);
    await store.agents.takeOver(scene.command(), store.clock.now());
    const { messageIds } = await store.agents.reply({ ...scene.command(), text: 'Ana here' }, store.clock.now());
    await scene.sends(messageIds[0] as MessageId, taken('wamid.ana'));
    expect((await scene.messages())[0]).toMatchObject({ outcome: 'handled_by_person' });
    await scene.receives(
      aReceipt({
        channelRef: scene.channelRef,
        providerMessageId: 'wamid.ana',
        status: 'failed',
        failure: 'send.rejected',
      }),
    );
    expect((await scene.messages())[0]).toMatchObject({ outcome: null });
    expect(await store.ledger.ofBusiness(scene.businessId)).toEqual([
      expect.objectContaining({ handledByPerson: 0, balanced: true }),
    ]);
  });

  it('about nothing of ours waits, and goes after a month', async () => {
    const one = await leaving();
    await one.scene.receives(receipt(one, 'read', { providerMessageId: 'of-somebody-else' }));
    expect(await waitingReceipts(one)).toHaveLength(1);
    await store.ledger.keep(store.clock.move(31 * 24 * 60 * 60_000));
    expect(await waitingReceipts(one)).toEqual([]);
  });

  it('by the id of another business’s attempt moves nothing', async () => {
    const [one, other] = [await leaving(), await leaving()];
    await one.scene.receives(receipt(one, 'delivered', evidence(other)));
    expect(await outcome(other)).toEqual(['sending', null]);
  });
});
