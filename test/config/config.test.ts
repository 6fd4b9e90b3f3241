import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { envExample } from '../../src/config/env-example.ts';
import type { Setting } from '../../src/config/setting.ts';
import { settings } from '../../src/config/settings.ts';
import { ConfigRefused, readConfig } from '../../src/config.ts';

const enough = {
  DATABASE_URL: 'postgresql://app:pw@localhost/asistian',
  KEYRING_DATABASE_URL: 'postgresql://keyring:pw@localhost/keyring',
  ROOT_KEY: 'ab'.repeat(32),
};

function refusals(env: Record<string, string>): readonly string[] {
  try {
    readConfig({ ...enough, ...env });
    return [];
  } catch (error) {
    return error instanceof ConfigRefused ? error.sentences : [`not a refusal: ${String(error)}`];
  }
}

describe('the settings', () => {
  it('need two databases and the root key, and nothing else', () => {
    const config = readConfig(enough);
    expect(config).toMatchObject({
      apiHost: '127.0.0.1',
      apiPort: 3000,
      temporalNamespace: 'asistian',
      whatsappAppSecret: null,
      metaApiVersion: 'v24.0',
      exitWithParent: false,
      crashAt: null,
      wallMode: 'throw',
    });
    expect(config.rootKey).toEqual(Buffer.alloc(32, 0xab));
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('have defaults that are right by their own rules', () => {
    const defaults = Object.values<Setting>(settings).flatMap(({ env, default: standard }) =>
      standard ? [[env, standard]] : [],
    );
    expect(readConfig({ ...enough, ...Object.fromEntries(defaults) })).toEqual(readConfig(enough));
  });

  it('count as absent when they are empty', () => {
    expect(readConfig({ ...enough, API_PORT: '', WHATSAPP_APP_SECRET: '' })).toEqual(readConfig(enough));
  });

  it('withhold in production what they let throw elsewhere', () => {
    expect(readConfig({ ...enough, NODE_ENV: 'production' }).wallMode).toBe('withhold');
    expect(readConfig({ ...enough, WALL_MODE: 'withhold' }).wallMode).toBe('withhold');
  });

  it('take the root key from a file', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'config-')), 'root.key');
    writeFileSync(file, `${'cd'.repeat(32)}\n`, { mode: 0o600 });
    expect(readConfig({ ...enough, ROOT_KEY: '', ROOT_KEY_FILE: file }).rootKey).toEqual(Buffer.alloc(32, 0xcd));
  });

  it('name a crash point, and which time', () => {
    expect(readConfig({ ...enough, CRASH_AT: 'send.said' }).crashAt).toEqual({ point: 'send.said', time: 1 });
    expect(readConfig({ ...enough, CRASH_AT: 'send.said:3' }).crashAt).toEqual({ point: 'send.said', time: 3 });
  });
});

describe('a wrong setting', () => {
  it('is refused in one sentence that says what it is for, and keeps a secret', () => {
    expect(refusals({ WHATSAPP_APP_SECRET: 'hush' })).toEqual([
      'Invalid setting WHATSAPP_APP_SECRET: expected at least 16 characters, got 4. Signs every webhook from Meta.',
    ]);
    expect(refusals({ DATABASE_URL: 'mysql://app:hush@db/x' })).toEqual([
      'Invalid setting DATABASE_URL: expected an address that begins with postgresql:// or postgres://, got 21 characters. The main database, as the role that owns nothing.',
    ]);
  });

  it.each([
    ['API_PORT', '65536', 'a whole number from 0 to 65535, got "65536"'],
    ['API_PORT', '3e3', 'a whole number from 0 to 65535, got "3e3"'],
    ['NODE_ENV', 'prod', 'one of development, test, production, got "prod"'],
    ['EXIT_WITH_PARENT', 'yes', '0 or 1, got "yes"'],
    ['META_API_VERSION', '24', 'a version such as v24.0, got "24"'],
    ['TEMPORAL_ADDRESS', 'localhost', 'host:port, got "localhost"'],
    ['CRASH_AT', 'nowhere', 'a crash point, such as intake.accepted or intake.accepted:2, got "nowhere"'],
    ['ROOT_KEY', 'abc', '64 hexadecimal characters, got 3'],
    ['ROOT_KEY', '', 'it or ROOT_KEY_FILE to be set, got none'],
    ['DATABASE_URL', '', 'a value, got none'],
    ['ATTEMPT_LEASE_MS', '8000', 'more than 8000, got "8000"'],
    ['LONGEST_QUIET_MS', '1999', 'more than 1999, got "1999"'],
  ])('%s=%s is refused', (env, value, expected) => {
    expect(refusals({ [env]: value })).toEqual([
      expect.stringContaining(`Invalid setting ${env}: expected ${expected}. `),
    ]);
  });

  it('is refused together with all others', () => {
    const sentences = refusals({ API_PORT: 'x', LOG_LEVEL: 'loud', DATABASE_URL: '', ROOT_KEY: '' });
    expect(sentences.map((sentence) => sentence.split(' ')[2])).toEqual([
      'LOG_LEVEL:',
      'API_PORT:',
      'DATABASE_URL:',
      'ROOT_KEY:',
    ]);
  });

  it('is a root key from two places, or from a file that holds none', () => {
    expect(refusals({ ROOT_KEY_FILE: 'root.key' })).toEqual([
      expect.stringContaining('either it or ROOT_KEY, not both'),
    ]);
    expect(refusals({ ROOT_KEY: '', ROOT_KEY_FILE: 'no-such-file' })).toEqual([
      expect.stringContaining('a readable file of 64 hexadecimal characters, got "no-such-file"'),
    ]);
  });

  it('is a root key in a file that others may read', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'config-')), 'root.key');
    writeFileSync(file, 'cd'.repeat(32));
    for (const mode of [0o640, 0o604]) {
      chmodSync(file, mode);
      expect(refusals({ ROOT_KEY: '', ROOT_KEY_FILE: file })).toEqual([
        expect.stringContaining('expected a file that only its owner may read (chmod 600)'),
      ]);
    }
  });

  it.each([
    ['CRASH_AT', 'send.said', 'nothing in production'],
    ['WALL_MODE', 'throw', 'withhold or nothing in production'],
    ['MODEL_DELAY_MS', '1', '0 in production'],
    ['META_GRAPH_URL', 'http://graph.example', 'https:// in production, or an address on this machine'],
    ['META_GRAPH_URL', 'http://127.0.0.1.example', 'https:// in production, or an address on this machine'],
  ])('is %s=%s in production, and elsewhere not', (env, value, expected) => {
    expect(refusals({ NODE_ENV: 'production', [env]: value })).toEqual([
      expect.stringContaining(`Invalid setting ${env}: expected ${expected}, got `),
    ]);
    expect(refusals({ [env]: value })).toEqual([]);
  });

  it.each(['http://127.0.0.1:3001', 'http://localhost:3001', 'http://[::1]:3001', 'https://graph.example'])(
    'is not, in production, a Graph API at %s',
    (url) => {
      expect(refusals({ NODE_ENV: 'production', META_GRAPH_URL: url })).toEqual([]);
    },
  );
});

describe('each setting', () => {
  it.each(Object.entries<Setting>(settings))(
    '%s is documented and named as in the environment',
    (name, { doc, env }) => {
      expect(doc).toMatch(/^[A-Z][^\n]{15,}\.$/);
      expect(env.toLowerCase().replaceAll(/_(\w)/g, (_all, letter: string) => letter.toUpperCase())).toBe(name);
    },
  );

  it('stands in .env.example as the code would print it', () => {
    expect(readFileSync(join(__dirname, '../../.env.example'), 'utf8')).toBe(envExample());
  });
});
