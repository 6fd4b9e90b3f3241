import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anInboundMessage, phone, scoped, somebody } from '../../../builders/events.ts';
import { aScene, conversationOf, recordAll } from '../../../builders/scene.ts';
import { aStore, type TestStore } from '../../../builders/store.ts';

const minute = 60_000;

describe('what a contact says', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await aStore();
  });
  afterAll(() => store?.close());

  const at = (ms: number) => new Date(store.clock.now().getTime() + ms).toISOString();

  it('becomes a contact, a conversation of the assistant, a message and a ring', async () => {
    const person = somebody();
    const scene = await aScene(store, { person, first: { text: 'Olá', profileName: 'Carla' } });
    const { items } = await store.reading.contacts(scene.businessId, { cursor: null, limit: 10 });
    expect(items).toEqual([
      expect.objectContaining({ name: 'Carla', addresses: [{ channelKind: 'whatsapp', ...person }] }),
    ]);
    expect(await scene.messages()).toEqual([
      expect.objectContaining({
        seq: 1,
        direction: 'inbound',
        author: 'contact',
        text: 'Olá',
        late: false,
        outcome: null,
      }),
    ]);
    const rings = await store.rings.claim(store.clock.now());
    expect(rings.filter(({ conversationId }) => conversationId === scene.conversationId)).toEqual([
      expect.objectContaining({ owner: 'assistant', reasons: ['inbound'], channelKind: 'whatsapp' }),
    ]);
  });

  it('asks for no pause when it looks finished, and for one when it does not', async () => {
    await store.rings.claim(store.clock.now());
    const finished = await aScene(store, { first: { text: 'Quanto custa?' } });
    const unfinished = await aScene(store, { first: { text: 'Queria saber' } });
    const rings = await store.rings.claim(store.clock.now());
    const settled = new Map(rings.map((ring) => [ring.conversationId, ring.settled]));
    expect([settled.get(finished.conversationId), settled.get(unfinished.conversationId)]).toEqual([true, false]);
  });

  it('is put in the order of the provider’s time, whatever the order of delivery', async () => {
    const scene = await aScene(store, { first: { text: '0' } });
    const say = (text: string, ms: number) =>
      anInboundMessage({ channelRef: scene.channelRef, from: [scene.person], text, at: at(ms) });
    await scene.receives(say('3', 3_000), say('1', 1_000), say('2', 2_000));
    expect((await scene.messages()).map(({ text, late }) => [text, late])).toEqual([
      ['0', false],
      ['1', false],
      ['2', false],
      ['3', false],
    ]);
  });

  it('keeps the order of delivery within one second of the provider’s clock', async () => {
    const scene = await aScene(store, { first: { text: '0' } });
    const texts = Array.from({ length: 40 }, (_, n) => String(n + 1));
    for (const text of texts) {
      const message = anInboundMessage({ channelRef: scene.channelRef, from: [scene.person], text, at: at(0) });
      await store.intake.accept('whatsapp', [message], store.clock.now());
    }
    await recordAll(store);
    expect((await scene.messages()).map(({ text }) => text)).toEqual(['0', ...texts]);
  });

  it('is marked when it comes late, and keeps the time at which it was said', async () => {
    const scene = await aScene(store, { first: { text: 'new', at: at(0) } });
    await scene.hears({ text: 'old', at: at(-10 * minute) });
    const [, old] = await scene.messages();
    expect(old).toMatchObject({ seq: 2, text: 'old', late: true, saidAt: at(-10 * minute) });
  });

  it('is answered also when it comes from somebody without a phone number', async () => {
    const person = scoped(`PT.${Math.random()}`);
    const scene = await aScene(store, { person });
    const [id = ''] = await scene.answers();
    expect((await scene.begins(id as never))?.to).toEqual([person]);
  });

  it('by phone, and then by phone and scoped id, comes from one contact, who is known by both', async () => {
    const person = somebody();
    const scene = await aScene(store, { person });
    const id = scoped(`PT.${Math.random()}`);
    await scene.hears({ from: [id, person] });
    await scene.hears({ from: [id] });
    expect(await scene.messages()).toHaveLength(3);
    const { items } = await store.reading.contacts(scene.businessId, { cursor: null, limit: 10 });
    expect(items.map(({ addresses }) => addresses.map(({ value }) => value).sort())).toEqual([
      [id.value, person.value].sort(),
    ]);
  });

  it('by scoped id and phone in one batch comes from one contact too', async () => {
    const scene = await aScene(store);
    const [number, id] = [somebody(), scoped(`PT.${Math.random()}`)];
    const say = (from: (typeof number)[]) => anInboundMessage({ channelRef: scene.channelRef, from });
    await scene.receives(say([id]), say([id, number]), say([id]));
    await scene.receives(say([number]));
    const { items } = await store.reading.contacts(scene.businessId, { cursor: null, limit: 10 });
    expect(items).toHaveLength(2);
    expect(await conversationOf(store, scene.businessId, number)).toBe(
      await conversationOf(store, scene.businessId, id),
    );
  });

  it('to two businesses stays two people, who have nothing in common', async () => {
    const person = phone('351911111111');
    const [one, other] = [await aScene(store, { person }), await aScene(store, { person })];
    const hashes = await store.sql<{ address_hash: Buffer }>(
      'SELECT address_hash FROM contact_address WHERE business_id = ANY ($1)',
      [[one.businessId, other.businessId]],
    );
    expect(new Set(hashes.map(({ address_hash }) => address_hash.toString('hex'))).size).toBe(2);
  });

  it('after a day of silence lets the next answer say again that it is automatic', async () => {
    const scene = await aScene(store);
    await scene.answers();
    await scene.hears();
    expect((await scene.claims()).disclosureDue).toBe(false);
    await scene.settles(await scene.claims());
    store.clock.move(25 * 60 * minute);
    await scene.hears();
    expect((await scene.claims()).disclosureDue).toBe(true);
  });

  it('without anybody who said it is set aside, so that the ledger still adds up', async () => {
    const scene = await aScene(store);
    await store.intake.accept(
      'whatsapp',
      [anInboundMessage({ channelRef: scene.channelRef, from: [] })],
      store.clock.now(),
    );
    await recordAll(store);
    const days = await store.ledger.ofBusiness(scene.businessId);
    expect(days).toEqual([expect.objectContaining({ accepted: 2, quarantined: 1, balanced: true })]);
  });

  it('told once more under another name is one message, and is counted once', async () => {
    const scene = await aScene(store);
    const message = await scene.hears({ text: 'once' });
    await scene.receives({ ...message, dedupeKey: 'told-again' });
    const both = anInboundMessage({ channelRef: scene.channelRef, from: [scene.person] });
    await scene.receives(both, { ...both, dedupeKey: 'told-twice-at-once' });
    expect(await scene.messages()).toHaveLength(3);
    expect(await store.ledger.ofBusiness(scene.businessId)).toEqual([
      expect.objectContaining({ accepted: 3, open: { waitingForPerson: 0, unknown: 0, inWork: 3 }, balanced: true }),
    ]);
  });
});
