import type { Ownership } from './owner.ts';

/** What a turn saw when it claimed its messages. */
export interface TurnClaim {
  readonly fence: number;
  /** The sequence number of the last inbound message that it covers. */
  readonly throughSeq: number;
  /** How often a newer message has sent it back to the start. */
  readonly supersessions: number;
  readonly deadlineAt: Date;
}

/** A turn starts over at most this often; then the answer covers what it has. */
export const maxSupersessions = 2;

/** True when the assistant may take up what waits. */
export function mayOpenTurn(ownership: Ownership, waiting: number): boolean {
  return ownership.owner === 'assistant' && waiting > 0;
}

/** A newer message joins the turn at work, at most `maxSupersessions` times; the same turn when none joins. */
export function widen<T extends TurnClaim>(turn: T, lastInboundSeq: number): T {
  if (lastInboundSeq <= turn.throughSeq || turn.supersessions >= maxSupersessions) return turn;
  return { ...turn, throughSeq: lastInboundSeq, supersessions: turn.supersessions + 1 };
}

/** What the comparison under the lock says of a finished draft. */
export type DraftVerdict = 'queue' | 'redraft' | 'taken_over';

/**
 * Fence and last inbound are compared, under the conversation's lock, when a draft is to become queued. `turn` is the
 * claim as whoever drafted has read it: the row may have been widened since by another worker.
 */
export function judgeDraft(ownership: Ownership, lastInboundSeq: number, turn: TurnClaim): DraftVerdict {
  if (ownership.fence !== turn.fence || ownership.owner !== 'assistant') return 'taken_over';
  if (lastInboundSeq > turn.throughSeq && turn.supersessions < maxSupersessions) return 'redraft';
  return 'queue';
}

/** True when the model is to be stopped in the middle: its draft could no longer be queued. */
export function isOvertaken(seen: { fence: number; lastInboundSeq: number }, turn: TurnClaim): boolean {
  return seen.fence !== turn.fence || (seen.lastInboundSeq > turn.throughSeq && turn.supersessions < maxSupersessions);
}
