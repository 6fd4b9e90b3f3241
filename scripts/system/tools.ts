import { readConfig } from '../../src/config.ts';
import { type Tools, wireTools } from '../../src/wiring/tools.ts';
import { toolVariables } from './environment.ts';
import { readSecrets } from './secrets.ts';
import type { SystemSettings } from './settings.ts';

/** Opens the stores of the system that runs here, uses them, closes them. Makes no key, password or folder. */
export async function withTools<T>(settings: SystemSettings, use: (tools: Tools) => Promise<T>): Promise<T> {
  const env = toolVariables(settings, readSecrets(settings.dataDir));
  const { ports, close } = wireTools(readConfig({ ...env, LOG_LEVEL: 'error' }));
  try {
    return await use(ports);
  } finally {
    await close();
  }
}
