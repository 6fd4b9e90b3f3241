import { processLifetime } from '../adapters/local/lifetime.ts';
import { parseJson } from '../adapters/meta/json.ts';
import { isSignedByMeta } from '../adapters/meta/signature.ts';
import { answerSubscription } from '../adapters/meta/subscription.ts';
import { readWhatsApp } from '../adapters/meta/whatsapp/interpreter/interpreter.ts';
import { createAccess } from '../adapters/prisma/access.ts';
import { createAgentCommands } from '../adapters/prisma/agent-commands.ts';
import { createIntake } from '../adapters/prisma/intake.ts';
import { createKnowledge } from '../adapters/prisma/knowledge.ts';
import { createLedger } from '../adapters/prisma/ledger.ts';
import { createReadiness } from '../adapters/prisma/readiness.ts';
import { createReading } from '../adapters/prisma/reading.ts';
import type { Config } from '../config.ts';
import type { ApiPorts, ProviderDoor } from '../ports/api-ports.ts';
import { sharedOf, storesOf } from './stores.ts';
import { splitBy, voicesOf } from './voices.ts';
import type { Wired } from './wired.ts';

/** The ports of the API process. It carries nothing of the engine's worker. */
export function wireApi(config: Config): Wired<ApiPorts> {
  const stores = storesOf(config, 'api');
  const voices = voicesOf(config, stores.log);
  return {
    lifetime: processLifetime(config.exitWithParent),
    close: () => stores.close(),
    ports: {
      ...sharedOf(stores),
      intake: createIntake(stores),
      commands: createAgentCommands(stores, { split: splitBy(voices) }),
      reading: createReading(stores),
      knowledge: createKnowledge(stores),
      ledger: createLedger(stores),
      access: createAccess(stores),
      readiness: createReadiness(stores),
      webhooks: { whatsapp: whatsappDoor(config) },
      limits: { intakeBodyBytes: config.intakeBodyLimitBytes, apiBodyBytes: config.apiBodyLimitBytes },
    },
  };
}

function whatsappDoor(config: Config): ProviderDoor {
  return {
    appSecret: config.whatsappAppSecret,
    verifyToken: config.whatsappVerifyToken,
    isSigned: isSignedByMeta,
    answerSubscription,
    parse: (rawBody) => {
      const parsed = parseJson(rawBody);
      return parsed.ok ? parsed.value : undefined;
    },
    read: readWhatsApp,
  };
}
