import { join } from 'node:path';
import { callOnce, fieldOf } from '../../scripts/faults/http.ts';
import { type OwnInstallation, startOwnSystem } from '../../scripts/faults/installation.ts';
import { Witness } from '../../scripts/faults/witness.ts';
import { systemEnvironment } from '../../scripts/system/environment.ts';
import { isHealthy } from '../../scripts/system/health.ts';
import { silentReport } from '../../scripts/system/report.ts';
import { root } from '../../scripts/system/root.ts';
import { ensureSecrets } from '../../scripts/system/secrets.ts';
import { type Supervised, supervise } from '../../scripts/system/supervise.ts';
import { runDirOf } from '../../scripts/system/system.ts';
import type { CrashPoint } from '../../src/ports/crash-points.ts';
import { until } from './until.ts';

type Variables = Readonly<Record<string, string>>;

/** Waiting times that let a story end in seconds; the tests of each process keep the shipped ones. */
export const shortened: Variables = {
  QUIET_PAUSE_MS: '200',
  LONGEST_QUIET_MS: '800',
  SEND_GRACE_MS: '800',
  SWEEP_AFTER_MS: '2500',
  SWEEP_EVERY_MS: '400',
  BELL_LEASE_MS: '1200',
  STICKY_TIMEOUT_MS: '500',
  HEARTBEAT_TIMEOUT_MS: '1500',
  WORKFLOW_TASK_TIMEOUT_MS: '1500',
};

/** A running system whose worker and API can be exchanged for ones that kill themselves. */
export interface Theatre {
  readonly installation: OwnInstallation;
  readonly witness: Witness;
  /** The supervised processes, by name; worker and API run with the shortened waiting times. */
  process(name: 'worker' | 'api' | 'temporal' | 'postgres'): Supervised;
  /** A worker or API with these settings, not yet started. */
  cast(name: 'worker' | 'api', variables: Variables, tell?: (sentence: string) => void): Supervised;
  /** Starts a process that dies at a point, lets something be done once it can be, and waits for its death. */
  dieAt(name: 'worker' | 'api', point: CrashPoint, whenUp?: () => Promise<void>): Promise<string>;
  ready(name: 'worker' | 'api'): Promise<void>;
}

/** Starts the system once for all stories. */
export async function openTheatre(dataDir: string): Promise<Theatre> {
  const installation = await startOwnSystem({ dataDir, report: silentReport, variables: shortened });
  const { system } = installation;
  const find = (name: 'worker' | 'api' | 'temporal' | 'postgres') => {
    const found = system.processes.get(name);
    if (found === undefined) throw new Error(`There is no ${name}.`);
    return found;
  };
  const cast: Theatre['cast'] = (name, variables, tell = () => {}) => {
    const settings = { ...system.settings, handedOn: variables };
    return supervise(planOf(name, settings.dataDir, systemEnvironment(settings, ensureSecrets(dataDir))[name]), tell);
  };
  const ready = (name: 'worker' | 'api') =>
    until(`The ${name}`, () =>
      isHealthy(name === 'api' ? `${installation.apiUrl}/health/ready` : installation.workerHealthUrl),
    );
  return {
    installation,
    witness: new Witness(installation.sandboxUrl),
    process: find,
    cast,
    ready,
    dieAt: (name, point, whenUp) => dieAt({ cast, ready }, name, point, whenUp),
  };
}

async function dieAt(
  { cast, ready }: Pick<Theatre, 'cast' | 'ready'>,
  name: 'worker' | 'api',
  point: CrashPoint,
  whenUp: (() => Promise<void>) | undefined,
): Promise<string> {
  let death = '';
  const doomed = cast(name, { ...shortened, CRASH_AT: point }, (sentence) => {
    death = sentence;
    // It has served its purpose and is not started again.
    void doomed.kill9(true);
  });
  await doomed.start();
  try {
    if (whenUp !== undefined) await ready(name).then(whenUp);
    await until(`The death at ${point}`, async () => death !== '');
  } finally {
    await doomed.kill9(true);
  }
  return death;
}

function planOf(name: 'worker' | 'api', dataDir: string, env: Variables) {
  return {
    name,
    command: process.execPath,
    args: [name === 'worker' ? 'src/workers/main.ts' : 'src/api/main.ts'],
    env,
    cwd: root,
    logFile: join(dataDir, 'logs', `${name}.log`),
    runDir: runDirOf({ dataDir }),
  };
}

/** Writes as somebody; returns the sandbox's id of the message. */
export async function say({ installation }: Theatre, from: string, text: string): Promise<string> {
  const body = { from, name: nameOf(from), text };
  const answer = await callOnce(`${installation.sandboxUrl}/control/say`, { body });
  const id = fieldOf(answer?.body, 'messageId');
  if (typeof id !== 'string') throw new Error('The sandbox did not take what somebody wrote.');
  return id;
}

/** The name that a person with this number has. */
export function nameOf(number: string): string {
  return `Person ${number}`;
}
