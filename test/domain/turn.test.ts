import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AgentId } from '../../src/domain/ids.ts';
import { close, firstOwnership, handOver, type Ownership, takeOver } from '../../src/domain/owner.ts';
import {
  isOvertaken,
  judgeDraft,
  maxSupersessions,
  mayOpenTurn,
  type TurnClaim,
  widen,
} from '../../src/domain/turn.ts';

const now = new Date('2026-03-01T09:00:00.000Z');
const patience = { queueMs: 60_000, agentIdleMs: 60_000 };
const assistant = firstOwnership(now);
const others: Ownership[] = [
  takeOver(assistant, 'ana' as AgentId, now, patience),
  handOver(assistant, now, patience),
  close(assistant, now),
];
const turn: TurnClaim = { fence: assistant.fence, throughSeq: 3, supersessions: 0, deadlineAt: now };

describe('a turn', () => {
  it('opens when the assistant has the conversation and something waits', () => {
    expect(mayOpenTurn(assistant, 1)).toBe(true);
    expect(mayOpenTurn(assistant, 0)).toBe(false);
    expect(others.map((own) => mayOpenTurn(own, 1))).toEqual([false, false, false]);
  });

  it('is joined by newer messages twice; later ones wait for the next turn', () => {
    const once = widen(turn, 4);
    const twice = widen(once, 6);
    expect(once).toMatchObject({ throughSeq: 4, supersessions: 1 });
    expect(twice).toMatchObject({ throughSeq: 6, supersessions: maxSupersessions });
    expect(widen(twice, 9)).toBe(twice);
  });

  it('stays as it is when nothing newer is there', () => {
    expect(widen(turn, 3)).toBe(turn);
  });
});

describe('a draft', () => {
  it('is queued when it has read the last message and nobody has taken over', () => {
    expect(judgeDraft(assistant, 3, turn)).toBe('queue');
  });

  it('starts over when a newer message has come', () => {
    expect(judgeDraft(assistant, 4, turn)).toBe('redraft');
  });

  it('covers what it has once it was sent back twice', () => {
    expect(judgeDraft(assistant, 9, { ...turn, supersessions: maxSupersessions })).toBe('queue');
  });

  it('is dropped after a takeover, a handoff or a close', () => {
    expect(others.map((own) => judgeDraft(own, 3, turn))).toEqual(['taken_over', 'taken_over', 'taken_over']);
  });

  it('is dropped also when the assistant has the conversation back by then', () => {
    expect(judgeDraft({ ...assistant, fence: turn.fence + 2 }, 3, turn)).toBe('taken_over');
  });

  it('of a worker that was overtaken by another one starts over, however the turn was widened since', () => {
    const widened = widen(turn, 4);
    expect(judgeDraft(assistant, 4, widened)).toBe('queue');
    expect(judgeDraft(assistant, 4, turn)).toBe('redraft');
  });

  it('is stopped half-way only when it could not be queued any more', () => {
    const fence = fc.integer({ min: 1, max: 3 });
    const claims = fc.record({ fence, throughSeq: fc.nat(4), supersessions: fc.nat(2), deadlineAt: fc.constant(now) });
    fc.assert(
      fc.property(fence, fc.nat(6), claims, (fenceNow, last, claim) => {
        const stopped = isOvertaken({ fence: fenceNow, lastInboundSeq: last }, claim);
        expect(stopped).toBe(judgeDraft({ ...assistant, fence: fenceNow }, last, claim) !== 'queue');
      }),
    );
  });
});
