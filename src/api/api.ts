import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express';
import type { ApiPorts } from '../ports/api-ports.ts';
import { type Answer, problem } from './answer.ts';
import { bytesUpTo, type ReadBytes } from './body.ts';
import { callerThrough } from './guards/key.ts';
import { signedBytes, subscriptionChallenge } from './guards/signed.ts';
import type { Route } from './route.ts';
import { routes } from './routes.ts';
import { asAnswer, visit } from './visit.ts';

/** The doors of the house as an Express app: the table of routes, and a problem for all else. */
export function createApi(ports: ApiPorts): Express {
  const app = express().disable('x-powered-by').disable('etag');
  const readers = { intake: bytesUpTo(ports.limits.intakeBodyBytes), api: bytesUpTo(ports.limits.apiBodyBytes) };
  for (const [path, group] of Map.groupBy(routes, (route) => route.path)) hang(app, ports, readers, path, group);
  app.use((_request, response) =>
    visit(ports, response, 'unknown address answered', async () => problem('request.not_found')),
  );
  const failed: ErrorRequestHandler = (error: unknown, _request, response, _next) =>
    visit(ports, response, 'unreadable request answered', async () => asAnswer(error));
  return app.use(failed);
}

interface Readers {
  readonly intake: ReadBytes;
  readonly api: ReadBytes;
}

function hang(app: Express, ports: ApiPorts, readers: Readers, path: string, group: readonly Route[]): void {
  const place = app.route(path);
  for (const route of group) {
    const event = `${route.method.toUpperCase()} ${path} answered`;
    place[route.method]((request: Request, response: Response) =>
      visit(ports, response, event, () => enter(ports, readers, route, request, response)),
    );
  }
  const headers = { Allow: methodsOf(group).join(', ') };
  place.all((_request: Request, response: Response) =>
    visit(ports, response, 'unknown method answered', async () => problem('request.method_not_allowed', { headers })),
  );
}

function methodsOf(group: readonly Route[]): readonly string[] {
  return group.flatMap(({ method }) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]));
}

async function enter(
  ports: ApiPorts,
  readers: Readers,
  route: Route,
  request: Request,
  response: Response,
): Promise<Answer> {
  if (route.guard === 'open') return route.handle(ports);
  if (route.guard === 'subscription-token') {
    const challenge = subscriptionChallenge(ports.webhooks[route.channel], request);
    return challenge.ok ? route.handle(challenge.value) : challenge.answer;
  }
  if (route.guard === 'signed-by-channel') {
    const signed = await signedBytes(ports.webhooks[route.channel], readers.intake, request, response);
    return signed.ok ? route.handle(ports, signed.value) : signed.answer;
  }
  const caller = await callerThrough(ports, route.guard, request);
  if (!caller.ok) return caller.answer;
  return route.answer(ports, caller.value, request, await bytesOf(route, readers, request, response));
}

async function bytesOf(route: Route, readers: Readers, request: Request, response: Response): Promise<Buffer> {
  return route.method === 'get' || route.method === 'delete' ? Buffer.alloc(0) : readers.api(request, response);
}
