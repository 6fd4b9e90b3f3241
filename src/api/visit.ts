import type { Response } from 'express';
import { Failure } from '../domain/failures.ts';
import type { ApiPorts } from '../ports/api-ports.ts';
import { type Answer, problem } from './answer.ts';
import { send } from './send.ts';

/**
 * One request from beginning to end: gives it an id, answers it whatever happens, and writes one line of log.
 * `event` is a fixed text of the code, such as a method and a pattern; never the address that was called.
 */
export async function visit(
  ports: Pick<ApiPorts, 'clock' | 'randomness' | 'log'>,
  response: Response,
  event: string,
  deed: () => Promise<Answer>,
): Promise<void> {
  const requestId = ports.randomness.id();
  const startedAt = ports.clock.now();
  const answer = await deed().catch(asAnswer);
  send(response, requestId, answer);
  if (isQuiet(event, answer)) return;
  const tookMs = ports.clock.now().getTime() - startedAt.getTime();
  const fields = { requestId, status: answer.status, code: answer.code, tookMs, ...answer.note };
  ports.log[answer.status >= 500 ? 'error' : 'info'](fields, event);
}

/** Whatever was thrown, as an answer; nothing of an error but its code gets out. */
export function asAnswer(error: unknown): Answer {
  if (error instanceof Failure) return problem(error.code, error.field === undefined ? {} : { field: error.field });
  return problem(ofHttp(error));
}

/** Errors of Express and its body reader carry an HTTP status below 500 when the caller is at fault. */
function ofHttp(error: unknown): 'request.too_large' | 'request.malformed' | 'unexpected' {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return 'unexpected';
  if (error.status === 413) return 'request.too_large';
  return error.status >= 400 && error.status < 500 ? 'request.malformed' : 'unexpected';
}

function isQuiet(event: string, answer: Answer): boolean {
  return event.startsWith('GET /health/') && answer.status === 200;
}
