import { isOvertaken } from '../../domain/turn.ts';
import type { ClaimedTurn, Turns } from '../../ports/turns.ts';

const glanceEveryMs = 300;

/** A signal that fires when the draft at work could no longer be queued, or its time is over. Call `end` when done. */
export interface Watch {
  readonly signal: AbortSignal;
  /** Why it fired. */
  reason(): 'overtaken' | 'late' | null;
  end(): void;
}

/**
 * Watches a turn while the model thinks: a newer message or a takeover stops the call, so that one answer is in flight
 * at a time. It only saves work; what guarantees is the comparison under the lock.
 */
export function watchTurn(turns: Turns, turn: ClaimedTurn, now: Date, stop: AbortSignal): Watch {
  const controller = new AbortController();
  let reason: 'overtaken' | 'late' | null = null;
  const fire = (why: 'overtaken' | 'late' | null) => {
    reason ??= why;
    controller.abort();
  };
  const glance = async () => {
    const seen = await turns.glance(turn.businessId, turn.conversationId);
    if (isOvertaken(seen, turn)) fire('overtaken');
  };
  // One glance at a time: a slow store gets no more of them than it answers.
  let hasEnded = false;
  const look = () =>
    glance()
      .catch(() => undefined)
      .finally(lookLater);
  const lookLater = () => {
    if (!hasEnded) looking = setTimeout(look, glanceEveryMs);
  };
  let looking = setTimeout(look, glanceEveryMs);
  const onStop = () => fire(null);
  stop.addEventListener('abort', onStop, { once: true });
  const late = setTimeout(() => fire('late'), Math.max(turn.deadlineAt.getTime() - now.getTime(), 0));
  const end = () => {
    hasEnded = true;
    clearTimeout(looking);
    clearTimeout(late);
    stop.removeEventListener('abort', onStop);
  };
  return { signal: controller.signal, reason: () => reason, end };
}
