import { setTimeout as sleep } from 'node:timers/promises';
import { lastLines } from './logs.ts';
import type { Supervised } from './supervise.ts';

const mostLives = 5;

/** Waits until `check` says yes; throws a sentence with the end of the process's log when it takes too long or keeps dying. */
export async function waitUntilReady(
  supervised: Pick<Supervised, 'name' | 'logFile'> & Partial<Pick<Supervised, 'lives'>>,
  check: () => Promise<boolean>,
  patienceMs = 60_000,
): Promise<void> {
  for (const until = Date.now() + patienceMs; Date.now() < until; await sleep(60)) {
    if (await check().catch(() => false)) return;
    if ((supervised.lives?.() ?? 0) > mostLives) break;
  }
  const log = lastLines(supervised.logFile);
  throw new Error(`${log}

${supervised.name} did not become ready. The lines above are the end of ${supervised.logFile}`);
}

/** Does this address answer with success? */
export async function isHealthy(url: string): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
  await response.arrayBuffer();
  return response.ok;
}

/** Does anything answer at this address, whatever it says? */
export async function isListening(url: string): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
  await response.arrayBuffer();
  return response.status < 500;
}
