import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoClinic } from '../../scripts/demo/clinic.ts';
import { demoId } from '../../scripts/demo/ids.ts';
import { type Asked, readArguments } from '../../scripts/keys/arguments.ts';
import { issue, list, revoke } from '../../scripts/keys/deeds.ts';
import { readSettings } from '../../scripts/system/settings.ts';
import { withTools } from '../../scripts/system/tools.ts';
import type { BusinessId } from '../../src/domain/ids.ts';
import { scopes } from '../../src/ports/access.ts';
import { aStore, type TestStore } from '../builders/store.ts';
import { aFolder } from '../setup/run.ts';

const now = new Date('2026-05-04T10:00:00Z');
const agent = demoId('agent');
const business = demoId<BusinessId>('business');
let store: TestStore;
let demoFile: string;

beforeAll(async () => {
  store = await aStore();
  demoFile = join(aFolder(), 'demo-agent.key');
  const clinic = demoClinic(
    {
      SANDBOX_WHATSAPP_PHONE_NUMBER_ID: '100000000000002',
      SANDBOX_WHATSAPP_WABA_ID: '100000000000001',
      SANDBOX_WHATSAPP_TOKEN: 'a token',
      SANDBOX_WHATSAPP_DISPLAY_NUMBER: '15555550100',
    },
    'ask_first',
  );
  await store.installation.setUp({ ...clinic, articles: [] }, now);
});
afterAll(() => store?.close());

const ask = (...args: string[]) => {
  const asked: Asked = readArguments(args);
  const deed = asked.deed === 'list' ? list(asked) : asked.deed === 'issue' ? issue(asked) : revoke(asked);
  return deed(store.installation, demoFile);
};
const secretIn = (text: string) => /ask_[\w-]{43}/.exec(text)?.[0] ?? '';
const keyIn = (text: string) => /Key ([\w-]{36})/.exec(text)?.[1] ?? '';

describe('the keys of a business', () => {
  it('are listed without a secret: whose, what they may, since when', async () => {
    const listed = await ask('list');
    expect(listed.split('\n')).toHaveLength(3);
    expect(listed).toContain(`agent ${agent}  created 2026-05-04T10:00:00.000Z  conversations:read`);
    expect(listed).not.toContain('ask_');
  });

  it('are issued, open at once, and end at once', async () => {
    const told = await ask('issue', '--agent', agent, '--scope', 'ledger:read');
    const caller = await store.access.callerOf(secretIn(told), now);
    expect(caller).toEqual({ businessId: business, agentId: agent, scopes: ['ledger:read'] });
    expect(await ask('revoke', keyIn(told))).toContain('opens nothing any more');
    expect(await store.access.callerOf(secretIn(told), new Date())).toBeNull();
    expect(await ask('list')).toMatch(new RegExp(`${keyIn(told)}.*revoked 20`));
    await expect(ask('revoke', keyIn(told))).rejects.toThrow('revoked before');
  });

  it('may belong to a program', async () => {
    const caller = await store.access.callerOf(secretIn(await ask('issue', '--program')), now);
    expect(caller).toEqual({ businessId: business, agentId: null, scopes });
  });

  it('come back for the demo agent when the file is lost', async () => {
    expect(await ask('issue', '--demo')).not.toContain('ask_');
    const secret = readFileSync(demoFile, 'utf8').trim();
    expect(await store.access.callerOf(secret, now)).toMatchObject({ agentId: agent });
    expect(statSync(demoFile).mode & 0o777).toBe(0o600);
  });

  it('are not issued for somebody whom the business does not have', async () => {
    const before = await ask('list');
    await expect(ask('issue', '--agent', demoId('article'))).rejects.toThrow('There is no agent');
    await expect(ask('issue', '--program', '--business', demoId('article'))).rejects.toThrow('There is no business');
    expect(await ask('list')).toBe(before);
  });

  it.each([
    [[]],
    [['issue']],
    [['issue', '--agent', agent, '--program']],
    [['issue', '--program', '--scope', 'everything']],
    [['issue', '--agent', 'Helena']],
    [['revoke']],
    [['list', 'more']],
    [['--nonsense']],
  ])('say how the command is used: %j', (args) => {
    expect(() => readArguments(args)).toThrow('npm run keys -- issue --demo');
  });
});

describe('a script that reaches the stores', () => {
  it('gets the tools of the database that is set, and lets go of it', async () => {
    const settings = readSettings({
      DATABASE_URL: store.database.appUrl,
      KEYRING_DATABASE_URL: store.database.keyringUrl,
      ROOT_KEY: 'ab'.repeat(32),
      DATA_DIR: join(aFolder(), 'never-made'),
    });
    expect(await withTools(settings, ({ installation }) => installation.keys(business))).not.toEqual([]);
  });
});
