import type { Request } from 'express';
import type { z } from 'zod';
import type { AgentId, ConversationId } from '../domain/ids.ts';
import type { Caller, Scope } from '../ports/access.ts';
import type { AgentCommand } from '../ports/agent-commands.ts';
import type { ApiPorts } from '../ports/api-ports.ts';
import type { Once } from '../ports/once.ts';
import { type Answer, ok, problem } from './answer.ts';
import { asJson, type Understood } from './body.ts';
import type { KeyGuard } from './guards/key.ts';
import { nothing, understand } from './input.ts';
import { onceOf } from './once.ts';

interface Place {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** The address as Express takes it, `:id` for what varies. */
  readonly path: string;
}

/** Anyone may ask. */
interface OpenRoute extends Place {
  readonly guard: 'open';
  handle(ports: ApiPorts): Promise<Answer>;
}

/** Only who knows the verify token. */
interface SubscriptionRoute extends Place {
  readonly guard: 'subscription-token';
  readonly channel: keyof ApiPorts['webhooks'];
  handle(challenge: string): Answer;
}

/** Only who signs the body with the channel's secret. */
interface SignedRoute extends Place {
  readonly guard: 'signed-by-channel';
  readonly channel: keyof ApiPorts['webhooks'];
  handle(ports: ApiPorts, bytes: Buffer): Promise<Answer>;
}

/** Only who has a key that may. */
interface KeyRoute extends Place {
  readonly guard: KeyGuard;
  /** What it takes, for whoever describes the API. */
  readonly params: z.ZodType;
  readonly query: z.ZodType;
  readonly body: z.ZodType;
  /** Understands the request and handles it; `bytes` are empty where the method has no body. */
  answer(ports: ApiPorts, caller: Caller, request: Request, bytes: Buffer): Promise<Answer>;
}

/** A door; one without a guard cannot be written. */
export type Route = OpenRoute | SubscriptionRoute | SignedRoute | KeyRoute;

/** Inputs of a route that takes none. */
export const none = { params: nothing, query: nothing, body: nothing };

interface Schemas<P, Q, B> {
  readonly params: z.ZodType<P>;
  readonly query: z.ZodType<Q>;
  readonly body: z.ZodType<B>;
}

/** A request that was understood. */
interface Asked<P, Q, B> {
  readonly caller: Caller;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly once: Once;
}

/** A route behind an API key: its inputs are read as its schemas say, before it is handled. */
export function keyed<P, Q, B>(
  route: Place &
    Schemas<P, Q, B> & {
      readonly guard: KeyGuard;
      handle(ports: ApiPorts, asked: Asked<P, Q, B>): Promise<Answer>;
    },
): KeyRoute {
  const { handle, ...described } = route;
  const answer: KeyRoute['answer'] = async (ports, caller, request, bytes) => {
    const read = readRequest(route, request, bytes);
    return read.ok
      ? handle(ports, { caller, ...read.value, once: onceOfCaller(read.value.once, caller) })
      : read.answer;
  };
  return { ...described, answer };
}

// Two agents who choose the same key mean two requests.
function onceOfCaller(once: Once, { agentId }: Caller): Once {
  return once === null ? null : { ...once, key: `${agentId ?? 'program'}:${once.key}` };
}

type Inputs<P, Q, B> = Omit<Asked<P, Q, B>, 'caller'>;

function readRequest<P, Q, B>(
  route: Place & Schemas<P, Q, B>,
  request: Request,
  bytes: Buffer,
): Understood<Inputs<P, Q, B>> {
  const json = asJson(request, bytes);
  if (!json.ok) return json;
  const params = understand(route.params, request.params);
  if (!params.ok) return params;
  const query = understand(route.query, request.query);
  if (!query.ok) return query;
  const body = understand(route.body, json.value);
  if (!body.ok) return body;
  const once = onceOf(request, [route.method, route.path, params.value, body.value]);
  if (!once.ok) return once;
  return { ok: true, value: { params: params.value, query: query.value, body: body.value, once: once.value } };
}

/** An agent's deed on a conversation: a POST that answers with what the command answers. */
export function command<P extends { readonly id: ConversationId }, B>(route: {
  readonly path: string;
  readonly params: z.ZodType<P>;
  readonly body: z.ZodType<B>;
  run(ports: ApiPorts, command: AgentCommand, asked: { readonly params: P; readonly body: B }): Promise<unknown>;
}): KeyRoute {
  const guard = { scope: 'conversations:write' satisfies Scope, agent: true } as const;
  return keyed({
    ...none,
    ...route,
    method: 'post',
    guard,
    handle: async (ports, { caller, ...asked }) => {
      if (caller.agentId === null) return problem('access.not_an_agent');
      return ok(await route.run(ports, asCommand(caller, caller.agentId, asked), asked));
    },
  });
}

function asCommand(
  { businessId }: Caller,
  agentId: AgentId,
  { params, once }: { readonly params: { readonly id: ConversationId }; readonly once: Once },
): AgentCommand {
  return { businessId, conversationId: params.id, agentId, once };
}
