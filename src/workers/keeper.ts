import type { WorkerPorts } from '../ports/worker-ports.ts';
import type { LoopSettings } from './loop-settings.ts';

const before = (now: Date, ms: number) => new Date(now.getTime() - ms);

/** Finds attempts that nobody finished, and doubts that have lasted too long. */
export async function keepDoubts({ outbox, clock }: WorkerPorts, settings: LoopSettings): Promise<number> {
  const now = clock.now();
  // Side by side: one that fails does not hold up the other, and is told to whoever runs the loop.
  const steps = await Promise.allSettled([
    outbox.doubtLapsed(now, before(now, settings.attemptLeaseMs)),
    outbox.handOverDoubts(now, before(now, settings.doubtPatienceMs)),
  ]);
  for (const step of steps) if (step.status === 'rejected') throw step.reason;
  return steps.reduce((sum, step) => sum + (step.status === 'fulfilled' ? step.value : 0), 0);
}

const parkedAlarmAfterMs = 5 * 60_000;

/** Finds what cannot leave: somebody is told of the line, and after the patience of a doubt a person is asked. */
export async function keepParked({ outbox, clock }: WorkerPorts, settings: LoopSettings): Promise<number> {
  const now = clock.now();
  const alarmAfterMs = Math.min(parkedAlarmAfterMs, settings.doubtPatienceMs);
  await outbox.alarmParked(now, before(now, alarmAfterMs));
  await outbox.handOverParked(now, before(now, settings.doubtPatienceMs));
  return 0;
}

/** Rings again for conversations where somebody waits and nothing moves. */
export async function sweep({ rings, clock, log }: WorkerPorts, settings: LoopSettings): Promise<number> {
  const now = clock.now();
  const swept = await rings.sweep(now, before(now, settings.sweepAfterMs));
  if (swept > 0) log.warn({ swept }, 'conversations swept');
  return 0;
}

/** Writes past days of the ledger out, lets old intake go, and alarms for a day that does not add up. */
export async function keepLedger({ ledger, clock, log }: WorkerPorts): Promise<number> {
  const off = await ledger.keep(clock.now());
  if (off.length > 0) log.error({ days: off.length }, 'ledger does not add up');
  return 0;
}
