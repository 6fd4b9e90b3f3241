import type { Response } from 'express';
import type { Answer } from './answer.ts';

const onEveryAnswer = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Writes an answer. Does nothing when the caller has gone, or when something was written already. */
export function send(response: Response, requestId: string, answer: Answer): void {
  if (response.headersSent || response.destroyed) return;
  const [type, content] = rendered(requestId, answer);
  response.statusCode = answer.status;
  for (const [name, value] of Object.entries(onEveryAnswer)) response.setHeader(name, value);
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
  response.setHeader('X-Request-Id', requestId);
  if (type !== null) response.setHeader('Content-Type', type);
  response.end(content);
}

function rendered(requestId: string, { body, text, code }: Answer): [string | null, string] {
  if (text !== undefined) return ['text/plain; charset=utf-8', text];
  if (body === undefined) return [null, ''];
  if (code === undefined) return ['application/json; charset=utf-8', JSON.stringify(body)];
  return ['application/problem+json', JSON.stringify({ ...Object(body), instance: `urn:uuid:${requestId}` })];
}
