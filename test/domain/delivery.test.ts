import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  advance,
  hasArrived,
  isUndecided,
  isUnsettled,
  judgeSend,
  nextTryAt,
  park,
  repliedThrough,
  systemPasses,
  type Waiting,
} from '../../src/domain/delivery.ts';
import { firstOwnership, type Ownership } from '../../src/domain/owner.ts';
import { attemptStates, type DeliveryStatus, deliveryStatuses, owners, systemKinds } from '../../src/domain/words.ts';

const now = new Date('2026-03-01T09:00:00.000Z');
const own = (owner: Ownership['owner'], fence = 1): Ownership => ({ ...firstOwnership(now), owner, fence });
const answer: Waiting = { author: 'assistant', systemKind: null, fence: 1, status: 'queued' };
const told: readonly DeliveryStatus[] = ['sent', 'delivered', 'read', 'failed'];

function orders<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((one, index) => orders(items.toSpliced(index, 1)).map((rest) => [one, ...rest]));
}

function subsets<T>([first, ...rest]: readonly T[]): readonly (readonly T[])[] {
  if (first === undefined) return [[]];
  return subsets(rest).flatMap((some) => [some, [first, ...some]]);
}

describe('an answer of the assistant', () => {
  it('leaves while the assistant has the conversation under the fence of the answer', () => {
    expect(judgeSend(own('assistant'), answer)).toBe('send');
  });

  it('is withdrawn when an agent, the queue or nobody has the conversation', () => {
    const verdicts = (['agent', 'queue', 'nobody'] as const).map((owner) => judgeSend(own(owner, 2), answer));
    expect(verdicts).toEqual(['withdraw', 'withdraw', 'withdraw']);
  });

  it('is withdrawn when an agent had the conversation in between and gave it back', () => {
    expect(judgeSend(own('assistant', 3), answer)).toBe('withdraw');
  });
});

describe('what an agent says', () => {
  it('leaves whoever has the conversation by then', () => {
    expect(owners.map((owner) => judgeSend(own(owner, 7), { ...answer, author: 'agent' }))).toEqual(
      owners.map(() => 'send'),
    );
  });
});

describe('what the system says', () => {
  it.each(systemKinds)('leaves as its table says: %s', (systemKind) => {
    for (const owner of owners) {
      const verdict = judgeSend(own(owner, 9), { ...answer, author: 'system', systemKind });
      expect(verdict).toBe(systemPasses[systemKind].includes(owner) ? 'send' : 'withdraw');
    }
  });

  it('passes an agent only where the law wants it said', () => {
    const passing = systemKinds.filter((kind) => systemPasses[kind].includes('agent'));
    expect(passing).toEqual(['opt_out_confirmation', 'emergency_line']);
  });

  it('never leaves without a kind', () => {
    expect(judgeSend(own('queue'), { ...answer, author: 'system' })).toBe('withdraw');
  });
});

describe('a message that is no longer queued', () => {
  it('is left alone, whoever wants to send it', () => {
    for (const status of deliveryStatuses.filter((one) => one !== 'queued')) {
      expect(judgeSend(own('assistant'), { ...answer, status })).toBe('skip');
      expect(judgeSend(own('agent'), { ...answer, author: 'agent', status })).toBe('skip');
    }
  });
});

describe('the news of a message', () => {
  it.each(subsets(told).map((some) => [some.join(', ') || 'none', some] as const))(
    'ends alike in every order: %s',
    (_, some) => {
      const ends = orders(some).map((order) => order.reduce(advance, 'sending'));
      expect(new Set(ends).size).toBe(1);
    },
  );

  it('ends alike however often each is repeated', () => {
    const repeated = fc.shuffledSubarray([...told, ...told, ...told]);
    fc.assert(
      fc.property(fc.constantFrom<DeliveryStatus>('sending', 'unknown', 'sent'), repeated, (from, news) => {
        expect(news.reduce(advance, from)).toBe([...new Set(news)].reduce(advance, from));
      }),
    );
  });

  it('never leads backwards', () => {
    const status = fc.constantFrom(...deliveryStatuses);
    fc.assert(
      fc.property(status, status, (from, news) => {
        const to = advance(from, news);
        expect([from, news]).toContain(to);
        expect(advance(to, from)).toBe(to);
      }),
    );
  });

  it('of a refusal stands against an earlier acceptance, and falls before proof that it reached the phone', () => {
    expect(advance('sent', 'failed')).toBe('failed');
    expect(advance('failed', 'sent')).toBe('failed');
    expect(advance('failed', 'delivered')).toBe('delivered');
    expect(advance('read', 'failed')).toBe('read');
  });

  it('settles a doubt, and a doubt never takes back what is known', () => {
    expect(advance('unknown', 'sent')).toBe('sent');
    expect(advance('sent', 'unknown')).toBe('sent');
  });
});

describe('a message', () => {
  it('is unsettled until the provider has taken or refused it', () => {
    expect(deliveryStatuses.filter(isUnsettled)).toEqual(['queued', 'sending', 'unknown']);
    expect(deliveryStatuses.filter(hasArrived)).toEqual(['sent', 'delivered', 'read']);
  });

  it('waits again when nothing left, unless more is known by then', () => {
    expect(deliveryStatuses.filter((status) => park(status) === 'queued')).toEqual(['queued', 'sending', 'unknown']);
    expect(park('delivered')).toBe('delivered');
    expect(park('withdrawn')).toBe('withdrawn');
  });

  it('hears of an attempt only until that attempt is concluded', () => {
    expect(attemptStates.filter(isUndecided)).toEqual(['open', 'unknown']);
  });
});

describe('the replies of agents', () => {
  it('answer as far as the furthest that has not failed', () => {
    const replies = [
      { status: 'read', answersThrough: 3 },
      { status: 'queued', answersThrough: 5 },
      { status: 'failed', answersThrough: 8 },
      { status: 'sent', answersThrough: null },
    ] as const;
    expect(repliedThrough(replies)).toBe(5);
  });

  it('answer nothing when there are none', () => {
    expect(repliedThrough([])).toBe(0);
  });
});

describe('a parked message', () => {
  const pauses = [0, 1, 2, 3].map((tries) => nextTryAt(now, tries, null).getTime() - now.getTime());

  it('waits twice as long each time, from 2 s', () => {
    expect(pauses).toEqual([2_000, 4_000, 8_000, 16_000]);
  });

  it('waits at most a quarter of an hour, and never less than the provider asks', () => {
    fc.assert(
      fc.property(fc.nat(1_000), fc.option(fc.nat(3_600_000)), (tries, asked) => {
        const pauseMs = nextTryAt(now, tries, asked).getTime() - now.getTime();
        expect(pauseMs).toBeGreaterThanOrEqual(asked ?? 0);
        expect(pauseMs).toBeLessThanOrEqual(Math.max(15 * 60_000, asked ?? 0));
      }),
    );
  });
});
