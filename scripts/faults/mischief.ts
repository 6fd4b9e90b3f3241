import { setTimeout as sleep } from 'node:timers/promises';
import type { Dice } from './dice.ts';
import { callOnce } from './http.ts';
import type { Timeline } from './timeline.ts';

/** How the provider's peer misbehaves for a while: chances per occasion, and switches. */
export interface Mood {
  readonly name: string;
  readonly probability: Readonly<Record<string, number>>;
  readonly switches?: Readonly<Record<string, boolean>>;
}

const always = { duplicateWebhooks: 0.05, reorderWebhooks: 0.05, slowAnswer: 0.01 };

const moods: readonly (readonly [Mood, number])[] = [
  [{ name: 'a good day', probability: always }, 2],
  [{ name: 'webhooks doubled and shuffled', probability: { duplicateWebhooks: 0.4, reorderWebhooks: 0.4 } }, 2],
  [{ name: 'webhooks in batches, some late', probability: { batchWebhooks: 0.5, delayWebhooks: 0.2 } }, 2],
  [{ name: 'statuses lost', probability: { ...always, dropStatuses: 0.3 } }, 1],
  [{ name: 'errors after acceptance', probability: { ...always, serverErrorAfter: 0.05, unknownErrorAfter: 0.05 } }, 2],
  [{ name: 'errors after acceptance, statuses lost', probability: { serverErrorAfter: 0.05, dropStatuses: 0.6 } }, 1],
  [{ name: 'silence after acceptance', probability: { ...always, timeoutAfterAcceptance: 0.04 } }, 2],
  [{ name: 'garbled answers', probability: { ...always, wrongContentAfter: 0.05, wrongContentBefore: 0.03 } }, 1],
  [
    { name: 'errors and cut connections', probability: { ...always, serverErrorBefore: 0.05, connectionReset: 0.04 } },
    2,
  ],
  [{ name: 'silence without acceptance', probability: { ...always, hangBeforeAcceptance: 0.03 } }, 1],
  [{ name: 'throttled', probability: { ...always, throughput: 0.03, pairRate: 0.05 } }, 1],
  [{ name: 'slow', probability: { ...always, slowAnswer: 0.3 } }, 1],
  [{ name: 'refusals, and failures told later', probability: { ...always, refuse: 0.02, failStatuses: 0.03 } }, 1],
  [{ name: 'down', probability: always, switches: { down: true } }, 1],
];

const params = { holdMs: 12_000, slowAnswerMs: 1_500, delayMs: 3_000, reorderMs: 400, batchMs: 300, duplicateTimes: 2 };

/** Changes the peer's mood every few seconds until told to stop, then lets it behave. */
export async function misbehave(url: string, dice: Dice, timeline: Timeline, stop: AbortSignal): Promise<void> {
  await set(url, { reset: true, seed: dice.whole(1, 1_000_000), params });
  while (!stop.aborted) {
    const mood = dice.weighed(moods);
    const restMs = mood.switches?.down === true ? dice.between(2_000, 5_000) : dice.between(5_000, 12_000);
    timeline.say(`the provider: ${mood.name}`);
    await set(url, {
      reset: true,
      seed: dice.whole(1, 1_000_000),
      params,
      ...mood.switches,
      probability: mood.probability,
    });
    await sleep(restMs, undefined, { signal: stop }).catch(() => undefined);
  }
  await set(url, { reset: true });
}

async function set(url: string, body: unknown): Promise<void> {
  const answer = await callOnce(`${url}/control/faults`, { body });
  if (answer?.status !== 200) throw new Error('The sandbox does not take faults.');
}
