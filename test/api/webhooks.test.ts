import { request as httpRequest } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Failure } from '../../src/domain/failures.ts';
import { aDelivery, aHouse, type House, signatureOf, verifyToken, whatsappDoor } from './house.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse();
});
afterEach(() => house.served.stop());

const path = '/webhooks/whatsapp';
const deliver = (body: string | Buffer, headers: Record<string, string> = signatureOf(body)) =>
  house.call('POST', path, { body, headers: { 'Content-Type': 'application/json', ...headers } });

describe('a signed delivery', () => {
  it('is kept, then acknowledged', async () => {
    expect((await deliver(aDelivery(1))).status).toBe(200);
    expect(house.intake.deliveries).toHaveLength(1);
    expect(house.intake.deliveries[0]?.[0]).toMatchObject({
      type: 'message',
      text: 'Olá',
      channelRef: '100000000000002',
    });
    expect(house.passed).toEqual(['intake.accepted']);
  });

  it('of a thousand messages is kept in one go', async () => {
    expect((await deliver(aDelivery(1_000))).status).toBe(200);
    expect(house.intake.deliveries.map((events) => events.length)).toEqual([1_000]);
  });

  it('of 3 MB is taken', async () => {
    expect((await deliver(aDelivery(1, 'x'.repeat(3_000_000)))).status).toBe(200);
  });

  it.each([
    '[]',
    '7',
    'null',
    '"hello"',
    '{}',
    '{"entry":[{}]}',
    '{"entry":[{"changes":[{"field":"news","value":1}]}]}',
  ])('that says %s is acknowledged too, so that it does not come back for days', async (body) => {
    expect((await deliver(body)).status).toBe(200);
    expect(house.intake.deliveries.flat().length).toBeGreaterThan(0);
  });

  it('with nothing in it is acknowledged without asking the store', async () => {
    expect((await deliver('{"entry":[]}')).status).toBe(200);
    expect(house.intake.deliveries).toEqual([]);
  });

  it('is set aside alone when the interpreter breaks its promise', async () => {
    await house.served.stop();
    const read = () => {
      throw new Error('cannot read Berta');
    };
    house = await aHouse((ports) => ({ ...ports, webhooks: { whatsapp: { ...whatsappDoor, read } } }));
    expect((await deliver(aDelivery(1))).status).toBe(200);
    expect(house.intake.deliveries.flat()).toMatchObject([{ type: 'unreadable', reason: 'payload_unreadable' }]);
    expect(house.lines.join('')).not.toContain('Berta');
  });

  it.each(['not JSON', '{"entry":[', ''])('that is %p is a clear 400', async (body) => {
    const answer = await deliver(body);
    expect([answer.status, answer.json.code]).toEqual([400, 'request.malformed']);
    expect(house.intake.deliveries).toEqual([]);
  });

  it('is sent again later when the database cannot take it', async () => {
    house.intake.failure = new Failure('store.unavailable');
    const answer = await deliver(aDelivery(1));
    expect([answer.status, answer.json.code, answer.headers.get('retry-after')]).toEqual([
      503,
      'store.unavailable',
      '1',
    ]);
    expect(house.passed).toEqual([]);
  });
});

describe('a delivery that is not signed by the channel', () => {
  const body = aDelivery(1);
  it.each([
    ['has no signature', {}],
    ['is signed with another secret', signatureOf(body, 'another-secret-of-this-test')],
    ['carries the signature of other bytes', signatureOf(`${body} `)],
    ['carries something else', { 'X-Hub-Signature-256': 'sha256=1' }],
  ])('because it %s is refused', async (_why, headers) => {
    const answer = await deliver(body, headers);
    expect([answer.status, answer.json.code]).toEqual([401, 'request.unsigned']);
    expect(house.intake.deliveries).toEqual([]);
  });

  it('is not parsed: what is neither signed nor JSON is only unsigned', async () => {
    expect((await deliver('{"entry":[', {})).status).toBe(401);
  });

  it('finds the door shut while no secret is configured', async () => {
    await house.served.stop();
    house = await aHouse((ports) => ({
      ...ports,
      webhooks: { whatsapp: { ...whatsappDoor, appSecret: null, verifyToken: null } },
    }));
    const answers = [await deliver(body), await house.call('GET', `${path}?hub.mode=subscribe`)];
    expect(answers.map(({ status, json }) => [status, json.code])).toEqual([
      [503, 'request.door_closed'],
      [503, 'request.door_closed'],
    ]);
  });
});

describe('a delivery that is too large', () => {
  it('is refused by its declared length', async () => {
    const answer = await deliver(Buffer.alloc(10_000_000, 0x20));
    expect([answer.status, answer.json.code]).toEqual([413, 'request.too_large']);
  });

  it('is refused when it comes in chunks of no declared length', async () => {
    expect(await statusOfChunks(house.served.port, 100)).toBe(413);
    expect(house.intake.deliveries).toEqual([]);
  });
});

/** Sends chunks of 100 KB without saying how many. */
function statusOfChunks(port: number, count: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ port, host: '127.0.0.1', path, method: 'POST' }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode));
    });
    sent.once('error', reject);
    for (let at = 0; at < count; at += 1) sent.write(Buffer.alloc(100_000, 0x20));
    sent.end();
  });
}

describe('the question whether the door is ours', () => {
  const ask = (token: string) =>
    house.call('GET', `${path}?hub.mode=subscribe&hub.verify_token=${token}&hub.challenge=1158201444`);

  it('is answered with the challenge', async () => {
    const answer = await ask(verifyToken);
    expect([answer.status, answer.text]).toEqual([200, '1158201444']);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  });

  it('is not answered to who does not know the token', async () => {
    const answer = await ask('guess');
    expect([answer.status, answer.json.code]).toEqual([401, 'request.unsigned']);
  });
});
