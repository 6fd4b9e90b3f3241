import { once } from 'node:events';
import { type AddressInfo, createServer, connect as dial, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect, onStore } from '../../../src/adapters/prisma/connection.ts';
import { aStore, type TestStore } from '../../builders/store.ts';

/** A way to the database that can be frozen: connections stay, and nothing comes through any more. */
async function aWayTo(url: string): Promise<{ url: string; freeze(): void; thaw(): void; close(): void }> {
  const to = new URL(url);
  const { hostname, port } = to;
  const sockets = new Set<Socket>();
  let frozen = false;
  const server: Server = createServer((near) => {
    const far = dial(Number(port), hostname);
    for (const [from, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (bytes) => !frozen && other.write(bytes));
      from.on('error', () => undefined);
      from.on('close', () => other.destroy());
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  to.hostname = '127.0.0.1';
  to.port = String((server.address() as AddressInfo).port);
  return {
    url: to.toString(),
    freeze: () => {
      frozen = true;
    },
    thaw: () => {
      frozen = false;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

describe('a server that vanishes without a word', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await aStore();
  });
  afterAll(() => store?.close());

  it('fails what asks it, instead of holding it for ever, and the next one gets a connection that works', async () => {
    const way = await aWayTo(store.database.appUrl);
    const urls = { databaseUrl: way.url, keyringUrl: store.database.keyringUrl };
    const connections = connect({ ...urls, pool: 1, hotPool: 1, keyringPool: 1, silenceMs: 400 });
    const asks = [
      () => connections.hot.query('SELECT 1 AS one'),
      () => connections.prisma.$transaction((within) => within.$queryRaw`SELECT 1 AS one`),
    ];
    try {
      for (const ask of asks) {
        await onStore<unknown>(ask);
        way.freeze();
        await expect(onStore<unknown>(ask)).rejects.toMatchObject({ code: 'store.unavailable' });
        way.thaw();
        await new Promise((resolve) => setTimeout(resolve, 600));
        await onStore<unknown>(ask);
      }
    } finally {
      way.close();
      await connections.close();
    }
  });
});

describe('what a store throws', () => {
  const codeOf = (error: unknown) =>
    onStore(() => Promise.reject(error)).then(
      () => 'nothing',
      ({ code }) => code,
    );
  const withCode = (code: string, message = '') => Object.assign(new Error(message), { code });

  it.each(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', '08006', '53300', '57P01', 'P1001'])(
    'with %s says that it is away',
    async (code) => expect(await codeOf(withCode(code))).toBe('store.unavailable'),
  );

  it.each([
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'timeout exceeded when trying to connect',
    'Query read timeout',
    'Client has encountered a connection error and is not queryable',
  ])('of its driver says that it is away: %s', async (message) =>
    expect(await codeOf(new Error(message))).toBe('store.unavailable'),
  );

  it.each([
    ['Node’s own complaint about a value', withCode('ERR_INVALID_ARG_TYPE')],
    ['an error of which nothing is known', new Error('Unexpected end of data')],
    ['a value that does not fit', withCode('22P05')],
    ['a transaction that was used after its end', withCode('P2028', 'Transaction already closed')],
  ])('is no outage when it is %s', async (_, error) => expect(await codeOf(error)).toBe('unexpected'));

  it('is one when a transaction did not get its turn, or took too long', async () => {
    for (const message of ['Unable to start a transaction in the given time.', 'A commit on an expired transaction.'])
      expect(await codeOf(withCode('P2028', message))).toBe('store.unavailable');
  });
});
