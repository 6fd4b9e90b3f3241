import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Route } from '../../src/api/route.ts';
import { routes } from '../../src/api/routes.ts';
import { scopes } from '../../src/ports/access.ts';
import { anId } from './fakes.ts';
import { aHouse, type House } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await aHouse();
  house.access.give(house.ours, 'ask_agent');
});
afterAll(() => house.served.stop());

type KeyRoute = Extract<Route, { params: unknown }>;

const behindKeys = routes.filter((route): route is KeyRoute => typeof route.guard === 'object');
const named = (wanted: (route: KeyRoute) => boolean) =>
  behindKeys.filter(wanted).map((route) => [`${route.method.toUpperCase()} ${route.path}`, route] as const);

const bodies: Record<string, unknown> = {
  '/api/v1/conversations/:id/reply': { text: 'Good morning' },
  '/api/v1/conversations/:id/messages/:messageId/settle': { arrived: true },
  'post /api/v1/articles': { language: 'en', title: 'Hours', body: 'Nine to five' },
  'put /api/v1/articles/:id': { title: 'Hours', body: 'Nine to five', version: 1 },
};

const bodyOf = ({ method, path }: KeyRoute) => bodies[path] ?? bodies[`${method} ${path}`];

function knock(route: KeyRoute, key: string | undefined, path = route.path) {
  const json = bodyOf(route);
  const address = path.replaceAll(/:\w+/g, () => anId());
  return house.call(route.method.toUpperCase(), address, {
    ...(key === undefined ? {} : { key }),
    ...(json === undefined ? {} : { json }),
  });
}

describe('every door of the API', () => {
  it('is behind a key under /api/v1, and nowhere else', () => {
    for (const route of routes)
      expect([route.path, typeof route.guard === 'object']).toEqual([route.path, route.path.startsWith('/api/v1/')]);
  });

  it('asks for a scope, except the one that tells who you are', () => {
    const free = behindKeys.filter(({ guard }) => guard.scope === null);
    expect(free.map(({ path }) => path)).toEqual(['/api/v1/me']);
  });

  it.each(named(() => true))('%s is shut without a key', async (_name, route) => {
    const answer = await knock(route, undefined);
    expect([answer.status, answer.json.code]).toEqual([401, 'access.key_missing']);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });

  it.each(named(() => true))('%s is shut to an unknown key', async (_name, route) => {
    const answer = await knock(route, 'ask_nobody');
    expect([answer.status, answer.json.code]).toEqual([401, 'access.key_unknown']);
  });

  it.each(named(({ guard }) => guard.scope !== null))('%s is shut to a key without its scope', async (name, route) => {
    const others = scopes.filter((scope) => scope !== route.guard.scope);
    const answer = await knock(
      route,
      house.access.give(house.ours, `ask_${name.replaceAll(' ', '_')}`, { scopes: others }),
    );
    expect([answer.status, answer.json.code, answer.json.scope]).toEqual([
      403,
      'access.scope_missing',
      route.guard.scope,
    ]);
  });

  it.each(named(({ guard }) => guard.agent === true))('%s is shut to a program', async (_name, route) => {
    const answer = await knock(route, house.access.give(house.ours, 'ask_program', { program: true }));
    expect([answer.status, answer.json.code]).toEqual([403, 'access.not_an_agent']);
  });

  it.each(named(({ path }) => path.includes(':')))("%s does not know another business's ids", async (_name, route) => {
    const { theirs } = house;
    const article = await house.knowledge.add(theirs.id, { language: 'en', title: 'Theirs', body: 'Theirs' });
    const id = { conversations: theirs.conversationId, contacts: theirs.contactId, articles: article.id };
    const place = route.path.split('/')[3] as keyof typeof id;
    const path = route.path.replace(':id', id[place]).replace(':messageId', theirs.messageId);
    const answer = await knock(route, 'ask_agent', path);
    expect([answer.status, answer.json.code]).toEqual([404, `${place.slice(0, -1)}.not_found`]);
  });

  it.each(named(({ path }) => path.includes(':')))('%s names an id that is none', async (_name, route) => {
    const answer = await knock(route, 'ask_agent', route.path.replace(':id', 'x').replace(':messageId', anId()));
    expect([answer.status, answer.json.code, answer.json.field]).toEqual([400, 'request.invalid', 'id']);
  });

  it.each(named(() => true))('%s refuses a query that it does not know, by name', async (_name, route) => {
    const answer = await knock(route, 'ask_agent', `${route.path}?colour=red`);
    expect([answer.status, answer.json.code, answer.json.field]).toEqual([400, 'request.invalid', 'colour']);
  });

  it.each(named(({ method }) => method === 'post' || method === 'put'))(
    '%s refuses a field that it does not know, by name',
    async (_name, route) => {
      const path = route.path.replaceAll(/:\w+/g, () => anId());
      const json = { ...Object(bodyOf(route)), colour: 'red' };
      const answer = await house.call(route.method.toUpperCase(), path, { key: 'ask_agent', json });
      expect([answer.status, answer.json.code, answer.json.field]).toEqual([400, 'request.invalid', 'colour']);
    },
  );
});
