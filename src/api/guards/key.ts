import type { Request } from 'express';
import type { Caller, Scope } from '../../ports/access.ts';
import type { ApiPorts } from '../../ports/api-ports.ts';
import { type Answer, problem } from '../answer.ts';
import type { Understood } from '../body.ts';

/** What a key must be allowed; `scope: null` takes any key. With `agent`, the key must be a person's. */
export interface KeyGuard {
  readonly scope: Scope | null;
  readonly agent?: true;
}

const form = /^ask_[\x21-\x7e]{1,200}$/;

/** Finds out who calls and whether they may; asks the store only about what has the form of a key. */
export async function callerThrough(
  { access, clock }: Pick<ApiPorts, 'access' | 'clock'>,
  guard: KeyGuard,
  request: Request,
): Promise<Understood<Caller>> {
  const secret = bearer(request.headers.authorization);
  if (secret === null) return { ok: false, answer: problem('access.key_missing', challenge('Bearer')) };
  const caller = form.test(secret) ? await access.callerOf(secret, clock.now()) : null;
  if (caller === null)
    return { ok: false, answer: problem('access.key_unknown', challenge('Bearer error="invalid_token"')) };
  const refusal = refusalOf(guard, caller);
  return refusal === null ? { ok: true, value: caller } : { ok: false, answer: refusal };
}

function bearer(header: string | undefined): string | null {
  return /^Bearer +(\S+) *$/i.exec(header ?? '')?.[1] ?? null;
}

function refusalOf({ scope, agent }: KeyGuard, caller: Caller): Answer | null {
  if (scope !== null && !caller.scopes.includes(scope)) return problem('access.scope_missing', { scope });
  if (agent === true && caller.agentId === null) return problem('access.not_an_agent');
  return null;
}

function challenge(text: string) {
  return { headers: { 'WWW-Authenticate': text } };
}
