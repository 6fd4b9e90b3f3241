import type { Outbox } from '../ports/outbox.ts';

/** The outbox of a process that may be asked to end. */
export interface Departures {
  readonly outbox: Outbox;
  /** Lets nothing begin any more, and waits until what has begun is concluded. */
  stop(): Promise<void>;
}

/** Counts what has begun to leave through this outbox and is not concluded. */
export function watchDepartures(outbox: Outbox): Departures {
  const attempts = new Set<string>();
  let beginning = 0;
  let stopped: (() => void) | undefined;
  const tell = () => {
    if (beginning === 0 && attempts.size === 0) stopped?.();
  };
  const begin: Outbox['begin'] = async (...about) => {
    if (stopped !== undefined) return null;
    beginning += 1;
    try {
      const departure = await outbox.begin(...about);
      if (departure !== null) attempts.add(departure.attemptId);
      return departure;
    } finally {
      beginning -= 1;
      tell();
    }
  };
  const conclude: Outbox['conclude'] = (departure, ...how) =>
    outbox.conclude(departure, ...how).finally(() => {
      attempts.delete(departure.attemptId);
      tell();
    });
  const stop = () =>
    new Promise<void>((resolve) => {
      stopped = resolve;
      tell();
    });
  return { outbox: { ...outbox, begin, conclude }, stop };
}
