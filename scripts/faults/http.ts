import { setTimeout as sleep } from 'node:timers/promises';

/** An HTTP answer: status and body as JSON (null when it is none). */
export interface HttpAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** A call: a GET, or with `body` a POST of JSON. */
export interface HttpCall {
  readonly body?: unknown;
  readonly key?: string;
  /** The client's idempotency key. */
  readonly once?: string;
  readonly timeoutMs?: number;
}

/** Calls once. Null when there was no answer, so that nobody knows whether it was heard. */
export async function callOnce(url: string, call: HttpCall = {}): Promise<HttpAnswer | null> {
  const { body, key, once, timeoutMs = 10_000 } = call;
  const headers = {
    'Content-Type': 'application/json',
    ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
    ...(once === undefined ? {} : { 'Idempotency-Key': once }),
  };
  const content = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  try {
    const response = await fetch(url, { ...content, headers, signal: AbortSignal.timeout(timeoutMs) });
    return { status: response.status, body: asJson(await response.text()) };
  } catch {
    return null;
  }
}

/** Calls until there is an answer that trying again would not change; null when the patience ends first. */
export async function callUntilAnswered(url: string, call: HttpCall, patienceMs: number): Promise<HttpAnswer | null> {
  for (const until = Date.now() + patienceMs; ; await sleep(250)) {
    const answer = await callOnce(url, call);
    if (answer !== null && answer.status < 500 && answer.status !== 429 && !isInProgress(answer)) return answer;
    if (Date.now() > until) return null;
  }
}

/** One field of a JSON object; undefined when there is none. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function isInProgress({ status, body }: HttpAnswer): boolean {
  return status === 409 && ['request.in_progress', 'store.conflict'].includes(String(fieldOf(body, 'code')));
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
