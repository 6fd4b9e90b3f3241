import type { SayResult, Voice } from '../ports/channel.ts';

/** When a provider counts as away: milliseconds by a clock that nobody sets. */
export interface BreakerSettings {
  readonly steadyMs: () => number;
  /** A try without an answer for so long counts as one that will have none. */
  readonly slowAfterMs: number;
  /** How long it is left alone between two tries while it is away. */
  readonly restMs: number;
}

const unansweredInARow = 3;

/**
 * A voice that does not call a provider which is away: after three tries in a row without an answer, or while three
 * are overdue, one try at a time finds out whether it is back. All others end at once as `not_sent`, which is true, so
 * that they park and hold no place that another provider's message needs.
 */
export function withBreaker(voice: Voice, settings: BreakerSettings): Voice {
  const underway = new Set<number>();
  let unanswered = 0;
  let lastTryMs = Number.NEGATIVE_INFINITY;
  return { ...voice, say };

  async function say(...saying: Parameters<Voice['say']>): Promise<SayResult> {
    const startedMs = settings.steadyMs();
    if (isAway(startedMs) && startedMs - lastTryMs < settings.restMs) return { kind: 'not_sent' };
    lastTryMs = startedMs;
    const ticket = aTicket(startedMs);
    underway.add(ticket);
    const result = await voice.say(...saying).finally(() => underway.delete(ticket));
    unanswered = isAnswer(result) ? 0 : unanswered + 1;
    return result;
  }

  function isAway(nowMs: number): boolean {
    const overdue = [...underway].filter((at) => nowMs - at > settings.slowAfterMs).length;
    return unanswered >= unansweredInARow || overdue >= unansweredInARow;
  }

  // Two that start in the same instant are two.
  function aTicket(ms: number): number {
    return underway.has(ms) ? aTicket(ms + 1e-6) : ms;
  }
}

function isAnswer({ kind }: SayResult): boolean {
  return kind === 'accepted' || kind === 'refused';
}
