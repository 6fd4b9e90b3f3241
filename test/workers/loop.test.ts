import { describe, expect, it } from '@jest/globals';
import { runLoop, stuckOf } from '../../src/workers/loop.ts';
import { Wake } from '../../src/workers/wake.ts';
import { silent } from '../house/silent.ts';

const never = 3_600_000;
const soon = () => new Promise(setImmediate);

describe('a loop', () => {
  it('whose deed does not end is told by its name after a minute', async () => {
    let nowMs = 0;
    let end = (_: number): void => undefined;
    const deed = () => new Promise<number>((resolve) => (end = resolve));
    const running = runLoop({ name: 'bell', pauseMs: never, deed }, silent, () => nowMs);
    nowMs = 59_000;
    expect(stuckOf([running])).toEqual([]);
    nowMs = 61_000;
    expect(stuckOf([running])).toEqual(['bell']);
    end(0);
    await soon();
    expect(stuckOf([running])).toEqual([]);
    nowMs = 10 * never;
    expect(stuckOf([running])).toEqual([]);
    await running.stop();
  });

  it('looks at once when it is woken, also when the call comes while it is at work', async () => {
    const wake = new Wake();
    let looks = 0;
    const deed = async () => {
      looks += 1;
      if (looks === 2) wake.call();
      return 0;
    };
    const running = runLoop({ name: 'ringer', pauseMs: never, wake, deed }, silent);
    await soon();
    expect(looks).toBe(1);
    wake.call();
    await soon();
    await soon();
    expect(looks).toBe(3);
    await running.stop();
  });

  it('pauses as long as it should after a deed that failed, woken or not', async () => {
    const wake = new Wake();
    let looks = 0;
    const deed = async () => {
      looks += 1;
      throw new Error('away');
    };
    const running = runLoop({ name: 'ringer', pauseMs: never, wake, deed }, silent);
    await soon();
    wake.call();
    await soon();
    expect(looks).toBe(1);
    await running.stop();
  });
});
