import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { stories } from '../../scripts/demo/stories.ts';
import { seedDemo } from '../../scripts/demo.ts';
import { withClient } from '../../scripts/postgres/client.ts';
import { line, type Stage } from '../sandbox/stage.ts';
import { aDatabase, type TestDatabase } from '../setup/database.ts';
import { aFolder } from '../setup/run.ts';
import { aBusinessThatAnswers } from './a-business-that-answers.ts';

let database: TestDatabase;
let stage: Stage;
let keyFile: string;

beforeAll(async () => {
  database = await aDatabase();
  keyFile = join(aFolder(), 'demo-agent.key');
});
afterAll(() => database.drop());
beforeEach(async () => {
  stage = await aBusinessThatAnswers(() => ['Of course.']);
});
afterEach(() => stage.close());

const environment = (): Record<string, string> => ({
  DATABASE_URL: database.appUrl,
  KEYRING_DATABASE_URL: database.keyringUrl,
  ROOT_KEY: 'ab'.repeat(32),
  WHATSAPP_APP_SECRET: line.appSecret,
  WHATSAPP_VERIFY_TOKEN: line.verifyToken,
  SANDBOX_PORT: new URL(stage.url).port,
  SANDBOX_WHATSAPP_APP_SECRET: line.appSecret,
  SANDBOX_WHATSAPP_TOKEN: line.token,
  SANDBOX_WHATSAPP_PHONE_NUMBER_ID: line.phoneNumberId,
  SANDBOX_WHATSAPP_WABA_ID: line.wabaId,
  SANDBOX_WHATSAPP_DISPLAY_NUMBER: line.displayNumber,
  DEMO_AGENT_KEY_FILE: keyFile,
});

const written = stories.flatMap(({ lines }) => lines).sort();
const said = () => stage.messages().map(({ text }) => (text as { body: string }).body);

async function counts(): Promise<Record<string, number>> {
  return withClient(database.superuserUrl, async (client) => {
    const { rows } = await client.query(`SELECT (SELECT count(*)::int FROM business) AS businesses,
      (SELECT count(*)::int FROM channel) AS channels, (SELECT count(*)::int FROM agent) AS agents,
      (SELECT count(*)::int FROM api_key) AS keys, (SELECT count(*)::int FROM article) AS articles`);
    return rows[0];
  });
}

describe('seeding the demo', () => {
  it('sets the practice up, and its people write to it, each line after the answer to the one before', async () => {
    await seedDemo(environment());
    expect(await counts()).toEqual({ businesses: 1, channels: 1, agents: 3, keys: 3, articles: 51 });
    expect(readFileSync(keyFile, 'utf8')).toMatch(/^ask_/);
    expect(said().sort()).toEqual(written);
    const [first, second] = stories[0]?.lines ?? [];
    expect(said().indexOf(first ?? '')).toBeLessThan(said().indexOf(second ?? ''));
  });

  it('changes nothing the second time, and nobody writes again', async () => {
    await seedDemo(environment());
    const before = [await counts(), said().length];
    await seedDemo(environment());
    expect([await counts(), said().length]).toEqual(before);
  });

  it("sends nothing from the sandbox when the line is one's own", async () => {
    await seedDemo({ ...environment(), WHATSAPP_APP_SECRET: 'the secret of a real app' });
    expect(said()).toEqual([]);
  });

  it('says that the key is lost when its file was removed, and leaves no key that opens nothing', async () => {
    const told = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    rmSync(keyFile);
    await seedDemo(environment());
    expect(told.mock.calls.join()).toContain('lost');
    expect(existsSync(keyFile)).toBe(false);
    told.mockRestore();
  });

  it('names the variable that is missing', async () => {
    const { DEMO_AGENT_KEY_FILE: _, ...others } = environment();
    await expect(seedDemo(others)).rejects.toThrow('DEMO_AGENT_KEY_FILE');
  });
});
