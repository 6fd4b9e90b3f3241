import { describe, expect, it } from '@jest/globals';
import type { BusinessId, MessageId } from '../../src/domain/ids.ts';
import type { Due } from '../../src/ports/outbox.ts';
import type { WorkerPorts } from '../../src/ports/worker-ports.ts';
import { loopsOf } from '../../src/workers/loops.ts';
import { silent } from '../house/silent.ts';

const settings = { bellEveryMs: 50, sweepEveryMs: 1, sweepAfterMs: 1, attemptLeaseMs: 1, doubtPatienceMs: 1 };
const never = new Promise<never>(() => undefined);
const dueOf = (n: number): Due[] =>
  Array.from({ length: n }, (_, at) => ({ messageId: `m${at}` as MessageId, businessId: 'b' as BusinessId }));

/** The loops of a worker, of which a test has only what it looks at. */
function loopOf(name: string, ports: object) {
  const always = { clock: { now: () => new Date(0) }, log: silent, passCrashPoint: () => undefined };
  const given: WorkerPorts = Object.assign(Object.create(null), always, ports);
  const loop = loopsOf(given, settings).find((one) => one.name === name);
  if (loop === undefined) throw new Error(`there is no loop ${name}`);
  return loop;
}

describe('the bell', () => {
  it('goes on recording while the engine does not answer', async () => {
    const waiting = [3, 2, 0];
    const bell = loopOf('bell', {
      recorder: { recordBatch: async () => waiting.shift() ?? 0 },
      rings: { claim: () => never },
    });
    expect([await bell.deed(), await bell.deed(), await bell.deed()]).toEqual([3, 2, 0]);
  });
});

describe('the voice', () => {
  it('waits for no provider, and takes up no more than it has places for', async () => {
    const asked: number[] = [];
    const outbox = {
      claimDue: async (_: Date, atMost: number) => {
        asked.push(atMost);
        return dueOf(Math.min(atMost, 12));
      },
      begin: () => never,
    };
    const voice = loopOf('voice', { outbox });
    expect([await voice.deed(), await voice.deed(), await voice.deed()]).toEqual([12, 8, 0]);
    expect(asked).toEqual([20, 8]);
  });

  it('takes up more as places become free', async () => {
    const outbox = { claimDue: async (_: Date, atMost: number) => dueOf(atMost), begin: async () => null };
    const voice = loopOf('voice', { outbox });
    expect(await voice.deed()).toBe(20);
    await new Promise(setImmediate);
    expect(await voice.deed()).toBe(20);
  });
});
