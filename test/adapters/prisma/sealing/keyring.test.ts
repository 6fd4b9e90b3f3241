import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KeyCache } from '../../../../src/adapters/prisma/sealing/key-cache.ts';
import { Keyring } from '../../../../src/adapters/prisma/sealing/keyring.ts';
import { aStore, type StorePorts, type TestStore } from '../../../builders/store.ts';

describe('the keyring', () => {
  let store: TestStore;
  let other: StorePorts;
  beforeAll(async () => {
    store = await aStore();
    other = store.another();
  });
  afterAll(() => store?.close());

  const destroy = (id: string) =>
    store.keyringSql('UPDATE sealing_key SET wrapped = NULL, destroyed_at = now() WHERE id = $1', [id]);
  const count = async (id: string) => (await store.keyringSql('SELECT FROM sealing_key WHERE id = $1', [id])).length;

  it('makes a key once, however often it is asked for it', async () => {
    const id = randomUUID();
    await store.stores.keys.ensure([id], 'contact');
    const first = await store.stores.keys.openOne(id);
    await store.stores.keys.ensure([id], 'contact');
    await other.stores.keys.ensure([id], 'contact');
    expect((await other.stores.keys.openOne(id)).key).toEqual(first.key);
    expect(await count(id)).toBe(1);
  });

  it('makes one key when 200 ask at once', async () => {
    const id = randomUUID();
    const keyrings = Array.from({ length: 200 }, (_, index) => (index % 2 === 0 ? store : other).stores.keys);
    await Promise.all(keyrings.map((keys) => keys.ensure([id], 'contact')));
    const opened = await Promise.all(keyrings.map((keys) => keys.openOne(id)));
    expect(new Set(opened.map(({ key }) => key.toString('hex'))).size).toBe(1);
    expect(await count(id)).toBe(1);
  });

  it('keeps keys wrapped: what is stored is not the key, and another root does not open it', async () => {
    const id = randomUUID();
    await store.stores.keys.ensure([id], 'contact');
    const { key } = await store.stores.keys.openOne(id);
    const [row] = await store.keyringSql<{ wrapped: Buffer }>('SELECT wrapped FROM sealing_key WHERE id = $1', [id]);
    expect(row?.wrapped.includes(key)).toBe(false);
    const stranger = new Keyring(store.stores.keyring, Buffer.alloc(32, 1), store.clock.now);
    await expect(stranger.openOne(id)).rejects.toThrow('key.missing');
  });

  it('never makes a destroyed key again', async () => {
    const id = randomUUID();
    await store.stores.keys.ensure([id], 'contact');
    await destroy(id);
    await store.stores.keys.ensure([id], 'contact');
    await expect(store.stores.keys.openOne(id)).rejects.toThrow('key.destroyed');
    await expect(store.stores.keys.openOne(randomUUID())).rejects.toThrow('key.missing');
  });

  it('forgets an opened key within a minute, so that a destroyed one does not live on in memory', async () => {
    const id = randomUUID();
    await store.stores.keys.ensure([id], 'contact');
    await store.stores.keys.openOne(id);
    await destroy(id);
    expect(store.stores.keys.cached(id)).toBeDefined();
    store.clock.move(60_000);
    expect(store.stores.keys.cached(id)).toBeUndefined();
    await expect(store.stores.keys.openOne(id)).rejects.toThrow('key.destroyed');
  });

  it('opens what can be opened of a list, so that one destroyed key does not hide the others', async () => {
    const [alive, dead, never] = [randomUUID(), randomUUID(), randomUUID()];
    await store.stores.keys.ensure([alive, dead], 'contact');
    await destroy(dead);
    expect([...(await store.stores.keys.find([alive, dead, never])).keys()]).toEqual([alive]);
    await expect(store.stores.keys.open([alive, dead])).rejects.toThrow('key.destroyed');
    await expect(store.stores.keys.open([alive, never])).rejects.toThrow('key.missing');
  });

  it('gives a day one key, however many processes meet on its first event', async () => {
    const keyrings = Array.from({ length: 20 }, () => new Keyring(store.stores.keyring, rootOf(), store.clock.now));
    const opened = await Promise.all(keyrings.map((keys) => keys.ofDay('2026-05-05')));
    expect(new Set(opened.map(({ id, key }) => `${id}${key.toString('hex')}`)).size).toBe(1);
    expect((await store.stores.keys.ofDay('2026-05-06')).id).not.toBe(opened[0]?.id);
  });

  it('holds the key of today until its day ends, and has that of tomorrow ready: neither needs the keyring again', async () => {
    let isAway = false;
    const pool = Object.create(store.stores.keyring);
    pool.query = (...question: Parameters<typeof store.stores.keyring.query>) => {
      return isAway
        ? Promise.reject(Object.assign(new Error('away'), { code: 'ECONNREFUSED' }))
        : store.stores.keyring.query(...question);
    };
    const keys = new Keyring(pool, rootOf(), store.clock.now);
    const dayIn = (days: number) => new Date(store.clock.now().getTime() + days * dayMs).toISOString().slice(0, 10);
    const [today, tomorrow] = [dayIn(0), dayIn(1)];
    const { id } = await keys.ofDay(today);
    const next = await keys.ofDay(tomorrow);
    isAway = true;
    store.clock.move(5 * 60_000);
    expect((await keys.ofDay(today)).id).toBe(id);
    store.clock.move(dayMs);
    expect((await keys.ofDay(tomorrow)).id).toBe(next.id);
    await expect(keys.ofDay(today)).rejects.toMatchObject({ code: 'store.unavailable' });
  });

  it('destroys the keys of days that are over, for ever, and no others', async () => {
    const { keys } = store.stores;
    const contact = randomUUID();
    await keys.ensure([contact], 'contact');
    await Promise.all(['2026-06-01', '2026-06-02'].map((day) => keys.ofDay(day)));
    await keys.destroyDaysBefore('2026-06-02');
    await expect(keys.ofDay('2026-06-01')).rejects.toThrow('key.destroyed');
    await expect(other.stores.keys.ofDay('2026-06-01')).rejects.toThrow('key.destroyed');
    expect((await keys.ofDay('2026-06-02')).key.length).toBe(32);
    expect((await keys.openOne(contact)).key.length).toBe(32);
  });

  it('lets the role that reads it neither remove a tombstone nor move a key to another id', async () => {
    await expect(store.keyringSql('DELETE FROM sealing_key')).rejects.toThrow('permission denied');
    await expect(store.keyringSql('UPDATE sealing_key SET id = gen_random_uuid()')).rejects.toThrow(
      'permission denied',
    );
    await expect(store.keyringSql('UPDATE sealing_key SET wrapped = NULL')).rejects.toThrow(
      'violates check constraint',
    );
  });

  const rootOf = () => Buffer.alloc(32, 9);
  const dayMs = 24 * 60 * 60_000;
});

describe('the cache of opened keys', () => {
  it('holds no more than it may, and lets go of the oldest first', () => {
    const cache = new KeyCache(3);
    for (const id of ['a', 'b', 'c', 'd']) cache.put(id, Buffer.from(id), 0);
    expect(['a', 'b', 'c', 'd'].map((id) => cache.get(id, 0)?.toString())).toEqual([undefined, 'b', 'c', 'd']);
  });
});
