import { resolve } from 'node:path';
import { settings as processSettings } from '../../src/config/settings.ts';
import { root } from './root.ts';

/** What a person may set for `npm start`; everything has a default. */
export type SystemSettings = {
  dataDir: string;
  ports: Ports;
  nodeEnv: string;
  logLevel: string;
  /** A Postgres of one's own (`DATABASE_URL`): then none is started here. */
  externalDatabase: ExternalDatabase | undefined;
  /** A Temporal of one's own (`TEMPORAL_ADDRESS`): then none is started here. */
  externalTemporalAddress: string | undefined;
  temporalNamespace: string;
  /** Settings of our processes that are set, handed on as they are. */
  handedOn: Readonly<Record<string, string>>;
  /** No demo business is set up; whoever starts the system brings one. */
  withoutDemo?: true;
};

/** The TCP ports on loopback. */
export type Ports = {
  api: number;
  sandbox: number;
  temporal: number;
  temporalUi: number;
  postgres: number;
  workerHealth: number;
};

/** Addresses of a Postgres that others run; a database without a migrator's address is not migrated here. */
export type ExternalDatabase = {
  appUrl: string;
  keyringUrl: string;
  migratorUrl: string | undefined;
  keyringMigratorUrl: string | undefined;
};

/** Which environment variable sets which port, and its default. */
export const portVariables = {
  api: ['API_PORT', 3000],
  sandbox: ['SANDBOX_PORT', 3001],
  temporal: ['TEMPORAL_PORT', 7233],
  temporalUi: ['TEMPORAL_UI_PORT', 8233],
  postgres: ['POSTGRES_PORT', 54320],
  workerHealth: ['WORKER_HEALTH_PORT', 3002],
} as const satisfies Record<keyof Ports, readonly [string, number]>;

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings; throws a sentence that names the variable when one makes no sense. */
export function readSettings(env: Environment): SystemSettings {
  return {
    dataDir: resolve(root, env.DATA_DIR || '.data'),
    ports: readPorts(env),
    nodeEnv: env.NODE_ENV || 'development',
    logLevel: env.LOG_LEVEL || 'info',
    externalDatabase: readDatabase(env),
    externalTemporalAddress: env.TEMPORAL_ADDRESS || undefined,
    temporalNamespace: env.TEMPORAL_NAMESPACE || 'asistian',
    handedOn: readHandedOn(env),
    ...(wantsDemo(env) ? {} : { withoutDemo: true }),
  };
}

/** Is the line a real one? Then the sandbox, which cannot sign for it, is not started. */
export function hasRealLine({ handedOn }: Pick<SystemSettings, 'handedOn'>): boolean {
  return handedOn.WHATSAPP_APP_SECRET !== undefined;
}

// A database of one's own may hold real businesses: nothing invented goes there unasked.
function wantsDemo(env: Environment): boolean {
  return env.DEMO ? env.DEMO === '1' : !env.DATABASE_URL;
}

function readPorts(env: Environment): Ports {
  const entries = Object.entries(portVariables).map(([key, [name, standard]]) => [key, readPort(env, name, standard)]);
  return Object.fromEntries(entries) as Ports;
}

function readPort(env: Environment, name: string, standard: number): number {
  const port = Number(env[name] || standard);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`${name} must be a port between 1 and 65535, but is "${env[name]}".`);
}

function readDatabase(env: Environment): ExternalDatabase | undefined {
  if (!env.DATABASE_URL) return undefined;
  if (!env.KEYRING_DATABASE_URL) {
    throw new Error('DATABASE_URL is set, so set KEYRING_DATABASE_URL too: keys live in a database of their own.');
  }
  return {
    appUrl: env.DATABASE_URL,
    keyringUrl: env.KEYRING_DATABASE_URL,
    migratorUrl: env.MIGRATOR_DATABASE_URL || undefined,
    keyringMigratorUrl: env.KEYRING_MIGRATOR_DATABASE_URL || undefined,
  };
}

/** What the system itself gives its processes. */
const ownNames: ReadonlySet<string> = new Set([
  'DATABASE_URL',
  'KEYRING_DATABASE_URL',
  'TEMPORAL_ADDRESS',
  'TEMPORAL_NAMESPACE',
  'API_PORT',
  'WORKER_HEALTH_PORT',
  'NODE_ENV',
  'LOG_LEVEL',
  'EXIT_WITH_PARENT',
]);

function readHandedOn(env: Environment): Record<string, string> {
  const names = Object.values(processSettings).map((setting): string => setting.env);
  const handedOn = names.filter((name) => env[name] && !ownNames.has(name));
  return Object.fromEntries(handedOn.map((name) => [name, env[name] ?? '']));
}
