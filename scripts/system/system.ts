import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readConfig } from '../../src/config.ts';
import { migrate, migrationFolders } from '../migrate.ts';
import { prepareDatabases, startPostgres } from '../postgres.ts';
import { ensureTemporalBinary } from '../temporal-binary.ts';
import { apiUrl, type SystemEnvironment, systemEnvironment } from './environment.ts';
import { ensureDataFolders } from './folders.ts';
import { isHealthy, isListening, waitUntilReady } from './health.ts';
import { refuseUsedPorts } from './ports.ts';
import { endLeftovers } from './records.ts';
import type { Report } from './report.ts';
import { root } from './root.ts';
import { ensureRootKey, ensureSecrets, type SystemSecrets } from './secrets.ts';
import { hasRealLine, type Ports, type SystemSettings } from './settings.ts';
import { claimSystem } from './single.ts';
import { type ProcessPlan, type Supervised, supervise } from './supervise.ts';
import { forgetHalfMade, isTemporalReady, markWhole, temporalPlan } from './temporal.ts';

/** The names of the processes, in the order in which they are stopped. */
export const processNames = ['worker', 'api', 'sandbox', 'temporal', 'postgres'] as const;
export type ProcessName = (typeof processNames)[number];

/** A running installation. Processes that others run (an external database) are missing from `processes`. */
export type System = {
  readonly settings: SystemSettings;
  readonly environment: SystemEnvironment;
  readonly processes: ReadonlyMap<ProcessName, Supervised>;
  /** Stops everything in good order and gives the data folder back. */
  stop(): Promise<void>;
};

/**
 * Starts the whole installation and prints each step. Data of an earlier run stays; its leftover processes are ended.
 * @param stopAsked resolves when a person wants to stop while it still starts
 * @throws a sentence that says what to do; everything that was started is stopped again
 */
export async function startSystem(
  settings: SystemSettings,
  report: Report,
  stopAsked: Promise<void> = new Promise(() => {}),
): Promise<System> {
  ensureDataFolders(settings.dataDir);
  const giveBack = await claimSystem(runDirOf(settings));
  const setting = prepare(settings, report);
  const stop = async () => {
    setting.isStopping = true;
    await stopAll(setting.processes);
    giveBack();
  };
  try {
    await Promise.race([startAll(setting), stopAsked.then(stoppedEarly)]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { settings, environment: setting.environment, processes: setting.processes, stop };
}

async function startAll(setting: Setting): Promise<void> {
  await clearTheWay(setting);
  await Promise.all([startDatabase(setting), startTemporal(setting), startSandbox(setting)]);
  await checkStores(setting);
  await Promise.all([startApi(setting), startWorker(setting)]);
  await seed(setting);
}

function stoppedEarly(): never {
  throw new Error('Stopped before everything ran.');
}

/** Where the numbers of running processes are kept. */
export function runDirOf(settings: Pick<SystemSettings, 'dataDir'>): string {
  return join(settings.dataDir, 'run');
}

type Setting = {
  settings: SystemSettings;
  secrets: SystemSecrets;
  environment: SystemEnvironment;
  processes: Map<ProcessName, Supervised>;
  report: Report;
  /** From now on nothing more is started. */
  isStopping: boolean;
};

function prepare(settings: SystemSettings, report: Report): Setting {
  const secrets = ensureSecrets(settings.dataDir);
  ensureRootKey(settings);
  const environment = systemEnvironment(settings, secrets);
  readConfig(environment.api);
  return { settings, secrets, environment, processes: new Map(), report, isStopping: false };
}

async function clearTheWay({ settings, report }: Setting): Promise<void> {
  const ended = await endLeftovers(runDirOf(settings));
  if (ended.length > 0) report.line(`  ✓ ended what an earlier run left behind: ${ended.join(', ')}`);
  await refuseUsedPorts(settings.ports, wantedPorts(settings));
}

function wantedPorts(settings: SystemSettings): (keyof Ports)[] {
  const database = settings.externalDatabase ? [] : (['postgres'] as const);
  const engine = settings.externalTemporalAddress ? [] : (['temporal', 'temporalUi'] as const);
  const sandbox = hasRealLine(settings) ? [] : (['sandbox'] as const);
  return ['api', ...sandbox, 'workerHealth', ...database, ...engine];
}

async function startDatabase(setting: Setting): Promise<void> {
  if (!setting.settings.externalDatabase) await startOwnPostgres(setting);
  const { MIGRATOR_DATABASE_URL: main, KEYRING_MIGRATOR_DATABASE_URL: keyring } = setting.environment.migrate;
  if (main) await migrateStep(setting, 'database', main, migrationFolders.main);
  if (keyring) await migrateStep(setting, 'keyring', keyring, migrationFolders.keyring);
}

async function startOwnPostgres({ settings, secrets, processes, report }: Setting): Promise<void> {
  const port = settings.ports.postgres;
  const options = {
    dataDir: join(settings.dataDir, 'postgres'),
    port,
    password: secrets.postgresPassword,
    logFile: logFileOf(settings, 'postgres'),
    runDir: runDirOf(settings),
  };
  await report.step(`PostgreSQL on 127.0.0.1:${port}`, async () => {
    const postgres = await startPostgres(options, report.line, (supervised) => processes.set('postgres', supervised));
    await prepareDatabases(postgres.superuserUrl, secrets);
  });
}

async function migrateStep({ report }: Setting, name: string, url: string, dir: string): Promise<void> {
  const startedAtMs = Date.now();
  const applied = await migrate(url, dir);
  const what = applied.length > 0 ? `${applied.length} migrations applied` : 'up to date';
  report.line(`  ✓ ${name}: ${what} (${((Date.now() - startedAtMs) / 1000).toFixed(1)} s)`);
}

/** Before a process begins to work: with another root key it would write what nobody can read. */
async function checkStores({ environment, isStopping }: Setting): Promise<void> {
  if (isStopping) return;
  const { refuseUnusableStores } = await import('./stores.ts');
  await refuseUnusableStores(environment.api);
}

async function startTemporal(setting: Setting): Promise<void> {
  const { settings, report } = setting;
  if (settings.externalTemporalAddress) return;
  const { temporal: port, temporalUi: uiPort } = settings.ports;
  const binary = await ensureTemporalBinary(report);
  const dbFile = join(settings.dataDir, 'temporal', 'temporal.db');
  forgetHalfMade(dbFile);
  const place = { logFile: logFileOf(settings, 'temporal'), runDir: runDirOf(settings) };
  const plan = temporalPlan({ binary, port, uiPort, namespace: settings.temporalNamespace, dbFile, ...place });
  const check = () => isTemporalReady(`127.0.0.1:${port}`, settings.temporalNamespace);
  await startProcess(setting, 'temporal', plan, `Temporal on 127.0.0.1:${port}`, check);
  markWhole(dbFile);
}

async function startSandbox(setting: Setting): Promise<void> {
  if (hasRealLine(setting.settings)) return;
  const url = `http://127.0.0.1:${setting.settings.ports.sandbox}`;
  const plan = nodePlan(setting, 'sandbox', 'src/sandbox/main.ts', 5_000);
  await startProcess(setting, 'sandbox', plan, `sandbox on ${url}`, () => isListening(url));
}

async function startApi(setting: Setting): Promise<void> {
  const url = apiUrl(setting.settings);
  const plan = nodePlan(setting, 'api', 'src/api/main.ts', 10_000);
  await startProcess(setting, 'api', plan, `API on ${url}`, () => isHealthy(`${url}/health/ready`));
}

async function startWorker(setting: Setting): Promise<void> {
  const url = `http://127.0.0.1:${setting.settings.ports.workerHealth}/health/ready`;
  const plan = nodePlan(setting, 'worker', 'src/workers/main.ts', 10_000);
  await startProcess(setting, 'worker', plan, 'worker', () => isHealthy(url));
}

async function startProcess(
  setting: Setting,
  name: ProcessName,
  plan: ProcessPlan,
  what: string,
  check: () => Promise<boolean>,
): Promise<void> {
  if (setting.isStopping) return;
  const { processes, report } = setting;
  const supervised = supervise(plan, (sentence) => report.line(`  ! ${sentence}`));
  processes.set(name, supervised);
  await report.step(what, async () => {
    await supervised.start();
    await waitUntilReady(supervised, check);
  });
}

function nodePlan(
  { settings, environment }: Setting,
  name: 'api' | 'worker' | 'sandbox',
  entry: string,
  stopWithinMs: number,
): ProcessPlan {
  return {
    name,
    command: process.execPath,
    args: [entry],
    env: environment[name],
    cwd: root,
    logFile: logFileOf(settings, name),
    runDir: runDirOf(settings),
    stopWithinMs,
  };
}

async function seed({ settings, environment, report }: Setting): Promise<void> {
  const file = join(root, 'scripts/demo.ts');
  if (settings.withoutDemo || !existsSync(file)) return;
  const { seedDemo } = await import(pathToFileURL(file).href);
  await report.step('demo business', () => seedDemo(environment.demo));
}

/** Worker and API first, together; then what they stand on. */
async function stopAll(processes: ReadonlyMap<ProcessName, Supervised>): Promise<void> {
  await Promise.all([processes.get('worker')?.stop(), processes.get('api')?.stop()]);
  for (const name of processNames) await processes.get(name)?.stop();
}

function logFileOf(settings: SystemSettings, name: ProcessName): string {
  return join(settings.dataDir, 'logs', `${name}.log`);
}
