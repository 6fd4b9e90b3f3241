import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ContactId, ConversationId } from '../../../src/domain/ids.ts';
import type { Page, PageRequest } from '../../../src/ports/reading.ts';
import { anInboundMessage, somebody } from '../../builders/events.ts';
import { anId } from '../../builders/ids.ts';
import { aScene, recordAll, type Scene } from '../../builders/scene.ts';
import { aStore, type TestStore } from '../../builders/store.ts';

const whole = { cursor: null, limit: 100 };
const invalid = { code: 'request.invalid', field: 'cursor' };

describe('reading', () => {
  let store: TestStore;
  let scene: Scene;
  let other: Scene;
  beforeAll(async () => {
    store = await aStore();
    [scene, other] = [await aScene(store), await aScene(store)];
    for (let n = 0; n < 8; n += 1) {
      await scene.hears({ text: String(n) });
      const person = somebody();
      const message = anInboundMessage({ channelRef: scene.channelRef, from: [person], profileName: `Person ${n}` });
      await store.intake.accept('whatsapp', [message], n % 3 === 0 ? store.clock.move(1_000) : store.clock.now());
      await recordAll(store);
      const article = { language: 'pt' as const, title: `Title ${n}`, body: `Body ${n}` };
      await store.knowledge.add(scene.businessId, article, null, store.clock.now());
    }
  });
  afterAll(() => store?.close());

  type Read = (page: PageRequest) => Promise<Page<{ readonly id: string }>>;
  const lists: readonly (readonly [string, () => Read, number])[] = [
    ['conversations', () => (page) => store.reading.conversations(scene.businessId, { owner: null }, page), 9],
    ['contacts', () => (page) => store.reading.contacts(scene.businessId, page), 9],
    ['messages', () => (page) => store.reading.messages(scene.businessId, scene.conversationId, page), 9],
    ['articles', () => (page) => store.knowledge.list(scene.businessId, page), 9],
  ];

  async function walk(read: Read, limit: number): Promise<readonly string[]> {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<Read>> = await read({ cursor, limit });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    } while (cursor !== null);
    return seen;
  }

  describe.each(lists)('the %s', (name, read, size) => {
    it.each([1, 2, 4, 9, 100])('in pages of %i are walked through once each, in the same order', async (limit) => {
      const all = (await read()(whole)).items.map(({ id }) => id);
      expect(all).toHaveLength(size);
      expect(await walk(read(), limit)).toEqual(all);
    });

    it('refuse a cursor that another list gave, or that nobody gave', async () => {
      const foreign = await Promise.all(
        lists.filter(([one]) => one !== name).map(async ([, make]) => (await make()({ cursor: null, limit: 1 })).next),
      );
      const text = (value: string) => Buffer.from(value).toString('base64url');
      const made = ['', 'x', text('|'), text(`${name}|1|`), text(`${name}|yesterday|${anId()}`), text(`${name}|1|1|1`)];
      for (const cursor of [...foreign, ...made]) {
        await expect(read()({ cursor, limit: 1 })).rejects.toMatchObject(invalid);
      }
    });
  });

  it('shows the conversations of an owner, the last active first', async () => {
    const taken = await aScene(store);
    expect((await store.reading.conversations(taken.businessId, { owner: 'agent' }, whole)).items).toEqual([]);
    await store.agents.takeOver(taken.command(), store.clock.now());
    const { items } = await store.reading.conversations(taken.businessId, { owner: 'agent' }, whole);
    expect(items).toEqual([expect.objectContaining({ id: taken.conversationId, owner: 'agent', waiting: 1 })]);
    const active = (await store.reading.conversations(scene.businessId, { owner: null }, whole)).items;
    expect(active.map(({ lastActivityAt }) => lastActivityAt)).toEqual(
      active
        .map(({ lastActivityAt }) => lastActivityAt)
        .sort()
        .reverse(),
    );
  });

  it('finds nothing of another business by its ids', async () => {
    const { reading } = store;
    const [contact] = (await reading.contacts(other.businessId, whole)).items;
    const contactIds = [contact?.id ?? anId<ContactId>(), anId<ContactId>()];
    for (const id of contactIds) {
      await expect(reading.contact(scene.businessId, id)).rejects.toMatchObject({ code: 'contact.not_found' });
    }
    for (const id of [other.conversationId, anId<ConversationId>()]) {
      const notFound = { code: 'conversation.not_found' };
      await expect(reading.conversation(scene.businessId, id)).rejects.toMatchObject(notFound);
      await expect(reading.messages(scene.businessId, id, whole)).rejects.toMatchObject(notFound);
      await expect(store.lines.of(scene.businessId, id)).rejects.toMatchObject(notFound);
    }
  });

  it('shows what can be shown when the key of one person is destroyed', async () => {
    const erased = await aScene(store, { first: { text: 'gone', profileName: 'Carla' } });
    await erased.receives(anInboundMessage({ channelRef: erased.channelRef, profileName: 'Bob' }));
    const [row] = await store.sql(
      'SELECT key_id FROM contact p JOIN conversation c ON c.contact_id = p.id WHERE c.id = $1',
      [erased.conversationId],
    );
    await store.keyringSql('UPDATE sealing_key SET wrapped = NULL, destroyed_at = now() WHERE id = $1', [row?.key_id]);
    store.clock.move(61_000);
    const { items } = await store.reading.contacts(erased.businessId, whole);
    expect(items.map(({ name, addresses }) => [name, addresses.length]).sort()).toEqual(
      [
        [null, 0],
        ['Bob', 1],
      ].sort(),
    );
    const names = (await store.reading.conversations(erased.businessId, { owner: null }, whole)).items;
    expect(names.map(({ contactName }) => contactName).sort()).toEqual([null, 'Bob'].sort());
    expect(await erased.messages()).toEqual([expect.objectContaining({ text: null })]);
  });

  it('opens the line of a conversation with what is needed to speak on it', async () => {
    const [line] = scene.business.channels;
    expect(await store.lines.of(scene.businessId, scene.conversationId)).toEqual({
      channelId: line?.id,
      businessId: scene.businessId,
      kind: 'whatsapp',
      providerRef: line?.providerRef,
      accessToken: line?.accessToken,
    });
    expect(await store.reading.channels(scene.businessId)).toEqual([
      { id: line?.id, kind: 'whatsapp', display: line?.display, pausedUntil: null },
    ]);
  });
});
