import type { SandboxRecord } from './record.ts';
import type { About } from './record-lines.ts';
import type { Timings } from './settings.ts';
import type { Timers } from './timers.ts';
import type { PostAnswer } from './webhook-post.ts';

/** One webhook that is not taken yet. */
export interface WebhookItem {
  readonly webhookId: string;
  readonly targetKey: string;
  readonly body: string;
  readonly about: readonly About[];
  readonly queuedAt: number;
  attempts: number;
}

/** What a lane needs. */
export interface LaneSurroundings {
  readonly timings: Timings;
  readonly timers: Timers;
  readonly record: SandboxRecord;
  attempt(item: WebhookItem): Promise<PostAnswer>;
  hasTarget(): boolean;
}

/** The queue to one target: first come, first sent; what fails waits aside, so it blocks nothing behind it. */
export interface Lane {
  add(item: WebhookItem): void;
  retryNow(): void;
  waiting(): number;
}

/** An empty lane. */
export const createLane = (around: LaneSurroundings): Lane => {
  const due: WebhookItem[] = [];
  const fresh: WebhookItem[] = [];
  const resting = new Map<WebhookItem, { stop: () => void; unreached: boolean }>();
  let taken = 0;
  let inFlight = 0;

  const next = () => due.shift() ?? nextFresh();
  const nextFresh = () => {
    const item = fresh[taken];
    if (item !== undefined) taken += 1;
    if (taken > 1000) fresh.splice(0, taken);
    taken = taken > 1000 ? 0 : taken;
    return item;
  };
  const pump = () => {
    while (inFlight < around.timings.webhookConcurrency && around.hasTarget()) {
      const item = next();
      if (item === undefined) return;
      void deliver(item);
    }
  };
  const deliver = async (item: WebhookItem) => {
    inFlight += 1;
    const answer = await around.attempt(item);
    inFlight -= 1;
    if (answer === 200) wake((rest) => rest.unreached);
    else rest(item, typeof answer !== 'number');
    pump();
  };
  const rest = (item: WebhookItem, unreached: boolean) => {
    if (Date.now() - item.queuedAt >= around.timings.giveUpAfterMs) return giveUp(item);
    const stop = around.timers.after(pauseMs(item.attempts, around.timings), () => {
      resting.delete(item);
      due.push(item);
      pump();
    });
    resting.set(item, { stop, unreached });
  };
  const giveUp = (item: WebhookItem) => {
    around.record.append({ kind: 'webhook-given-up', webhookId: item.webhookId, about: item.about });
  };
  // Once the receiver is reached again, what never reached it need not wait for its own pause.
  const wake = (which: (rest: { unreached: boolean }) => boolean) => {
    const awake = [...resting].filter(([, rest]) => which(rest));
    for (const [item, { stop }] of awake) {
      stop();
      resting.delete(item);
      due.push(item);
    }
    if (awake.length > 0) due.sort((one, other) => one.queuedAt - other.queuedAt);
  };
  return {
    add(item) {
      fresh.push(item);
      pump();
    },
    retryNow() {
      wake(() => true);
      pump();
    },
    waiting: () => due.length + fresh.length - taken + resting.size + inFlight,
  };
};

const pauseMs = (attempts: number, timings: Timings) =>
  Math.min(timings.firstRetryMs * 2 ** Math.max(0, attempts - 1), timings.longestRetryMs);
