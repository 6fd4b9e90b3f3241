import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

describe('the process of the API', () => {
  it('does not start with wrong settings, and says one sentence for each', () => {
    const file = join(__dirname, '../../src/api/main.ts');
    const env = { PATH: process.env.PATH, API_PORT: 'x', WHATSAPP_APP_SECRET: 'hush', ROOT_KEY: 'ab'.repeat(32) };
    const { status, stderr, stdout } = spawnSync(process.execPath, [file], { env, encoding: 'utf8' });
    const said = stderr.split('\n').filter((line) => line.startsWith('Invalid setting '));
    expect([status, stdout]).toEqual([1, '']);
    expect(said.map((line) => line.split(' ')[2])).toEqual([
      'API_PORT:',
      'DATABASE_URL:',
      'KEYRING_DATABASE_URL:',
      'WHATSAPP_APP_SECRET:',
    ]);
    expect(stderr).not.toContain('hush');
  });
});
