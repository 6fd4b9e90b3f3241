import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const connection = join(import.meta.dirname, '../../../src/adapters/temporal/connection.ts');
const program = `
  import { createRequire } from 'node:module';
  import { createTemporalClient } from ${JSON.stringify(connection)};
  const breaches = [];
  const wall = { mode: 'throw', onBreach: (door, path) => breaches.push(door + ' ' + path) };
  const client = createTemporalClient({ address: '127.0.0.1:1', namespace: 'default' }, wall);
  let code;
  try {
    client.options.loadedDataConverter.payloadConverter.toPayload({ reason: 'a sentence' });
  } catch (error) {
    code = error.code;
  }
  const loaded = Object.keys(createRequire(import.meta.url).cache).filter((file) => /@temporalio.(worker|core-bridge)/.test(file));
  process.stdout.write(JSON.stringify({ code, breaches, loaded }));
`;

describe('a process of the API, run by Node alone', () => {
  it('gets the wall by path, starts without a cluster, and loads no Temporal worker', () => {
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
    expect(JSON.parse(output)).toEqual({ code: 'wall.breached', breaches: ['payload reason'], loaded: [] });
  });
});
