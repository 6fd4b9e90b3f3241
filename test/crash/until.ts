import { setTimeout as sleep } from 'node:timers/promises';

/** Asks until the answer is true; throws a sentence that says what did not come. */
export async function until(what: string, holds: () => Promise<boolean>, patienceMs = 25_000): Promise<void> {
  for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(120)) {
    if (await holds().catch(() => false)) return;
  }
  throw new Error(`${what} did not come within ${patienceMs / 1000} s.`);
}
