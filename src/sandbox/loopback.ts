import type { RequestHandler } from 'express';

const loopbackHost = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i;
const refused = { error: 'The sandbox answers only its own pages and programs of this machine.' };

/**
 * Answers 403 unless the request names this machine itself, and comes from no page but the sandbox's own. Otherwise
 * any web page that a developer opens could read the chats, by a name that it points here, or move this world.
 */
export const ownMachineOnly: RequestHandler = (request, response, next) => {
  const { host = '', origin } = request.headers;
  if (!loopbackHost.test(host)) return void response.status(403).json(refused);
  if (origin !== undefined && origin !== `http://${host}`) return void response.status(403).json(refused);
  next();
};
