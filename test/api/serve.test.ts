import { Agent, request } from 'node:http';
import { createServer } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { serve } from '../../src/api/serve.ts';
import { aHouse } from './house.ts';

const noStores = async () => undefined;

describe('the end of the API', () => {
  it('lets a request that is being answered finish, takes no other, and closes the stores last', async () => {
    const house = await aHouse();
    const key = house.access.give(house.ours, 'ask_agent');
    const { promise, resolve: open } = Promise.withResolvers<void>();
    house.store.gate = promise;
    const asked = house.call('GET', '/api/v1/conversations', { key });
    await until(() => house.access.asked.length > 0);
    const stopped = house.served.stop();
    await expect(house.call('GET', '/health/live')).rejects.toThrow('fetch failed');
    expect(house.parts.storesClosed).toBe(0);
    open();
    const answer = await asked;
    expect([answer.status, answer.headers.get('connection')]).toEqual([200, 'close']);
    await stopped;
    expect(house.parts.storesClosed).toBe(1);
  });

  it('does not wait for connections that are kept open without a request', async () => {
    const house = await aHouse();
    const agent = new Agent({ keepAlive: true });
    await answered(house.served.port, agent);
    await house.served.stop();
    agent.destroy();
    expect(house.parts.storesClosed).toBe(1);
  });

  it('does not wait for ever for an answer that never comes', async () => {
    const place = { host: '127.0.0.1', port: 0, stopWithinMs: 20 };
    let arrived = false;
    const silence = () => {
      arrived = true;
    };
    const served = await serve(silence, place, noStores);
    const asked = fetch(`http://127.0.0.1:${served.port}/`).catch(() => 'cut off');
    await until(() => arrived);
    await served.stop();
    expect(await asked).toBe('cut off');
  });

  it('comes once, however often it is asked for', async () => {
    const house = await aHouse();
    await Promise.all([house.served.stop(), house.served.stop()]);
    expect(house.parts.storesClosed).toBe(1);
  });
});

describe('the start of the API', () => {
  it('fails when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    const address = await until(() => other.address());
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(serve(() => undefined, { host: '127.0.0.1', port }, noStores)).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
    other.close();
  });
});

function answered(port: number, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path: '/health/live', agent }, (response) =>
      response.resume().once('end', resolve),
    )
      .once('error', reject)
      .end();
  });
}

/** Turns of the event loop until something is so. */
async function until<T>(look: () => T): Promise<T> {
  for (let turn = 0; turn < 100_000; turn += 1) {
    const seen = look();
    if (seen) return seen;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error('it never came to that');
}
