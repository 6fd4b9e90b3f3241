import { chmodSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { apiUrl, migrateVariables, systemEnvironment, toolVariables } from '../../scripts/system/environment.ts';
import { ensureDataFolders } from '../../scripts/system/folders.ts';
import { loadDotEnv } from '../../scripts/system/here.ts';
import { openLog } from '../../scripts/system/logs.ts';
import { ensureRootKey, ensureSecrets, readSecrets } from '../../scripts/system/secrets.ts';
import { hasRealLine, readSettings } from '../../scripts/system/settings.ts';
import { settings as processSettings } from '../../src/config/settings.ts';
import { readConfig } from '../../src/config.ts';
import { aFolder } from '../setup/run.ts';

const aDataDir = () => aFolder();

const external = {
  DATABASE_URL: 'postgresql://app@db/asistian',
  KEYRING_DATABASE_URL: 'postgresql://keyring@keys/keyring',
};

function environmentWith(env: Record<string, string>) {
  const settings = readSettings({ DATA_DIR: aDataDir(), ...env });
  return systemEnvironment(settings, ensureSecrets(settings.dataDir));
}

const ours = [
  'DATABASE_URL',
  'KEYRING_DATABASE_URL',
  'TEMPORAL_ADDRESS',
  'TEMPORAL_NAMESPACE',
  'ROOT_KEY_FILE',
  'WHATSAPP_APP_SECRET',
  'WHATSAPP_VERIFY_TOKEN',
  'META_GRAPH_URL',
  'API_PORT',
  'API_HOST',
  'WORKER_HEALTH_PORT',
  'NODE_ENV',
  'TZ',
  'LOG_LEVEL',
  'EXIT_WITH_PARENT',
];

describe('the environment of each process', () => {
  it.each(['api', 'worker'] as const)('is complete for the %s', (name) => {
    expect(Object.keys(environmentWith({})[name])).toEqual(expect.arrayContaining(ours));
  });

  it('lets the sandbox sign with the secret that the API checks', () => {
    const { api, sandbox } = environmentWith({});
    expect(sandbox.SANDBOX_WHATSAPP_APP_SECRET).toBe(api.WHATSAPP_APP_SECRET);
    expect(sandbox.SANDBOX_WHATSAPP_VERIFY_TOKEN).toBe(api.WHATSAPP_VERIFY_TOKEN);
    expect(sandbox.SANDBOX_WHATSAPP_WEBHOOK_URL).toBe('http://127.0.0.1:3000/webhooks/whatsapp');
  });

  it("gives the migrator's address to nobody who serves", () => {
    const { api, worker, sandbox, migrate } = environmentWith({ MIGRATOR_DATABASE_URL: 'postgresql://m@other/x' });
    for (const env of [api, worker, sandbox]) expect(Object.keys(env).join()).not.toContain('MIGRATOR');
    expect(migrate.MIGRATOR_DATABASE_URL).toContain('asistian_migrator');
  });

  it('gives the sandbox no address of our stores', () => {
    expect(Object.keys(environmentWith({}).sandbox).filter((name) => /DATABASE|TEMPORAL|ROOT_KEY/.test(name))).toEqual(
      [],
    );
  });

  it("uses a database and an engine of one's own where they are set", () => {
    const { api, migrate } = environmentWith({
      DATABASE_URL: 'postgresql://app@db/asistian',
      KEYRING_DATABASE_URL: 'postgresql://keyring@keys/keyring',
      TEMPORAL_ADDRESS: 'temporal:7233',
    });
    expect(api).toMatchObject({ DATABASE_URL: 'postgresql://app@db/asistian', TEMPORAL_ADDRESS: 'temporal:7233' });
    expect(migrate).toEqual({});
  });

  it("refuses a database of one's own without its keyring", () => {
    expect(() => environmentWith({ DATABASE_URL: 'postgresql://app@db/asistian' })).toThrow('KEYRING_DATABASE_URL');
  });

  it('hands every setting on that is set, and nothing else', () => {
    const names = Object.values(processSettings)
      .map(({ env }): string => env)
      .filter((name) => !/DATABASE_URL|TEMPORAL_ADDRESS|PORT$|EXIT_WITH_PARENT/.test(name));
    const given = Object.fromEntries(names.map((name) => [name, `given for ${name}`]));
    const { worker } = environmentWith({ ...given, FOO: 'x' });
    expect(worker).toMatchObject(given);
    expect(worker).not.toHaveProperty('FOO');
  });

  it("keeps its own addresses where the embedded parts are used, and ends with the supervisor's end", () => {
    const { worker } = environmentWith({ EXIT_WITH_PARENT: '0', KEYRING_DATABASE_URL: 'postgresql://stray@keys/k' });
    expect(worker.EXIT_WITH_PARENT).toBe('1');
    expect(worker.KEYRING_DATABASE_URL).toContain('asistian_keyring:');
  });

  it.each([
    [{}, 'http://127.0.0.1:3000'],
    [{ API_HOST: '0.0.0.0', API_PORT: '4700' }, 'http://127.0.0.1:4700'],
    [{ API_HOST: '192.0.2.1' }, 'http://192.0.2.1:3000'],
    [{ API_HOST: '::1' }, 'http://[::1]:3000'],
  ])('knows where the API is reached: %j', (env, url) => {
    expect(apiUrl(readSettings(env))).toBe(url);
    expect(environmentWith(env).sandbox.SANDBOX_WHATSAPP_WEBHOOK_URL).toBe(`${url}/webhooks/whatsapp`);
  });

  it("migrates a database and a keyring of one's own where their migrators are named", () => {
    const addresses = {
      MIGRATOR_DATABASE_URL: 'postgresql://m@db/a',
      KEYRING_MIGRATOR_DATABASE_URL: 'postgresql://m@k/k',
    };
    expect(environmentWith({ ...external, ...addresses }).migrate).toEqual(addresses);
  });
});

describe('a real line', () => {
  const secret = { WHATSAPP_APP_SECRET: 'the secret of a real app' };

  it("sends real people's answers to Meta, not into the sandbox", () => {
    const env = environmentWith({ ...secret, ROOT_KEY: 'ab'.repeat(32) }).worker;
    expect(env).not.toHaveProperty('META_GRAPH_URL');
    expect(readConfig(env).metaGraphUrl).toBe('https://graph.facebook.com');
  });

  it('sends them where META_GRAPH_URL says', () => {
    const given = { ...secret, META_GRAPH_URL: 'https://graph.example' };
    expect(environmentWith(given).worker.META_GRAPH_URL).toBe('https://graph.example');
  });

  it('is one with an app secret that was given, and the sandbox is not started for it', () => {
    expect(hasRealLine(readSettings(secret))).toBe(true);
    expect(hasRealLine(readSettings({ WHATSAPP_APP_SECRET: '' }))).toBe(false);
  });
});

describe('the demo business', () => {
  it.each([
    ['is set up in the embedded database', {}, undefined],
    ["is not set up in a database of one's own", external, true],
    ["is set up in a database of one's own when it is asked for", { ...external, DEMO: '1' }, undefined],
    ['is left out when it is not wanted', { DEMO: '0' }, true],
  ])('%s', (_what, env, withoutDemo) => {
    expect(readSettings(env).withoutDemo).toBe(withoutDemo);
  });
});

describe('the root key', () => {
  const settingsWith = (env: Record<string, string>) => readSettings({ DATA_DIR: aDataDir(), ...env });

  it('is the given one, and none is made beside it', () => {
    const settings = settingsWith({ ROOT_KEY: 'cd'.repeat(32) });
    ensureRootKey(settings);
    const { api } = systemEnvironment(settings, ensureSecrets(settings.dataDir));
    expect(readConfig(api).rootKey).toEqual(Buffer.alloc(32, 0xcd));
    expect(existsSync(join(settings.dataDir, 'root.key'))).toBe(false);
  });

  it('comes from the given file', () => {
    expect(environmentWith({ ROOT_KEY_FILE: '/etc/asistian/root.key' }).worker.ROOT_KEY_FILE).toBe(
      '/etc/asistian/root.key',
    );
  });

  it('is made once, for the embedded database, and only its owner can read it', () => {
    const settings = settingsWith({});
    ensureRootKey(settings);
    const file = join(settings.dataDir, 'root.key');
    const { ino, mode } = statSync(file);
    ensureRootKey(settings);
    expect(statSync(file).ino).toBe(ino);
    expect(mode & 0o777).toBe(0o600);
  });

  it("is never made up for a database of one's own", () => {
    expect(() => ensureRootKey(settingsWith(external))).toThrow('set ROOT_KEY or ROOT_KEY_FILE too');
  });
});

describe('a script that only looks', () => {
  it('says that nothing is there, and makes nothing', () => {
    const settings = readSettings({ DATA_DIR: join(aDataDir(), 'never-made') });
    expect(() => toolVariables(settings, readSecrets(settings.dataDir))).toThrow('npm start sets it up');
    expect(migrateVariables(settings, readSecrets(settings.dataDir))).toEqual({});
    expect(existsSync(settings.dataDir)).toBe(false);
  });

  it("needs no data folder where the database is one's own", () => {
    const settings = readSettings({ ...external, ROOT_KEY: 'ab'.repeat(32), DATA_DIR: '/nowhere' });
    expect(readConfig(toolVariables(settings, undefined)).databaseUrl).toBe(external.DATABASE_URL);
  });

  it('reaches what npm start set up', () => {
    const settings = readSettings({ DATA_DIR: aDataDir() });
    ensureRootKey(settings);
    const { api } = systemEnvironment(settings, ensureSecrets(settings.dataDir));
    const { databaseUrl, rootKey } = readConfig(toolVariables(settings, readSecrets(settings.dataDir)));
    expect([databaseUrl, rootKey]).toEqual([readConfig(api).databaseUrl, readConfig(api).rootKey]);
  });
});

describe('a file .env', () => {
  it('is read, and what is set already wins', () => {
    const file = join(aDataDir(), '.env');
    writeFileSync(file, 'ASISTIAN_TEST_ONE=file\nASISTIAN_TEST_TWO=file\n');
    process.env.ASISTIAN_TEST_ONE = 'environment';
    loadDotEnv(file);
    const { ASISTIAN_TEST_ONE: one, ASISTIAN_TEST_TWO: two } = process.env;
    delete process.env.ASISTIAN_TEST_ONE;
    delete process.env.ASISTIAN_TEST_TWO;
    expect([one, two]).toEqual(['environment', 'file']);
  });

  it('may be missing', () => {
    expect(() => loadDotEnv(join(aDataDir(), '.env'))).not.toThrow();
  });
});

describe('the data folder', () => {
  const modeOf = (path: string) => statSync(path).mode & 0o777;
  const closed = process.getuid?.() === 0 ? 0o711 : 0o700;

  it('is closed to others, and so is what is in it', () => {
    const dataDir = join(aDataDir(), 'data');
    ensureDataFolders(dataDir);
    expect(modeOf(dataDir)).toBe(closed);
    for (const name of ['logs', 'run', 'sandbox', 'temporal']) expect(modeOf(join(dataDir, name))).toBe(0o700);
    openLog(join(dataDir, 'logs', 'api.log'));
    expect(modeOf(join(dataDir, 'logs', 'api.log'))).toBe(0o600);
  });

  it('of an older version is closed too', () => {
    const dataDir = aDataDir();
    mkdirSync(join(dataDir, 'logs'));
    writeFileSync(join(dataDir, 'secrets.json'), '{}');
    for (const dir of [dataDir, join(dataDir, 'logs')]) chmodSync(dir, 0o755);
    ensureDataFolders(dataDir);
    expect([modeOf(dataDir), modeOf(join(dataDir, 'logs'))]).toEqual([closed, 0o700]);
  });

  it('keeps its mode when it serves others as well', () => {
    const dataDir = aDataDir();
    chmodSync(dataDir, 0o755);
    ensureDataFolders(dataDir);
    expect(modeOf(dataDir)).toBe(0o755);
  });
});

describe('secrets', () => {
  it('are made once and kept', () => {
    const dataDir = aDataDir();
    expect(ensureSecrets(dataDir)).toEqual(ensureSecrets(dataDir));
  });

  it('are readable by their owner alone', () => {
    const dataDir = aDataDir();
    ensureSecrets(dataDir);
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
  });
});
