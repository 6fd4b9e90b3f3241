import { join } from 'node:path';
import { rootKeyFile, type SystemSecrets } from './secrets.ts';
import { type ExternalDatabase, hasRealLine, type SystemSettings } from './settings.ts';

type Variables = Record<string, string>;

/** The environment of each process, complete: nothing reaches a child that is not written here. */
export type SystemEnvironment = {
  migrate: Variables;
  api: Variables;
  worker: Variables;
  sandbox: Variables;
  demo: Variables;
};

/** Builds every child's environment from settings and secrets; pure, so that tests start the same processes. */
export function systemEnvironment(settings: SystemSettings, secrets: SystemSecrets): SystemEnvironment {
  const sandbox = { ...machine(), ...sandboxVariables(settings, secrets) };
  const ours = { ...machine(), ...ourVariables(settings, secrets), ...settings.handedOn };
  return {
    migrate: migrateVariables(settings, secrets),
    api: ours,
    worker: ours,
    sandbox,
    demo: { ...sandbox, ...ours, DEMO_AGENT_KEY_FILE: demoAgentKeyFile(settings.dataDir) },
  };
}

/** What a script needs to reach the stores. Throws a sentence when nothing was ever started here. */
export function toolVariables(settings: SystemSettings, secrets: SystemSecrets | undefined): Variables {
  const stores = { ...databaseUrls(settings, secrets), ...rootKeyVariable(settings), NODE_ENV: settings.nodeEnv };
  return { ...machine(), ...stores, ...settings.handedOn };
}

/** Where the API is reached from this machine. */
export function apiUrl({ ports, handedOn }: Pick<SystemSettings, 'ports' | 'handedOn'>): string {
  const host = handedOn.API_HOST ?? '127.0.0.1';
  const reached = /^(0\.0\.0\.0|::)$/.test(host) ? '127.0.0.1' : host;
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${ports.api}`;
}

/** Where the demo agent's API key is kept. */
export function demoAgentKeyFile(dataDir: string): string {
  return join(dataDir, 'demo-agent.key');
}

function machine(): Variables {
  const kept = [
    'PATH',
    'HOME',
    'TMPDIR',
    'SystemRoot',
    'SSL_CERT_FILE',
    'NODE_EXTRA_CA_CERTS',
    'HTTPS_PROXY',
    'NO_PROXY',
  ];
  const entries = kept.flatMap((name) => (process.env[name] ? [[name, process.env[name] ?? '']] : []));
  return { ...Object.fromEntries(entries), TZ: 'UTC' };
}

function ourVariables(settings: SystemSettings, secrets: SystemSecrets): Variables {
  const { ports, dataDir } = settings;
  return {
    ...databaseUrls(settings, secrets),
    TEMPORAL_ADDRESS: temporalAddress(settings),
    TEMPORAL_NAMESPACE: settings.temporalNamespace,
    ...rootKeyVariable(settings),
    DATA_DIR: dataDir,
    WHATSAPP_APP_SECRET: secrets.whatsappAppSecret,
    WHATSAPP_VERIFY_TOKEN: secrets.whatsappVerifyToken,
    // Without it, Meta itself is reached.
    ...(hasRealLine(settings) ? {} : { META_GRAPH_URL: `http://127.0.0.1:${ports.sandbox}` }),
    API_HOST: '127.0.0.1',
    API_PORT: String(ports.api),
    WORKER_HEALTH_PORT: String(ports.workerHealth),
    NODE_ENV: settings.nodeEnv,
    LOG_LEVEL: settings.logLevel,
    EXIT_WITH_PARENT: '1',
  };
}

function rootKeyVariable({ handedOn, dataDir }: SystemSettings): Variables {
  return handedOn.ROOT_KEY || handedOn.ROOT_KEY_FILE ? {} : { ROOT_KEY_FILE: rootKeyFile(dataDir) };
}

function sandboxVariables(settings: SystemSettings, secrets: SystemSecrets): Variables {
  const { ports, dataDir } = settings;
  return {
    SANDBOX_PORT: String(ports.sandbox),
    SANDBOX_RECORD_DIR: join(dataDir, 'sandbox'),
    SANDBOX_EXIT_WITH_PARENT: '1',
    SANDBOX_WHATSAPP_APP_SECRET: secrets.whatsappAppSecret,
    SANDBOX_WHATSAPP_TOKEN: secrets.whatsappToken,
    SANDBOX_WHATSAPP_PHONE_NUMBER_ID: secrets.whatsappPhoneNumberId,
    SANDBOX_WHATSAPP_DISPLAY_NUMBER: secrets.whatsappDisplayNumber,
    SANDBOX_WHATSAPP_WABA_ID: secrets.whatsappWabaId,
    SANDBOX_WHATSAPP_VERIFY_TOKEN: secrets.whatsappVerifyToken,
    SANDBOX_WHATSAPP_WEBHOOK_URL: `${apiUrl(settings)}/webhooks/whatsapp`,
  };
}

function databaseUrls(settings: SystemSettings, secrets: SystemSecrets | undefined): Variables {
  const external = settings.externalDatabase;
  if (external) return { DATABASE_URL: external.appUrl, KEYRING_DATABASE_URL: external.keyringUrl };
  if (!secrets) throw new Error(`There is nothing in ${settings.dataDir} yet; npm start sets it up.`);
  const { postgres } = settings.ports;
  return {
    DATABASE_URL: databaseUrl('asistian_app', secrets.appPassword, postgres, 'asistian'),
    KEYRING_DATABASE_URL: databaseUrl('asistian_keyring', secrets.keyringPassword, postgres, 'asistian_keyring'),
  };
}

/** The migrator's addresses, as far as they are known here. */
export function migrateVariables(settings: SystemSettings, secrets: SystemSecrets | undefined): Variables {
  if (settings.externalDatabase) return givenMigrators(settings.externalDatabase);
  if (!secrets) return {};
  const url = (database: string) =>
    databaseUrl('asistian_migrator', secrets.migratorPassword, settings.ports.postgres, database);
  return { MIGRATOR_DATABASE_URL: url('asistian'), KEYRING_MIGRATOR_DATABASE_URL: url('asistian_keyring') };
}

function givenMigrators({ migratorUrl, keyringMigratorUrl }: ExternalDatabase): Variables {
  return {
    ...(migratorUrl ? { MIGRATOR_DATABASE_URL: migratorUrl } : {}),
    ...(keyringMigratorUrl ? { KEYRING_MIGRATOR_DATABASE_URL: keyringMigratorUrl } : {}),
  };
}

/** Where the workflow engine listens, `host:port`. */
export function temporalAddress(settings: SystemSettings): string {
  return settings.externalTemporalAddress ?? `127.0.0.1:${settings.ports.temporal}`;
}

/** A connection address for the embedded Postgres. */
export function databaseUrl(role: string, password: string, port: number, database: string): string {
  return `postgresql://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}
