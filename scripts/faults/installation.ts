import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import type { AgentId, BusinessId, ChannelId } from '../../src/domain/ids.ts';
import { scopes } from '../../src/ports/access.ts';
import type { NewBusiness } from '../../src/ports/installation.ts';
import type { LedgerDay } from '../../src/ports/reading.ts';
import { wireTools } from '../../src/wiring/tools.ts';
import { clinicArticles } from '../demo/articles.ts';
import { outsidePlaceOf } from '../postgres.ts';
import { databaseUrl } from '../system/environment.ts';
import { freePort } from '../system/ports.ts';
import type { Report } from '../system/report.ts';
import { ensureSecrets } from '../system/secrets.ts';
import type { Ports, SystemSettings } from '../system/settings.ts';
import { type System, startSystem } from '../system/system.ts';

/** An agent of the business, with an API key. */
export interface AgentKey {
  readonly id: AgentId;
  readonly secret: string;
}

/** A whole system of one's own: its processes, its addresses, one business with two agents. */
export interface OwnInstallation {
  readonly system: System;
  readonly apiUrl: string;
  readonly sandboxUrl: string;
  readonly workerHealthUrl: string;
  /** The database as its superuser, who sees all rows. */
  readonly superuserUrl: string;
  readonly businessId: BusinessId;
  readonly agents: readonly AgentKey[];
  /** The ledger of all. Needs Postgres. */
  ledger(): Promise<readonly LedgerDay[]>;
  /** Stops everything. */
  stop(): Promise<void>;
}

/** What may differ from `npm start`. */
export interface OwnSettings {
  /** An empty folder. */
  readonly dataDir: string;
  readonly report: Report;
  /** Settings of our processes that differ from the shipped ones. */
  readonly variables?: Readonly<Record<string, string>>;
  readonly stopAsked?: Promise<void>;
  readonly queuePatienceMs?: number;
  readonly agentPatienceMs?: number;
}

/** A folder for a system of one's own, under the system's temporary one; the database's account may enter it. */
export function aDataDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'asistian-faults-'));
  chmodSync(dir, 0o755);
  return dir;
}

/** Removes the folder, and the database's files where they had to lie elsewhere. */
export function removeDataDir(dataDir: string): void {
  const outside = outsidePlaceOf(join(dataDir, 'postgres'));
  for (const dir of [outside, dataDir]) if (dir !== undefined) rmSync(dir, { recursive: true, force: true });
}

/** Starts a system on free ports and sets the business up. Throws a sentence; then everything is stopped again. */
export async function startOwnSystem(own: OwnSettings): Promise<OwnInstallation> {
  const settings = await settingsOf(own);
  const system = await startSystem(settings, own.report, own.stopAsked);
  try {
    return await setUp(system, own);
  } catch (error) {
    await system.stop();
    throw error;
  }
}

async function settingsOf({ dataDir, variables = {} }: OwnSettings): Promise<SystemSettings> {
  return {
    dataDir,
    ports: await freePorts(),
    nodeEnv: 'development',
    logLevel: 'info',
    externalDatabase: undefined,
    externalTemporalAddress: undefined,
    temporalNamespace: 'asistian',
    handedOn: variables,
    withoutDemo: true,
  };
}

const portNames = ['api', 'sandbox', 'temporal', 'temporalUi', 'postgres', 'workerHealth'] as const;

async function freePorts(): Promise<Ports> {
  const ports = await Promise.all(portNames.map(() => freePort()));
  if (new Set(ports).size < ports.length) return freePorts();
  return Object.fromEntries(portNames.map((name, at) => [name, ports[at] ?? 0])) as Ports;
}

async function setUp(system: System, own: OwnSettings): Promise<OwnInstallation> {
  const { ports, dataDir } = system.settings;
  const business = businessOf(system, own);
  const local = (port: number) => `http://127.0.0.1:${port}`;
  await withTools(system, ({ installation }) => installation.setUp(business, new Date()));
  return {
    system,
    apiUrl: local(ports.api),
    sandboxUrl: local(ports.sandbox),
    workerHealthUrl: `${local(ports.workerHealth)}/health/ready`,
    superuserUrl: databaseUrl('postgres', ensureSecrets(dataDir).postgresPassword, ports.postgres, 'asistian'),
    businessId: business.id,
    agents: business.agents.map(({ id, secret }) => ({ id, secret })),
    ledger: () => withTools(system, ({ ledger }) => ledger.ofAll()),
    stop: () => system.stop(),
  };
}

type Tools = ReturnType<typeof wireTools>['ports'];

async function withTools<T>({ environment }: System, use: (tools: Tools) => Promise<T>): Promise<T> {
  const { ports, close } = wireTools(readConfig({ ...environment.api, LOG_LEVEL: 'error' }));
  try {
    return await use(ports);
  } finally {
    await close();
  }
}

const id = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;

// The keys open a system that lives for minutes, on loopback.
function businessOf({ settings }: System, own: OwnSettings): NewBusiness {
  const secrets = ensureSecrets(settings.dataDir);
  const always = [['00:00', '23:59']] as const;
  return {
    id: id(1) as BusinessId,
    name: 'Clinic of the Harbour',
    language: 'en',
    hours: {
      zone: 'Europe/Lisbon',
      weekly: { 1: always, 2: always, 3: always, 4: always, 5: always, 6: always, 7: always },
      exceptions: [],
    },
    emergencyLine: null,
    queuePatienceMs: own.queuePatienceMs ?? 300_000,
    agentPatienceMs: own.agentPatienceMs ?? 900_000,
    channels: [
      {
        id: id(2) as ChannelId,
        kind: 'whatsapp',
        providerRef: secrets.whatsappPhoneNumberId,
        accountRef: secrets.whatsappWabaId,
        accessToken: secrets.whatsappToken,
        display: `+${secrets.whatsappDisplayNumber}`,
      },
    ],
    agents: [3, 4].map((number) => ({
      id: id(number) as AgentId,
      name: number === 3 ? 'Ana' : 'Bruno',
      secret: `ask_agent_of_a_system_that_lives_for_minutes_${number}`,
      scopes,
    })),
    articles: clinicArticles,
  };
}
