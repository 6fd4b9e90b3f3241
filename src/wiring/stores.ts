import { systemClock } from '../adapters/local/clock.ts';
import { passCrashPointAt } from '../adapters/local/crash-points.ts';
import { createLog } from '../adapters/local/log.ts';
import { systemRandomness } from '../adapters/local/randomness.ts';
import { openStores, type Stores } from '../adapters/prisma/stores.ts';
import type { Config } from '../config.ts';

const ownWords = ['bell', 'ringer', 'voice', 'doubts', 'sweeper', 'ledger', 'parked'];

/** The open stores of a process, with the log, the clock and the randomness that all its parts share. */
export function storesOf(config: Config, processName: string): Stores {
  const log = createLog({ process: processName, level: config.logLevel, codeWords: ownWords });
  return openStores({
    connection: {
      databaseUrl: config.databaseUrl,
      keyringUrl: config.keyringDatabaseUrl,
      pool: config.databasePool,
      hotPool: config.hotPool,
      keyringPool: config.keyringPool,
    },
    rootKey: config.rootKey,
    clock: systemClock,
    randomness: systemRandomness,
    log,
    passCrashPoint: passCrashPointAt(config.crashAt),
  });
}

/** What every part of a process needs. */
export function sharedOf({ clock, randomness, log, passCrashPoint }: Stores) {
  return { clock, randomness, log, passCrashPoint };
}
