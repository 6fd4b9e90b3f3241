import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anId } from './fakes.ts';
import { aHouse, type Call, type House, type Reply } from './house.ts';

let house: House;
const key = 'ask_agent';
beforeAll(async () => {
  house = await aHouse();
  house.access.give(house.ours, key);
});
afterAll(() => house.served.stop());

const get = (path: string) => house.call('GET', `/api/v1${path}`, { key });
const post = (path: string, call: Call) => house.call('POST', `/api/v1${path}`, { key, ...call });
const reply = (call: Call) => post(`/conversations/${house.ours.conversationId}/reply`, call);
const refusal = ({ status, json }: Reply) => [status, json.code, json.field];

describe('a refusal', () => {
  it('is a problem that says what, why and which request it was', async () => {
    const answer = await get(`/conversations/${anId()}`);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.json).toEqual({
      type: 'urn:asistian:problem:conversation.not_found',
      title: 'Conversation not found',
      status: 404,
      detail: 'There is no such conversation in this business.',
      code: 'conversation.not_found',
      retry: false,
      instance: `urn:uuid:${answer.headers.get('x-request-id')}`,
    });
  });

  it('names every wrong field, and what was expected', async () => {
    const answer = await post('/articles', { json: { language: 'de', title: 7, body: 'x', colour: 'red' } });
    expect(answer.json.errors).toEqual([
      { field: 'language', expected: expect.stringContaining('"en"|"es"|"pt"') },
      { field: 'title', expected: 'expected a text' },
      { field: 'colour', expected: 'no such field' },
    ]);
  });

  it('tells an unknown address from an address that does not take the method', async () => {
    expect(refusal(await get('/nothing'))).toEqual([404, 'request.not_found', undefined]);
    const answer = await house.call('PATCH', `/api/v1/articles/${anId()}`, { key });
    expect(refusal(answer)).toEqual([405, 'request.method_not_allowed', undefined]);
    expect(answer.headers.get('allow')).toBe('PUT, DELETE');
    expect((await house.call('DELETE', '/api/v1/me', { key })).headers.get('allow')).toBe('GET, HEAD');
  });

  it('of an address that cannot be decoded is a problem too', async () => {
    expect(refusal(await get('/conversations/%E0%A4%A'))).toEqual([400, 'request.malformed', undefined]);
  });
});

describe('a body', () => {
  it.each([
    ['truncated JSON', '{"text": "Hel'],
    ['bytes that are no UTF-8', Buffer.from([0x22, 0xff, 0x22])],
    ['a form', 'text=Hello'],
  ])('that is %s is refused', async (_what, body) => {
    const answer = await reply({ body, headers: { 'Content-Type': 'application/json' } });
    expect(refusal(answer)).toEqual([400, 'request.malformed', undefined]);
  });

  it('that is not declared as JSON is refused', async () => {
    const answer = await reply({ body: '{"text":"Hello"}', headers: { 'Content-Type': 'text/plain' } });
    expect(refusal(answer)).toEqual([400, 'request.malformed', 'Content-Type']);
  });

  it.each([
    ['a list', '[]', '.'],
    ['null', 'null', '.'],
    ['a number', '7', '.'],
    ['nothing at all', '', 'text'],
    ['a text that is a number', '{"text":7}', 'text'],
    ['an empty text', '{"text":"  "}', 'text'],
    ['a text with NUL, which Postgres refuses', '{"text":"a\\u0000b"}', 'text'],
    ['half a surrogate pair', '{"text":"\\ud800"}', 'text'],
    ['a prototype', '{"text":"Hello","__proto__":{"arrived":true}}', '__proto__'],
    ['a text that is too long', JSON.stringify({ text: 'x'.repeat(16_001) }), 'text'],
    ['deep nesting', `{"text":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 'text'],
  ])('that is %s is refused with its field named', async (_what, body, field) => {
    const answer = await reply({ body, headers: { 'Content-Type': 'application/json' } });
    expect(refusal(answer)).toEqual([400, 'request.invalid', field]);
  });

  it('of 10 MB is refused as too large', async () => {
    const answer = await reply({
      body: Buffer.alloc(10_000_000, 0x20),
      headers: { 'Content-Type': 'application/json' },
    });
    expect(refusal(answer)).toEqual([413, 'request.too_large', undefined]);
  });

  it('that is compressed is refused, whatever it would unpack to', async () => {
    const headers = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' };
    expect(refusal(await reply({ body: gzipSync('{"text":"Hello"}'), headers }))).toEqual([
      400,
      'request.malformed',
      undefined,
    ]);
  });

  it('may be left out where nothing has to be said', async () => {
    expect((await post(`/conversations/${house.ours.conversationId}/takeover`, {})).json).toMatchObject({
      owner: 'agent',
      agentId: house.ours.agentId,
      leaving: [],
    });
    expect((await reply({ json: { text: 'Good morning ☀️' } })).json).toMatchObject({ status: 'queued' });
  });
});

describe('a page', () => {
  it('has 50 items unless told, and is of every owner', async () => {
    await get('/conversations');
    expect(house.store.pages.at(-1)).toEqual({ filter: { owner: null }, page: { cursor: null, limit: 50 } });
  });

  it('is asked for by cursor, limit and owner', async () => {
    await get('/conversations?owner=queue&cursor=abc&limit=100');
    expect(house.store.pages.at(-1)).toEqual({ filter: { owner: 'queue' }, page: { cursor: 'abc', limit: 100 } });
  });

  it.each(['0', '101', '-1', '1.5', 'ten', '', '1e2'])('is not of %p items', async (limit) => {
    expect(refusal(await get(`/conversations?limit=${limit}`))).toEqual([400, 'request.invalid', 'limit']);
  });

  it.each(['cursor=', 'cursor=a&cursor=b', `cursor=${'x'.repeat(501)}`])('does not begin at %.20s', async (query) => {
    expect(refusal(await get(`/contacts?${query}`))).toEqual([400, 'request.invalid', 'cursor']);
  });

  it('does not begin at a cursor that the store does not know', async () => {
    const answer = await get(`/conversations/${house.ours.conversationId}/messages?cursor=foreign`);
    expect(refusal(answer)).toEqual([400, 'request.invalid', 'cursor']);
  });

  it('is not of an owner that does not exist', async () => {
    expect(refusal(await get('/conversations?owner=bot'))).toEqual([400, 'request.invalid', 'owner']);
  });
});

describe('an idempotency key', () => {
  const takeover = (headers: Record<string, string>, body = '') =>
    post(`/conversations/${house.ours.conversationId}/takeover`, { headers, body });
  const say = (idempotencyKey: string, text: string, spaces = 0) =>
    reply({
      body: JSON.stringify({ text }, null, spaces),
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey },
    });

  it('goes on to the command with a digest of what was asked', async () => {
    await takeover({ 'Idempotency-Key': 'tab 7, click 1' });
    expect(house.commands.given.at(-1)).toEqual({
      businessId: house.ours.id,
      conversationId: house.ours.conversationId,
      agentId: house.ours.agentId,
      once: { key: `${house.ours.agentId}:tab 7, click 1`, request: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  it('is not needed', async () => {
    await takeover({});
    expect(house.commands.given.at(-1)?.once).toBeNull();
  });

  it('makes the same words in other spaces the same request, and other words a different one', async () => {
    expect((await say('k1', 'Good morning')).status).toBe(200);
    expect((await say('k1', 'Good morning', 2)).status).toBe(200);
    expect(refusal(await say('k1', 'Good evening'))).toEqual([422, 'request.key_reused', undefined]);
  });

  it.each([
    ['', 'empty'],
    ['x'.repeat(201), 'too long'],
    ['caf\u00e9', 'not printable'],
  ])('is refused when it is %.5s… (%s)', async (idempotencyKey) => {
    const answer = await takeover({ 'Idempotency-Key': idempotencyKey });
    expect(refusal(answer)).toEqual([400, 'request.invalid', 'Idempotency-Key']);
  });
});

describe('an API key', () => {
  it('of another form is not even looked up', async () => {
    for (const secret of ['password', 'ask_', `ask_${'x'.repeat(201)}`]) {
      expect(refusal(await house.call('GET', '/api/v1/me', { key: secret }))).toEqual([
        401,
        'access.key_unknown',
        undefined,
      ]);
      expect(house.access.asked).not.toContain(secret);
    }
  });

  it('is not taken as a password', async () => {
    const answer = await house.call('GET', '/api/v1/me', { headers: { Authorization: 'Basic YTpi' } });
    expect(refusal(answer)).toEqual([401, 'access.key_missing', undefined]);
  });

  it('tells who one is', async () => {
    const { json } = await get('/me');
    expect(json).toMatchObject({ businessId: house.ours.id, agentId: house.ours.agentId });
  });
});

describe("the business's knowledge", () => {
  it('is added, changed by version and retired', async () => {
    const added = await post('/articles', { json: { language: 'en', title: 'Hours', body: 'Nine to five' } });
    expect([added.status, added.headers.get('location')]).toEqual([201, `/api/v1/articles/${added.json.id}`]);
    const path = `/api/v1/articles/${added.json.id}`;
    const change = { title: 'Hours', body: 'Nine to six', version: 1 };
    expect((await house.call('PUT', path, { key, json: change })).json).toMatchObject({ version: 2 });
    expect(refusal(await house.call('PUT', path, { key, json: change }))).toEqual([409, 'article.changed', undefined]);
    const retired = await house.call('DELETE', path, { key });
    expect([retired.status, retired.text]).toEqual([204, '']);
    expect((await get('/articles')).json).toEqual({ items: [], next: null });
  });
});

describe('every answer', () => {
  it('is kept by no cache, framed by no page and says nothing of what runs here', async () => {
    for (const answer of [await get('/me'), await get('/nothing'), await house.call('GET', '/health/live')]) {
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
      expect(answer.headers.has('x-powered-by')).toBe(false);
    }
  });
});

describe('health', () => {
  it('is alive without a key, and ready while the stores are', async () => {
    expect((await house.call('GET', '/health/live')).json).toEqual({ status: 'live' });
    expect((await house.call('GET', '/health/ready')).json).toEqual({ status: 'ready' });
    house.parts.ready = false;
    const answer = await house.call('GET', '/health/ready');
    expect([answer.status, answer.json]).toEqual([503, { status: 'not_ready' }]);
  });
});
