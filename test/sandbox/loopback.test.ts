import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createStage, line, type Stage } from './stage.ts';

let stage: Stage;
let port: string;
beforeEach(async () => {
  stage = await createStage();
  port = new URL(stage.url).port;
});
afterEach(() => stage.close());

interface Knock {
  readonly method?: 'GET' | 'POST';
  readonly host?: string;
  readonly origin?: string;
  readonly headers?: Record<string, string>;
}

const knock = (path: string, { method = 'GET', host, origin, headers = {} }: Knock) =>
  new Promise<number>((resolve, reject) => {
    const named = { Host: host ?? `127.0.0.1:${port}`, ...(origin === undefined ? {} : { Origin: origin }) };
    const options = { host: '127.0.0.1', port, path, method, headers: { ...named, ...headers } };
    const sent = request(options, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sent.once('error', reject).end();
  });

const doors = ['/', '/phone/phone.js', '/phone/people', '/control/record', '/health/live'];

describe('the doors of the sandbox', () => {
  it.each(doors)('keep %s shut to a name that merely points to this machine', async (path) => {
    expect(await knock(path, { host: `rebound.example:${port}` })).toBe(403);
    expect(await knock(path, { host: `127.0.0.1.rebound.example:${port}` })).toBe(403);
    expect(await knock(path, { host: `localhost:${port}@rebound.example` })).toBe(403);
  });

  it.each(doors)('open %s by every name of this machine', async (path) => {
    for (const name of ['127.0.0.1', 'localhost', '[::1]']) {
      expect(await knock(path, { host: `${name}:${port}` })).toBe(200);
      expect(await knock(path, { host: name })).toBe(200);
    }
  });

  it.each(doors)('keep %s shut to a page from elsewhere', async (path) => {
    expect(await knock(path, { origin: 'https://elsewhere.example' })).toBe(403);
    expect(await knock(path, { origin: 'null' })).toBe(403);
  });

  it('refuse a post without a body from another page, also from another port of this machine', async () => {
    for (const origin of ['https://elsewhere.example', 'null', 'http://127.0.0.1:1', `http://localhost:${port}`]) {
      for (const path of ['/control/webhooks/retry', '/control/subscribe', '/phone/people']) {
        expect(await knock(path, { method: 'POST', origin })).toBe(403);
      }
    }
    expect(stage.sandbox.world.phones.people()).toEqual([]);
  });

  it('open to the phone page itself', async () => {
    const origin = `http://127.0.0.1:${port}`;
    expect(await knock('/phone/people', { method: 'POST', origin })).toBe(201);
    expect(await knock('/control/webhooks/retry', { method: 'POST', origin })).toBe(200);
  });

  it('leave the Graph API to its tokens, under whatever name it is called', async () => {
    const headers = { Authorization: `Bearer ${line.token}` };
    expect(await knock(`/v24.0/${line.phoneNumberId}`, { host: 'sandbox:3001', headers })).toBe(200);
  });
});
