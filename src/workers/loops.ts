import type { WorkerPorts } from '../ports/worker-ports.ts';
import { record, ring } from './bell.ts';
import { keepDoubts, keepLedger, keepParked, sweep } from './keeper.ts';
import type { Loop } from './loop.ts';
import type { LoopSettings } from './loop-settings.ts';
import { voiceOf } from './voice.ts';
import { Wake } from './wake.ts';

const ledgerEveryMs = 10 * 60_000;
const doubtsEveryMs = 1_000;
const parkedEveryMs = 5_000;

/** All loops of the worker process. */
export function loopsOf(ports: WorkerPorts, settings: LoopSettings): readonly Loop[] {
  const recorded = new Wake();
  return [
    { name: 'bell', pauseMs: settings.bellEveryMs, deed: () => recordAndWake(ports, recorded) },
    { name: 'ringer', pauseMs: settings.bellEveryMs, wake: recorded, deed: () => ring(ports) },
    { name: 'voice', pauseMs: settings.bellEveryMs, deed: voiceOf(ports) },
    { name: 'doubts', pauseMs: doubtsEveryMs, deed: () => keepDoubts(ports, settings) },
    { name: 'parked', pauseMs: parkedEveryMs, deed: () => keepParked(ports, settings) },
    { name: 'sweeper', pauseMs: settings.sweepEveryMs, deed: () => sweep(ports, settings) },
    { name: 'ledger', pauseMs: ledgerEveryMs, deed: () => keepLedger(ports) },
  ];
}

// What was just recorded is rung at once, by the ringer: an engine that does not answer slows no recording.
async function recordAndWake(ports: WorkerPorts, recorded: Wake): Promise<number> {
  const n = await record(ports);
  if (n > 0) recorded.call();
  return n;
}
