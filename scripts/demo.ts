import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from '../src/config.ts';
import { Failure } from '../src/domain/failures.ts';
import type { Installation } from '../src/ports/installation.ts';
import { wireTools } from '../src/wiring/tools.ts';
import { ensureAgentKey } from './demo/agent-key.ts';
import { demoClinic } from './demo/clinic.ts';
import { required } from './demo/required.ts';
import { tellStories } from './demo/tell-stories.ts';
import { phonesAt } from './say/phones.ts';

type Variables = Readonly<Record<string, string>>;

const storePatienceMs = 30_000;
const longestWaitForStoriesMs = 4_000;

/**
 * Sets the demo practice up and lets a few people write to it. Repeatable: what is there stays as it is.
 * @param env the environment of the API with that of the sandbox, and `DEMO_AGENT_KEY_FILE`
 * @throws when the stores do not answer within half a minute
 */
export async function seedDemo(env: Variables): Promise<void> {
  const keyFile = required(env, 'DEMO_AGENT_KEY_FILE');
  const key = ensureAgentKey(keyFile);
  const isNew = await setUpClinic(env, key.secret);
  if (key.isNew && !isNew) reportLostKey(keyFile);
  if (reachesSandbox(env)) await startStories(required(env, 'SANDBOX_PORT'));
}

async function setUpClinic(env: Variables, agentSecret: string): Promise<boolean> {
  const { ports, close } = wireTools(readConfig({ ...env, LOG_LEVEL: 'error' }));
  try {
    return await patiently(() => ports.installation.setUp(demoClinic(env, agentSecret), new Date()));
  } finally {
    await close();
  }
}

async function patiently(setUp: () => ReturnType<Installation['setUp']>): Promise<boolean> {
  for (const until = Date.now() + storePatienceMs; ; await sleep(250)) {
    try {
      return await setUp();
    } catch (error) {
      if (!(error instanceof Failure) || !error.retry || Date.now() > until) throw error;
    }
  }
}

// The store holds only a hash of the key: a file that is gone cannot be written again.
function reportLostKey(file: string): void {
  rmSync(file, { force: true });
  process.stderr.write(
    "  ! The demo agent's API key is lost: its file was removed. A new one: npm run keys -- issue --demo\n",
  );
}

// With a line of one's own the sandbox's webhooks would be refused at the door.
function reachesSandbox(env: Variables): boolean {
  return env.WHATSAPP_APP_SECRET === env.SANDBOX_WHATSAPP_APP_SECRET;
}

/** A slow machine does not wait for the stories: they go on while the system runs. */
async function startStories(sandboxPort: string): Promise<void> {
  const told = tellStories(phonesAt(`http://127.0.0.1:${sandboxPort}`)).catch(() => undefined);
  await Promise.race([told, sleep(longestWaitForStoriesMs, undefined, { ref: false })]);
}
