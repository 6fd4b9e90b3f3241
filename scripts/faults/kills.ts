import { setTimeout as sleep } from 'node:timers/promises';
import type { Supervised } from '../system/supervise.ts';
import type { Dice } from './dice.ts';
import type { Timeline } from './timeline.ts';
import type { Kill } from './verdict/doubts.ts';

/** The processes that are killed; the sandbox is the witness and lives. */
export const killable = ['worker', 'api', 'temporal', 'postgres'] as const;
/** One of them. */
export type Killable = (typeof killable)[number];

/** When a process is killed and how long it stays away, in milliseconds from the start of the load. */
export interface PlannedKill {
  readonly name: Killable;
  readonly atMs: number;
  readonly awayMs: number;
}

const minuteMs = 60_000;

/** Each process once in each minute, at times that the dice say, and twice now and then. In order of time. */
export function planKills(minutes: number, dice: Dice): readonly PlannedKill[] {
  const plan = killable.flatMap((name) => minutesOf(minutes).flatMap((slot) => killsIn(name, slot, dice)));
  return plan.sort((one, other) => one.atMs - other.atMs);
}

interface Slot {
  readonly fromMs: number;
  readonly lengthMs: number;
}

// Not in the first seconds, when nothing runs yet, nor in the last, when it would meet the next minute's.
function killsIn(name: Killable, { fromMs, lengthMs }: Slot, dice: Dice): PlannedKill[] {
  const one = (least: number, most: number) => ({
    name,
    atMs: Math.round(fromMs + dice.between(least, most) * lengthMs),
    awayMs: Math.round(dice.between(200, 2_500)),
  });
  return dice.chance(0.2) ? [one(0.08, 0.35), one(0.6, 0.85)] : [one(0.08, 0.85)];
}

function minutesOf(minutes: number): Slot[] {
  const whole = Math.floor(minutes);
  const slots = Array.from({ length: whole }, (_, at) => ({ fromMs: at * minuteMs, lengthMs: minuteMs }));
  const restMs = Math.round((minutes - whole) * minuteMs);
  return restMs < minuteMs / 3 && whole > 0
    ? slots
    : [...slots, { fromMs: whole * minuteMs, lengthMs: restMs }].filter(({ lengthMs }) => lengthMs > 0);
}

/** Carries the plan out. Resolves when the last process is back; `kills` grows as it goes. */
export async function kill(
  plan: readonly PlannedKill[],
  processes: ReadonlyMap<string, Supervised>,
  timeline: Timeline,
  kills: Kill[],
  stop: AbortSignal,
): Promise<void> {
  const byName = Map.groupBy(plan, ({ name }) => name);
  await Promise.all(
    [...byName].map(async ([name, planned]) => {
      const supervised = processes.get(name);
      if (supervised === undefined) return;
      for (const one of planned) await killOne(one, supervised, timeline, kills, stop);
    }),
  );
}

async function killOne(
  { name, atMs, awayMs }: PlannedKill,
  supervised: Supervised,
  timeline: Timeline,
  kills: Kill[],
  stop: AbortSignal,
): Promise<void> {
  await until(() => timeline.seconds() * 1000 >= atMs && supervised.pid() !== undefined, stop);
  if (stop.aborted) return;
  const at = Date.now();
  await supervised.kill9(true);
  kills.push({ name, at });
  timeline.say(`kill -9 ${name}`);
  await sleep(awayMs);
  if (stop.aborted) return;
  await supervised.start();
  timeline.say(`${name} is started again after ${((Date.now() - at) / 1000).toFixed(1)} s`);
}

async function until(holds: () => boolean, stop: AbortSignal): Promise<void> {
  while (!holds() && !stop.aborted) await sleep(50);
}
