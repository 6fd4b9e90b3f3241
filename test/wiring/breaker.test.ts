import { describe, expect, it } from '@jest/globals';
import type { AttemptId } from '../../src/domain/ids.ts';
import type { Line, SayResult, Voice } from '../../src/ports/channel.ts';
import { withBreaker } from '../../src/wiring/breaker.ts';

/** A provider whose answers come when the test says so, behind the breaker. */
function aLine() {
  let nowMs = 0;
  const calls: ((result: SayResult) => void)[] = [];
  const voice = {
    kind: 'whatsapp',
    longestText: 10,
    split: (text: string) => [text],
    say: () => new Promise<SayResult>((resolve) => calls.push(resolve)),
    markRead: async () => undefined,
  } satisfies Voice;
  const careful = withBreaker(voice, { steadyMs: () => nowMs, slowAfterMs: 1_500, restMs: 1_000 });
  const says = () => careful.say({} as Line, [], { kind: 'text', text: 'Hi' }, 'a' as AttemptId);
  return {
    calls,
    says,
    starts: () => void says(),
    passes(ms: number) {
      nowMs += ms;
    },
    async answers(result: SayResult) {
      calls.shift()?.(result);
      await new Promise(setImmediate);
    },
  };
}

const lost: SayResult = { kind: 'unknown' };
const taken: SayResult = { kind: 'accepted', providerMessageId: 'wamid.1' };

describe('a provider that does not answer', () => {
  it('is called again and again while it answers now and then', async () => {
    const line = aLine();
    for (const result of [lost, lost, taken, lost, lost]) {
      const said = line.says();
      await line.answers(result);
      expect(await said).toEqual(result);
    }
  });

  it('is left alone after three tries in a row, but for one try at a time', async () => {
    const line = aLine();
    for (let n = 0; n < 3; n += 1) {
      const said = line.says();
      await line.answers(lost);
      await said;
    }
    expect(await line.says()).toEqual({ kind: 'not_sent' });
    line.passes(1_000);
    const probe = line.says();
    expect(await line.says()).toEqual({ kind: 'not_sent' });
    await line.answers(taken);
    expect(await probe).toEqual(taken);
    line.starts();
    line.starts();
    expect(line.calls).toHaveLength(2);
  });

  it('holds no more than those that are overdue already', async () => {
    const line = aLine();
    for (let n = 0; n < 3; n += 1) line.starts();
    line.passes(1_600);
    line.starts();
    expect(line.calls).toHaveLength(4);
    expect(await line.says()).toEqual({ kind: 'not_sent' });
    expect(line.calls).toHaveLength(4);
  });
});
