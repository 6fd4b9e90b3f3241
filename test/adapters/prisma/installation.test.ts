import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ArticleId } from '../../../src/domain/ids.ts';
import { aBusiness, aLine, anAgent, anArticle } from '../../builders/business.ts';
import { anId } from '../../builders/ids.ts';
import { aStore, type TestStore } from '../../builders/store.ts';

const whole = { cursor: null, limit: 100 };

describe('setting up a business', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await aStore();
  });
  afterAll(() => store?.close());

  const setUp = (
    business: Parameters<TestStore['installation']['setUp']>[0],
    from: Pick<TestStore, 'installation'> = store,
  ) => from.installation.setUp(business, store.clock.now());
  const everything = () =>
    store.sql(
      'SELECT (SELECT json_agg(b) FROM business b) AS b, (SELECT json_agg(c) FROM channel c) AS c, (SELECT json_agg(a) FROM agent a) AS a, (SELECT json_agg(k) FROM api_key k) AS k, (SELECT json_agg(t) FROM article t) AS t',
    );

  it('again changes nothing', async () => {
    const business = aBusiness();
    expect(await setUp(business)).toBe(true);
    const before = await everything();
    expect(await setUp({ ...business, name: 'Another name' })).toBe(false);
    expect(await everything()).toEqual(before);
  });

  it('by three processes that start at the same moment sets it up once', async () => {
    const business = aBusiness();
    const answers = await Promise.all([store, store.another(), store.another()].map((one) => setUp(business, one)));
    expect(answers.filter((isNew) => isNew)).toHaveLength(1);
    expect(await store.reading.channels(business.id)).toHaveLength(1);
  });

  it('with a new line, agent or article writes what is missing, and leaves what was changed since', async () => {
    const business = aBusiness();
    await setUp(business);
    const [article] = business.articles;
    await store.knowledge.retire(business.id, article?.id as ArticleId, store.clock.now());
    const agent = anAgent({ name: 'Carlos' });
    const more = {
      ...business,
      channels: [...business.channels, aLine({ display: 'second' })],
      agents: [...business.agents, agent],
      articles: [...business.articles, anArticle({ title: 'Horário' })],
    };
    expect(await setUp(more)).toBe(false);
    expect((await store.reading.channels(business.id)).map(({ display }) => display)).toContain('second');
    expect((await store.knowledge.list(business.id, whole)).items.map(({ title }) => title)).toEqual(['Horário']);
    expect(await store.access.callerOf(agent.secret, store.clock.now())).toMatchObject({ agentId: agent.id });
  });

  it('with the line of another business is refused whole', async () => {
    const [mine, theirs] = [aBusiness(), aBusiness()];
    await setUp(theirs);
    const [line] = theirs.channels;
    const thief = { ...mine, channels: [aLine({ providerRef: line?.providerRef ?? '' })] };
    await expect(setUp(thief)).rejects.toMatchObject({ code: 'store.conflict' });
    expect(await store.sql('SELECT FROM business WHERE id = $1', [mine.id])).toEqual([]);
  });
});

describe('an API key', () => {
  let store: TestStore;
  const [business, other] = [aBusiness(), aBusiness()];
  const [ana] = business.agents;
  beforeAll(async () => {
    store = await aStore();
    for (const one of [business, other]) await store.installation.setUp(one, store.clock.now());
  });
  afterAll(() => store?.close());

  const caller = (secret = ana?.secret ?? '') => store.access.callerOf(secret, store.clock.now());
  const change = (text: string) => store.sql(`UPDATE api_key SET ${text} WHERE agent_id = $1`, [ana?.id]);

  it('tells who calls, of which business, and what they may do', async () => {
    expect(await caller()).toEqual({
      businessId: business.id,
      agentId: ana?.id,
      scopes: ['conversations:read', 'conversations:write'],
    });
    expect((await caller(other.agents[0]?.secret))?.businessId).toBe(other.id);
  });

  it('that is not known opens nothing', async () => {
    for (const secret of ['', 'secret', `${ana?.secret} `]) expect(await caller(secret)).toBeNull();
  });

  it('loses what we do not know any more of what it may do', async () => {
    await change("scopes = '{ledger:read,everything}'");
    expect((await caller())?.scopes).toEqual(['ledger:read']);
  });

  it('ends when it expires, and at once when it is revoked', async () => {
    await change(`expires_at = '${new Date(store.clock.now().getTime() + 1).toISOString()}'`);
    expect(await caller()).not.toBeNull();
    store.clock.move(1);
    expect(await caller()).toBeNull();
    await change('expires_at = NULL');
    expect(await caller()).not.toBeNull();
    await change('revoked_at = now()');
    expect(await caller()).toBeNull();
  });

  it('is issued, listed without its secret, and revoked by the operator, within one business', async () => {
    const secret = 'ask_issued_later';
    const now = store.clock.now();
    const issued = { businessId: business.id, agentId: ana?.id ?? null, scopes: ['ledger:read'] as const, secret };
    const id = await store.installation.issueKey(issued, now);
    expect((await caller(secret))?.scopes).toEqual(['ledger:read']);
    expect(JSON.stringify(await store.installation.keys(business.id))).not.toContain(secret);
    expect(await store.installation.revokeKey(other.id, id, now)).toBe(false);
    expect(await store.installation.revokeKey(business.id, id, now)).toBe(true);
    expect(await store.installation.revokeKey(business.id, id, now)).toBe(false);
    expect(await caller(secret)).toBeNull();
  });

  it('of an agent who has left opens nothing', async () => {
    const [agent] = other.agents;
    expect(await caller(agent?.secret)).not.toBeNull();
    await store.sql(`UPDATE agent SET left_at = now() WHERE id = '${agent?.id}'`);
    expect(await caller(agent?.secret)).toBeNull();
  });
});

describe('the knowledge of a business', () => {
  let store: TestStore;
  const [business, other] = [aBusiness({ articles: [] }), aBusiness({ articles: [] })];
  beforeAll(async () => {
    store = await aStore();
    for (const one of [business, other]) await store.installation.setUp(one, store.clock.now());
  });
  afterAll(() => store?.close());

  const words = { language: 'pt', title: 'Preços', body: '40 euros' } as const;
  const add = (once: { key: string; request: string } | null = null) =>
    store.knowledge.add(business.id, words, once, store.clock.now());
  const change = (id: ArticleId, version: number, businessId = business.id) =>
    store.knowledge.change(businessId, id, { title: 'New', body: '50 euros', version }, null, store.clock.now());
  const list = async () => (await store.knowledge.list(business.id, whole)).items;

  it('is written, changed to a new version, and retired', async () => {
    const { id } = await add();
    expect(await change(id, 1)).toMatchObject({ id, title: 'New', body: '50 euros', version: 2 });
    expect(await list()).toEqual([expect.objectContaining({ id, title: 'New', version: 2 })]);
    await store.knowledge.retire(business.id, id, store.clock.now());
    expect(await list()).toEqual([]);
    const gone = { code: 'article.not_found' };
    await expect(change(id, 2)).rejects.toMatchObject(gone);
    await expect(store.knowledge.retire(business.id, id, store.clock.now())).rejects.toMatchObject(gone);
  });

  it('changed by two at once keeps one change, and tells the other', async () => {
    const { id } = await add();
    const results = await Promise.allSettled([change(id, 1), change(id, 1)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(change(id, 1)).rejects.toMatchObject({ code: 'article.changed', field: 'version' });
  });

  it('added twice with one key is added once', async () => {
    const before = (await list()).length;
    const once = { key: 'add-1', request: 'digest' };
    expect(await add(once)).toEqual(await add(once));
    expect(await list()).toHaveLength(before + 1);
  });

  it('of another business cannot be reached', async () => {
    const { id } = await add();
    await expect(change(id, 1, other.id)).rejects.toMatchObject({ code: 'article.not_found' });
    await expect(change(anId<ArticleId>(), 1)).rejects.toMatchObject({ code: 'article.not_found' });
    expect((await store.knowledge.list(other.id, whole)).items).toEqual([]);
  });
});
