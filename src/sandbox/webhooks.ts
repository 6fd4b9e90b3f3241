import { randomUUID } from 'node:crypto';
import type { SandboxRecord } from './record.ts';
import type { About } from './record-lines.ts';
import type { Timings } from './settings.ts';
import type { Timers } from './timers.ts';
import { createLane, type Lane, type WebhookItem } from './webhook-lane.ts';
import { createPost, type Post } from './webhook-post.ts';

/** Where a webhook goes and how it is signed; asked for at each attempt, so a moved URL counts at once. */
export interface WebhookTarget {
  readonly url: string;
  headers(body: Buffer): Record<string, string>;
}

/** What the queue needs from its surroundings. */
export interface WebhookSurroundings {
  readonly timings: Timings;
  readonly timers: Timers;
  readonly record: SandboxRecord;
  /** Undefined while nobody has said where the webhooks of `targetKey` go. */
  targetOf(targetKey: string): WebhookTarget | undefined;
  /** Told after each attempt about what the webhook carried. */
  onAnswer(about: readonly About[], taken: boolean): void;
}

/** Webhooks on their way to us: in order per target, redelivered until taken, eight at once. */
export interface Webhooks {
  queue(targetKey: string, body: string, about: readonly About[]): void;
  /** One attempt outside the queue; the answer code, or why there was none. */
  sendOnce(target: WebhookTarget, body: string, about: readonly About[]): ReturnType<Post>;
  /** Tries everything that waits now. */
  retryNow(): void;
  /** How many are not taken yet. */
  waiting(): number;
  close(): void;
}

/** An empty queue, or what an earlier run left untaken. */
export const createWebhooks = (around: WebhookSurroundings): Webhooks => {
  const { post, close } = createPost(around.timings.webhookTimeoutMs);
  let closed = false;
  const lanes = new Map<string, Lane>();
  const attempt = attemptWith(post, around);
  const laneOf = (key: string) => {
    const hasTarget = () => !closed && around.targetOf(key) !== undefined;
    const lane = lanes.get(key) ?? createLane({ ...around, attempt, hasTarget });
    lanes.set(key, lane);
    return lane;
  };
  for (const item of untaken(around.record)) laneOf(item.targetKey).add(item);
  return {
    queue(targetKey, body, about) {
      const item = { webhookId: randomUUID(), targetKey, body, about };
      around.record.append({ kind: 'webhook-queued', ...item });
      laneOf(targetKey).add({ ...item, queuedAt: Date.now(), attempts: 0 });
    },
    async sendOnce(target, body, about) {
      const item: WebhookItem = {
        webhookId: randomUUID(),
        targetKey: '',
        body,
        about,
        queuedAt: Date.now(),
        attempts: 0,
      };
      return send(post, around.record, target, item);
    },
    retryNow() {
      for (const lane of lanes.values()) lane.retryNow();
    },
    waiting: () => [...lanes.values()].reduce((sum, lane) => sum + lane.waiting(), 0),
    close() {
      closed = true;
      close();
    },
  };
};

const attemptWith = (post: Post, around: WebhookSurroundings) => async (item: WebhookItem) => {
  const target = around.targetOf(item.targetKey);
  const answer = target === undefined ? ('refused' as const) : await send(post, around.record, target, item);
  around.onAnswer(item.about, answer === 200);
  return answer;
};

const send = async (post: Post, record: SandboxRecord, target: WebhookTarget, item: WebhookItem) => {
  item.attempts += 1;
  const startedAt = performance.now();
  const body = Buffer.from(item.body, 'utf8');
  const answer = await post(target.url, target.headers(body), body);
  const { webhookId, about, attempts: attempt } = item;
  const tookMs = Math.round((performance.now() - startedAt) * 10) / 10;
  record.append({ kind: 'webhook', webhookId, url: target.url, about, attempt, answer, tookMs });
  return answer;
};

const untaken = (record: SandboxRecord): WebhookItem[] => {
  const items = new Map<string, WebhookItem>();
  for (const line of record.earlier) {
    if (line.kind === 'webhook-queued')
      items.set(line.webhookId, { ...line, queuedAt: Date.parse(line.at), attempts: 0 });
    if (line.kind === 'webhook' && line.answer === 200) items.delete(line.webhookId);
    if (line.kind === 'webhook-given-up' && line.webhookId !== undefined) items.delete(line.webhookId);
  }
  return [...items.values()];
};
