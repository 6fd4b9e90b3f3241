import { createServer } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { freePort, refuseUsedPorts } from '../../scripts/system/ports.ts';
import { readSettings } from '../../scripts/system/settings.ts';

async function holding<T>(port: number, use: () => Promise<T>): Promise<T> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  try {
    return await use();
  } finally {
    server.close();
  }
}

describe('ports', () => {
  it('in use are named before anything starts, with the setting that changes them', async () => {
    const api = await freePort();
    const { ports } = readSettings({ API_PORT: String(api) });
    await holding(api, async () => {
      const sentence = `port ${api} (API_PORT) is in use by another program; stop it or set API_PORT`;
      await expect(refuseUsedPorts(ports, ['api'])).rejects.toThrow(sentence);
    });
  });

  it('that are free are no reason to refuse', async () => {
    const { ports } = readSettings({ API_PORT: String(await freePort()) });
    await expect(refuseUsedPorts(ports, ['api'])).resolves.toBeUndefined();
  });

  it('that are no ports are named with their setting', () => {
    expect(() => readSettings({ TEMPORAL_PORT: 'seven' })).toThrow('TEMPORAL_PORT must be a port');
  });
});
