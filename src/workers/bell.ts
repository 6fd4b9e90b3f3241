import { codeOf } from '../domain/failures.ts';
import type { PendingRing } from '../ports/rings.ts';
import type { WorkerPorts } from '../ports/worker-ports.ts';

type BellPorts = Pick<WorkerPorts, 'recorder' | 'rings' | 'dispatcher' | 'alarms' | 'clock' | 'log' | 'passCrashPoint'>;

const triesBeforeQuarantine = 100;
const firstPauseMs = 250;
const longestPauseMs = 15_000;

/** Received → recorded: one batch of what was accepted. */
export function record({ recorder, clock }: BellPorts): Promise<number> {
  return recorder.recordBatch(clock.now());
}

/** Recorded → rung: one batch of rings, each told to the engine. Returns how many were rung. */
export async function ring(ports: BellPorts): Promise<number> {
  const rings = await ports.rings.claim(ports.clock.now());
  if (rings.length > 0) ports.passCrashPoint('ring.claimed');
  const rung = await Promise.all(rings.map((one) => ringOne(ports, one)));
  return rung.filter(Boolean).length;
}

async function ringOne(ports: BellPorts, one: PendingRing): Promise<boolean> {
  try {
    await ports.dispatcher.ring(one);
  } catch (error) {
    await putOff(ports, one, error);
    return false;
  }
  ports.passCrashPoint('ring.signalled');
  await ports.rings.done(one);
  return true;
}

// A ring that can never be rung is set aside alone; the sweeper writes another one if somebody still waits.
async function putOff(ports: BellPorts, one: PendingRing, error: unknown): Promise<void> {
  const now = ports.clock.now();
  const { businessId, conversationId, tries } = one;
  ports.log.warn({ conversationId, tries, code: codeOf(error) }, 'ring not heard');
  if (tries < triesBeforeQuarantine) {
    const pauseMs = Math.min(firstPauseMs * 2 ** Math.min(tries, 10), longestPauseMs);
    await ports.rings.later(one, new Date(now.getTime() + pauseMs));
    return;
  }
  const about = { businessId, subjectId: conversationId, detail: null };
  await ports.alarms.raise({ code: 'ring_quarantined', ...about }, now);
  await ports.rings.quarantine(one, now);
}
