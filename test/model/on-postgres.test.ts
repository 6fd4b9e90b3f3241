import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MessageId } from '../../src/domain/ids.ts';
import type { DeliveryReceipt } from '../../src/ports/channel.ts';
import { aReceipt } from '../builders/events.ts';
import { aScene, type Scene } from '../builders/scene.ts';
import { aStore, type TestStore } from '../builders/store.ts';

/** Stories that the model has shown to be dangerous, told to the store. */
describe('on Postgres', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await aStore();
  });
  afterAll(() => store?.close());

  const now = () => store.clock.now();
  const claim = ({ businessId, conversationId }: Scene) => store.turns.claim(businessId, conversationId, now());
  const standing = ({ businessId, conversationId }: Scene) => store.turns.standing(businessId, conversationId);
  const outcomes = async (scene: Scene) =>
    (await scene.messages()).filter(({ direction }) => direction === 'inbound').map(({ outcome }) => outcome);
  const statuses = async (scene: Scene) =>
    (await scene.messages()).filter(({ direction }) => direction === 'outbound').map(({ status }) => status);
  const tells = (scene: Scene, id: MessageId, status: DeliveryReceipt['status']) =>
    scene.receives(aReceipt({ channelRef: scene.channelRef, providerMessageId: `wamid.${id}`, status }));
  const isBalanced = async ({ businessId }: Scene) =>
    (await store.ledger.ofBusiness(businessId)).every(({ balanced }) => balanced);

  async function replied(): Promise<{ readonly scene: Scene; readonly reply: MessageId }> {
    const scene = await aScene(store);
    await store.agents.takeOver(scene.command(), now());
    await scene.hears();
    const { messageIds } = await store.agents.reply({ ...scene.command(), text: 'Ana here' }, now());
    return { scene, reply: messageIds[0] as MessageId };
  }

  it('the draft of a worker that has not read what another one added to the turn is not queued', async () => {
    const scene = await aScene(store);
    const early = await scene.claims();
    await scene.hears();
    const late = await scene.claims();
    expect([late.turnId, late.throughSeq]).toEqual([early.turnId, early.throughSeq + 1]);
    expect(await scene.settles(early)).toEqual({ kind: 'redraft' });
    expect(await statuses(scene)).toEqual([]);
    expect(await scene.settles(late)).toMatchObject({ kind: 'closed', outcome: 'answered' });
  });

  it('a conclusion written twice does not touch the second try', async () => {
    const scene = await aScene(store);
    const [id] = await scene.answers();
    const first = await scene.begins(id as MessageId);
    if (first === null) throw new Error('it must leave');
    expect(await store.outbox.conclude(first, { kind: 'not_sent' }, now())).toBe('parked');
    expect(await scene.begins(id as MessageId)).not.toBeNull();
    await store.outbox.conclude(first, { kind: 'not_sent' }, now());
    expect(await statuses(scene)).toEqual(['sending']);
    expect(await scene.begins(id as MessageId)).toBeNull();
  });

  it('an answer that is refused later ends the turn that was at work, and a person has both', async () => {
    const scene = await aScene(store);
    const [id] = await scene.answers();
    await scene.sends(id as MessageId);
    await scene.hears();
    const turn = await scene.claims();
    await tells(scene, id as MessageId, 'failed');
    expect(await claim(scene)).toBeNull();
    expect(await scene.settles(turn)).toMatchObject({ kind: 'closed', outcome: 'taken_over', messageIds: [] });
    expect(await standing(scene)).toMatchObject({ owner: 'queue' });
    expect(await outcomes(scene)).toEqual([null, null]);
    expect(await isBalanced(scene)).toBe(true);
  });

  it('the assistant does not answer again what an agent answers on the way out', async () => {
    const { scene, reply } = await replied();
    await store.agents.release(scene.command(), now());
    expect(await claim(scene)).toBeNull();
    expect(await outcomes(scene)).toEqual(['handled_by_person', 'handled_by_person']);
    expect(await scene.sends(reply)).toBe('sent');
    expect(await isBalanced(scene)).toBe(true);
  });

  it('what an agent answers and closes at once counts as handled, not as left alone', async () => {
    const { scene } = await replied();
    await store.agents.close(scene.command(), now());
    expect(await outcomes(scene)).toEqual(['handled_by_person', 'handled_by_person']);
    expect(await isBalanced(scene)).toBe(true);
  });

  it('what a reply answered is open again when the reply is refused later, and a person is wanted', async () => {
    const { scene, reply } = await replied();
    await scene.sends(reply);
    await store.agents.release(scene.command(), now());
    await tells(scene, reply, 'failed');
    expect(await outcomes(scene)).toEqual([null, null]);
    expect(await standing(scene)).toMatchObject({ owner: 'queue' });
    expect(await isBalanced(scene)).toBe(true);
  });

  it('what a later reply has answered too stays handled when an earlier one is refused', async () => {
    const { scene, reply } = await replied();
    await scene.sends(reply);
    await store.agents.reply({ ...scene.command(), text: 'Ana again' }, now());
    await tells(scene, reply, 'failed');
    expect(await outcomes(scene)).toEqual(['handled_by_person', 'handled_by_person']);
    expect(await isBalanced(scene)).toBe(true);
  });
});
