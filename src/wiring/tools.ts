import { processLifetime } from '../adapters/local/lifetime.ts';
import { createInstallation } from '../adapters/prisma/installation.ts';
import { createLedger } from '../adapters/prisma/ledger.ts';
import type { Config } from '../config.ts';
import type { Installation } from '../ports/installation.ts';
import type { Ledger } from '../ports/reading.ts';
import { storesOf } from './stores.ts';
import type { Wired } from './wired.ts';

/** What the operator's scripts need. */
export interface Tools {
  readonly installation: Installation;
  readonly ledger: Ledger;
}

/** The ports of scripts that set businesses up and add up the ledger. */
export function wireTools(config: Config): Wired<Tools> {
  const stores = storesOf(config, 'tools');
  return {
    lifetime: processLifetime(false),
    close: () => stores.close(),
    ports: { installation: createInstallation(stores), ledger: createLedger(stores) },
  };
}
