import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from '../../src/config.ts';
import { wireApi } from '../../src/wiring/api.ts';

const sentence =
  'The databases cannot be used: they do not answer, lack a migration (npm run migrate), or were begun with another root key than the one given (ROOT_KEY, ROOT_KEY_FILE, or root.key in the data folder).';

/**
 * Waits until the stores can be worked with; what is wrong with them is logged.
 * @param env the environment of the API
 * @throws a sentence when they cannot within the patience
 */
export async function refuseUnusableStores(env: Readonly<Record<string, string>>, patienceMs = 10_000): Promise<void> {
  const { ports, close } = wireApi(readConfig({ ...env, LOG_LEVEL: 'error', EXIT_WITH_PARENT: '0' }));
  try {
    for (const until = Date.now() + patienceMs; !(await ports.readiness.storesReady()); await sleep(200))
      if (Date.now() > until) throw new Error(sentence);
  } finally {
    await close();
  }
}
