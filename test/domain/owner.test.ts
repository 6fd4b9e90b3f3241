import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AgentId } from '../../src/domain/ids.ts';
import {
  close,
  firstOwnership,
  handOver,
  isKept,
  keepBusy,
  mayReply,
  type Ownership,
  passDeadline,
  receive,
  release,
  replyOutside,
  takeOver,
} from '../../src/domain/owner.ts';

const now = new Date('2026-03-01T09:00:00.000Z');
const patience = { queueMs: 10 * 60_000, agentIdleMs: 30 * 60_000 };
const [ana, ben] = ['ana', 'ben'] as AgentId[] as [AgentId, AgentId];
const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const fresh = firstOwnership(now);
const withAna = takeOver(fresh, ana, now, patience);
const queued = handOver(fresh, now, patience);
const closed = close(fresh, now);

describe('a conversation', () => {
  it('belongs to the assistant until somebody says otherwise', () => {
    expect(fresh).toMatchObject({ owner: 'assistant', fence: 1, deadlineAt: null });
    expect(receive(fresh, at(1), patience)).toBe(fresh);
  });

  it('reopens to the assistant, under a new fence, when the contact writes after it was closed', () => {
    expect(receive(closed, at(5), patience)).toMatchObject({ owner: 'assistant', fence: 3, ownerSince: at(5) });
  });

  it('that is queued keeps its first deadline however often the contact writes', () => {
    expect(queued.deadlineAt).toEqual(at(10));
    expect(receive(queued, at(9), patience)).toBe(queued);
  });

  it('gets a deadline again when the contact writes to an agent who had none', () => {
    const resting: Ownership = { ...withAna, deadlineAt: null };
    expect(receive(resting, at(5), patience).deadlineAt).toEqual(at(35));
    expect(receive({ ...queued, deadlineAt: null }, at(5), patience).deadlineAt).toEqual(at(15));
  });

  it('closed twice is closed once', () => {
    expect(close(closed, at(1))).toBe(closed);
  });
});

describe('a takeover', () => {
  it('raises the fence, names the agent and starts their time', () => {
    expect(withAna).toMatchObject({ owner: 'agent', agentId: ana, fence: 2, deadlineAt: at(30) });
  });

  it('by the same agent again changes nothing at all', () => {
    expect(takeOver(withAna, ana, at(5), patience)).toBe(withAna);
  });

  it('by another agent raises the fence, and the first one may not reply any more', () => {
    const withBen = takeOver(withAna, ben, at(1), patience);
    expect(withBen.fence).toBe(withAna.fence + 1);
    expect([mayReply(withAna, ana), mayReply(withBen, ana), mayReply(withBen, ben)]).toEqual([true, false, true]);
  });

  it('from outside has an owner without a name, to whom no agent of ours is equal', () => {
    const outside = takeOver(fresh, null, now, patience);
    expect(outside).toMatchObject({ owner: 'agent', agentId: null });
    expect(mayReply(outside, ana)).toBe(false);
    expect(takeOver(outside, null, at(1), patience)).toBe(outside);
  });

  it('is not undone by a handoff that comes late', () => {
    expect(handOver(withAna, at(1), patience)).toBe(withAna);
  });

  it('lasts as long as the agent is busy, and goes back to the queue with an alarm when they are not', () => {
    const busy = keepBusy(withAna, at(20), patience);
    expect(passDeadline(busy, at(30), patience, true)).toEqual({ next: busy, alarm: null, wordToContact: false });
    const { next, alarm, wordToContact } = passDeadline(busy, at(50), patience, true);
    expect(next).toMatchObject({ owner: 'queue', agentId: null, fence: busy.fence + 1, deadlineAt: at(60) });
    expect([alarm, wordToContact]).toEqual(['takeover_idle', false]);
  });

  it('that is answered and left goes back to the assistant, with nobody alarmed', () => {
    const { next, alarm, wordToContact } = passDeadline(withAna, at(30), patience, false);
    expect(next).toMatchObject({ owner: 'assistant', agentId: null, fence: withAna.fence + 1, deadlineAt: null });
    expect([alarm, wordToContact]).toEqual([null, false]);
  });

  it('ends with a release to the assistant', () => {
    expect(release(withAna, at(1))).toMatchObject({ owner: 'assistant', fence: 3, agentId: null, deadlineAt: null });
  });
});

describe('a reply typed outside', () => {
  const seconds = (n: number) => new Date(now.getTime() + n * 1_000);
  const typed = (own: Ownership, saidAt: Date, lastInboundAt: Date | null = null) =>
    replyOutside(own, { saidAt, lastInboundAt }, at(5), patience);

  it('takes the conversation over', () => {
    expect(typed(fresh, at(1), now)).toMatchObject({ owner: 'agent', agentId: null, fence: 2, deadlineAt: at(35) });
    expect(typed(withAna, at(1), now)).toMatchObject({ owner: 'agent', agentId: null, fence: 3 });
  });

  it('before the contact’s last word takes nothing over: the assistant answers that word', () => {
    expect(typed(fresh, at(1), at(2))).toBe(fresh);
  });

  it('before the last change of owner does not undo it', () => {
    for (const own of [withAna, queued, closed]) expect(typed(own, seconds(-1))).toBe(own);
    expect(typed({ ...queued, ownerSince: new Date(now.getTime() + 900) }, now).owner).toBe('agent');
  });

  it('to somebody who has never written takes over, however late it is told', () => {
    expect(typed(fresh, at(-60)).owner).toBe('agent');
  });

  it('by whoever is at it already keeps them busy', () => {
    const outside = typed(fresh, at(1));
    expect(typed(outside, at(2))).toEqual({ ...outside, deadlineAt: at(35) });
    const idleSoon = { ...outside, deadlineAt: at(6) };
    expect(typed(idleSoon, at(4)).deadlineAt).toEqual(at(35));
  });
});

describe('the queue', () => {
  it('alarms at each deadline and tells the contact once per wait', () => {
    const first = passDeadline(queued, at(10), patience, true);
    const second = passDeadline(first.next, at(20), patience, true);
    expect([first.alarm, first.wordToContact]).toEqual(['queue_waits', true]);
    expect([second.alarm, second.wordToContact, second.next.deadlineAt]).toEqual(['queue_waits', false, at(30)]);
    expect(second.next.fence).toBe(queued.fence);
  });

  it('gives the conversation back to the assistant, silently, when the contact waits for nothing', () => {
    const { next, alarm, wordToContact } = passDeadline(queued, at(10), patience, false);
    expect(next).toMatchObject({ owner: 'assistant', fence: queued.fence + 1, deadlineAt: null, ownerSince: at(10) });
    expect([alarm, wordToContact]).toEqual([null, false]);
  });

  it('does nothing before its time', () => {
    expect(passDeadline(queued, at(9), patience, true)).toEqual({ next: queued, alarm: null, wordToContact: false });
  });
});

describe('a deadline that is left over', () => {
  it('is put away when the assistant has the conversation', () => {
    const { next } = passDeadline({ ...fresh, deadlineAt: at(1) }, at(2), patience, true);
    expect(next).toEqual(fresh);
  });
});

describe('isKept', () => {
  it('refuses a queue, an agent and a closed conversation that would let somebody wait for ever', () => {
    expect(isKept({ ...queued, deadlineAt: null }, false)).toBe(false);
    expect(isKept({ ...withAna, deadlineAt: null }, true)).toBe(false);
    expect(isKept({ ...withAna, deadlineAt: null }, false)).toBe(true);
    expect([isKept(closed, true), isKept(closed, false), isKept(fresh, true)]).toEqual([false, true, true]);
  });
});

type World = { readonly own: Ownership; readonly waits: boolean; readonly minute: number };
type Deed = (world: World, when: Date) => Pick<World, 'own' | 'waits'>;

const deeds: Record<string, Deed> = {
  writes: ({ own }, when) => ({ own: receive(own, when, patience), waits: true }),
  anaTakes: ({ own, waits }, when) => ({ own: takeOver(own, ana, when, patience), waits }),
  benTakes: ({ own, waits }, when) => ({ own: takeOver(own, ben, when, patience), waits }),
  outsideTakes: ({ own }, when) => ({ own: takeOver(own, null, when, patience), waits: false }),
  replies: ({ own, waits }, when) =>
    own.owner === 'agent' ? { own: keepBusy(own, when, patience), waits: false } : { own, waits },
  releases: ({ own, waits }, when) => (own.owner === 'agent' ? { own: release(own, when), waits } : { own, waits }),
  closes: ({ own }, when) => ({ own: close(own, when), waits: false }),
  handsOver: ({ own, waits }, when) => ({ own: handOver(own, when, patience), waits }),
  time: ({ own, waits }, when) => ({ own: passDeadline(own, when, patience, waits).next, waits }),
};

const story = fc.array(
  fc.record({ deed: fc.constantFrom(...Object.keys(deeds)), minutes: fc.integer({ min: 0, max: 45 }) }),
  { maxLength: 40 },
);

function live(steps: readonly { deed: string; minutes: number }[], see: (was: World, is: World) => void): World {
  let world: World = { own: fresh, waits: false, minute: 0 };
  for (const { deed, minutes } of steps) {
    const was = world;
    const minute = was.minute + minutes;
    world = { ...(deeds[deed]?.(was, at(minute)) ?? was), minute };
    see(was, world);
  }
  return world;
}

describe('whatever people do, in whatever order', () => {
  it('who waits has a deadline, or the assistant', () => {
    fc.assert(
      fc.property(story, (steps) => {
        live(steps, (_, { own, waits }) => expect(isKept(own, waits)).toBe(true));
      }),
    );
  });

  it('the fence rises by exactly one at each change of owner, and else stays', () => {
    fc.assert(
      fc.property(story, (steps) => {
        live(steps, ({ own: from }, { own: to }) => {
          const changes = from.owner !== to.owner || from.agentId !== to.agentId;
          if (changes) expect(to.fence).toBe(from.fence + 1);
          else expect([0, 1]).toContain(to.fence - from.fence);
        });
      }),
    );
  });

  it('somebody else is asked once the deadlines pass, and never nobody', () => {
    fc.assert(
      fc.property(story, (steps) => {
        let { own, minute } = live(steps, () => undefined);
        own = receive(own, at(minute), patience);
        for (let lapse = 0; lapse < 3; lapse += 1) {
          minute += 31;
          const passed = passDeadline(own, at(minute), patience, true);
          if (own.owner !== 'assistant') expect(passed.alarm).not.toBeNull();
          own = passed.next;
        }
        expect(['assistant', 'queue']).toContain(own.owner);
        expect(isKept(own, true)).toBe(true);
      }),
    );
  });

  it('the same agent taking over twice is as good as once', () => {
    fc.assert(
      fc.property(story, (steps) => {
        const { own, minute } = live(steps, () => undefined);
        const once = takeOver(own, ana, at(minute), patience);
        expect(takeOver(once, ana, at(minute + 1), patience)).toBe(once);
      }),
    );
  });
});
