import type { ApiPorts } from '../ports/api-ports.ts';
import { type Answer, ok } from './answer.ts';

/** The process answers. */
export async function live(): Promise<Answer> {
  return ok({ status: 'live' });
}

/** Work can be taken: that needs Postgres alone, whatever else is down. */
export async function ready({ readiness }: ApiPorts): Promise<Answer> {
  const isReady = await readiness.storesReady().catch(() => false);
  return isReady ? ok({ status: 'ready' }) : { status: 503, body: { status: 'not_ready' } };
}
