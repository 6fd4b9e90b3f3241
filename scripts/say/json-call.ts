import type { z } from 'zod';

/** Nobody listens at an address. */
export class NothingAnswers extends Error {
  constructor(url: string) {
    super(`Nothing answers at ${new URL(url).origin}; start it with npm start.`);
    this.name = 'NothingAnswers';
  }
}

/** What a call is: a GET, or with `body` a POST of JSON. */
export interface Call {
  readonly body?: unknown;
  readonly key?: string;
}

/** Calls an address and reads its JSON as `schema` says. Throws NothingAnswers, or a sentence with the status. */
export async function callJson<T>(url: string, schema: z.ZodType<T>, { body, key }: Call = {}): Promise<T> {
  const response = await send(url, body, key);
  if (!response.ok) throw new Error(`${new URL(url).pathname} answered ${response.status}: ${await response.text()}`);
  return schema.parse(await response.json());
}

function send(url: string, body: unknown, key: string | undefined): Promise<Response> {
  const headers = {
    'Content-Type': 'application/json',
    ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
  };
  const content = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  return fetch(url, { ...content, headers, signal: AbortSignal.timeout(10_000) }).catch(() => {
    throw new NothingAnswers(url);
  });
}
