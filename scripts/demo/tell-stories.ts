import { setTimeout as sleep } from 'node:timers/promises';
import type { Phones } from '../say/phones.ts';
import { type Story, stories } from './stories.ts';

const lineWaitMs = 20_000;
const lookEveryMs = 100;

/**
 * Lets the people of the demo write, each through a signed webhook, so that the assistant itself answers them. Who has
 * written before stays silent. A line waits for the answer to the one before.
 */
export async function tellStories(phones: Phones, told: readonly Story[] = stories): Promise<void> {
  await Promise.all(told.map((story) => tell(phones, story)));
}

async function tell(phones: Phones, { number, name, language, lines }: Story): Promise<void> {
  if ((await phones.chat(number)).length > 0) return;
  for (const [at, text] of lines.entries()) {
    await phones.say({ from: number, name, language, text });
    if (at < lines.length - 1 && !(await isAnswered(phones, number))) return;
  }
}

async function isAnswered(phones: Phones, number: string): Promise<boolean> {
  for (const until = Date.now() + lineWaitMs; Date.now() < until; await sleep(lookEveryMs)) {
    if ((await phones.chat(number)).at(-1)?.from === 'business') return true;
  }
  return false;
}
