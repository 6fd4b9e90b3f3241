import { refusal, type Setting } from './setting.ts';
import { settings } from './settings.ts';
import type { Environment, Values } from './values.ts';

/** The sentences about settings that make sense alone but not together. */
export function relationsBroken(values: Values): readonly string[] {
  const always = [leaseTooShort(values), quietTooShort(values), slotsBeyondPool(values)];
  return [...always, ...(values.nodeEnv === 'production' ? refusedInProduction(values) : [])].filter(
    (sentence) => sentence !== null,
  );
}

/** The root key comes from exactly one place; the sentence that says so, or none. */
export function rootKeyNotOne(env: Environment): readonly string[] {
  const { ROOT_KEY: given, ROOT_KEY_FILE: file } = env;
  if (!given && !file) return [refusal(settings.rootKey, 'it or ROOT_KEY_FILE to be set', undefined)];
  if (given && file) return [refusal(settings.rootKeyFile, 'either it or ROOT_KEY, not both', file)];
  return [];
}

function leaseTooShort({ attemptLeaseMs, providerConnectTimeoutMs, providerTimeoutMs }: Values): string | null {
  const together = providerConnectTimeoutMs + providerTimeoutMs;
  return moreThan(settings.attemptLeaseMs, attemptLeaseMs, together);
}

function quietTooShort({ longestQuietMs, quietPauseMs }: Values): string | null {
  return moreThan(settings.longestQuietMs, longestQuietMs, quietPauseMs - 1);
}

function slotsBeyondPool({ maxConcurrentTurns, databasePool }: Values): string | null {
  return moreThan(settings.databasePool, databasePool, maxConcurrentTurns);
}

function moreThan(setting: Setting, value: number, bound: number): string | null {
  return value > bound ? null : refusal(setting, `more than ${bound}`, String(value));
}

function refusedInProduction({ crashAt, wallMode, modelDelayMs, metaGraphUrl }: Values): (string | null)[] {
  const hidden = 'https:// in production, or an address on this machine';
  return [
    crashAt === null ? null : refusal(settings.crashAt, 'nothing in production', crashAt.point),
    wallMode === 'throw' ? refusal(settings.wallMode, 'withhold or nothing in production', wallMode) : null,
    modelDelayMs > 0 ? refusal(settings.modelDelayMs, '0 in production', String(modelDelayMs)) : null,
    isOverheard(metaGraphUrl) ? refusal(settings.metaGraphUrl, hidden, metaGraphUrl) : null,
  ];
}

/** Does what is sent there, tokens included, cross a network in the clear? */
function isOverheard(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && !/^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
