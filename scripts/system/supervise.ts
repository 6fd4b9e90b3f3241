import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { closeLog, openLog } from './logs.ts';
import { forgetProcess, recordProcess, stopSignalOf } from './records.ts';

/** How one process is started and kept running. */
export type ProcessPlan = {
  name: string;
  command: string;
  args: readonly string[];
  env: Readonly<Record<string, string>>;
  cwd: string;
  /** Gets everything that the process prints. */
  logFile: string;
  /** Where its number is kept for the next start. */
  runDir: string;
  /** How long it may take to stop before it is killed; 10 s unless told. */
  stopWithinMs?: number;
  /** The account to run as, where it may not be root. */
  account?: { uid: number; gid: number } | undefined;
  /** Cleans up what an earlier crash left, before each start. */
  beforeStart?: () => Promise<void> | void;
};

/** A process under supervision: it is started again, with growing pauses, whenever it ends by itself. */
export type Supervised = {
  readonly name: string;
  readonly logFile: string;
  /** The running process's number; undefined between two lives. */
  pid(): number | undefined;
  /** How often it was started. */
  lives(): number;
  start(): Promise<void>;
  /** Asks it to stop, kills it when it does not, and does not start it again. */
  stop(): Promise<void>;
  /** Stops it and starts it again. */
  restart(): Promise<void>;
  /** Kills it as a crash would; the supervisor starts it again, unless `andStay` is set. */
  kill9(andStay?: boolean): Promise<void>;
};

const firstPauseMs = 200;
const longestPauseMs = 10_000;
const calmAfterMs = 20_000;

/** Prepares supervision of one process; nothing runs until `start`. `tell` hears of each unexpected end. */
export function supervise(plan: ProcessPlan, tell: (sentence: string) => void): Supervised {
  const state: State = { plan, tell, child: undefined, wanted: false, lives: 0, pauseMs: firstPauseMs };
  return {
    name: plan.name,
    logFile: plan.logFile,
    pid: () => state.child?.pid,
    lives: () => state.lives,
    start: () => start(state),
    stop: () => stop(state),
    async restart() {
      await stop(state);
      await start(state);
    },
    async kill9(andStay = false) {
      if (andStay) state.wanted = false;
      await endChild(state.child, 'SIGKILL', 0);
    },
  };
}

type State = {
  readonly plan: ProcessPlan;
  readonly tell: (sentence: string) => void;
  child: ChildProcess | undefined;
  wanted: boolean;
  lives: number;
  pauseMs: number;
};

async function start(state: State): Promise<void> {
  if (state.wanted && state.child) return;
  state.wanted = true;
  await state.plan.beforeStart?.();
  if (state.wanted) launch(state);
}

async function stop(state: State): Promise<void> {
  state.wanted = false;
  await endChild(state.child, stopSignalOf(state.plan.name), state.plan.stopWithinMs ?? 10_000);
}

function launch(state: State): void {
  const { plan } = state;
  const startedAtMs = Date.now();
  const child = spawnPlanned(plan);
  state.child = child;
  state.lives += 1;
  if (child.pid) recordProcess(plan.runDir, plan.name, child.pid);
  child.once('error', (error) => ended(state, startedAtMs, error.message));
  child.once('exit', (code, signal) => ended(state, startedAtMs, signal ?? `code ${code}`));
}

/** A process group of its own, so that Ctrl-C in the terminal reaches only the supervisor, which stops all in order. */
function spawnPlanned(plan: ProcessPlan): ChildProcess {
  const log = openLog(plan.logFile);
  try {
    return spawn(plan.command, plan.args, {
      cwd: plan.cwd,
      env: plan.env,
      detached: true,
      stdio: ['pipe', log, log],
      ...(plan.account ?? {}),
    });
  } finally {
    closeLog(log);
  }
}

function ended(state: State, startedAtMs: number, how: string): void {
  const { plan } = state;
  if (!state.child) return;
  state.child = undefined;
  forgetProcess(plan.runDir, plan.name);
  if (!state.wanted) return;
  if (Date.now() - startedAtMs > calmAfterMs) state.pauseMs = firstPauseMs;
  state.tell(`${plan.name} ended (${how}); starting it again in ${state.pauseMs / 1000} s. Its log: ${plan.logFile}`);
  void startAgain(state);
}

async function startAgain(state: State): Promise<void> {
  const pauseMs = state.pauseMs;
  state.pauseMs = Math.min(pauseMs * 2, longestPauseMs);
  await sleep(pauseMs);
  if (!state.wanted || state.child) return;
  await state.plan.beforeStart?.();
  if (state.wanted && !state.child) launch(state);
}

async function endChild(child: ChildProcess | undefined, signal: NodeJS.Signals, patienceMs: number): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  const patience = new AbortController();
  const tooLong = sleep(patienceMs, 'late', { signal: patience.signal }).catch(() => 'late');
  if (signal !== 'SIGKILL' && (await Promise.race([gone, tooLong])) === 'late') child.kill('SIGKILL');
  await gone;
  patience.abort();
}
