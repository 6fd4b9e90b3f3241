import { join } from 'node:path';
import express, { type NextFunction, type Request, type Response, Router } from 'express';
import { sayDoor } from './control.ts';
import { chatQuery, personInput } from './control-input.ts';
import { bodyDoor, noNumber, queryDoor } from './doors.ts';
import { meet } from './people.ts';
import { conversationOf } from './phone-conversation.ts';
import type { WhatsApp } from './whatsapp/whatsapp.ts';
import type { World } from './world.ts';

const pageFolder = join(import.meta.dirname, 'phone');

/** The phone page, and what it asks for. */
export const phoneRoutes = (world: World, whatsapp: WhatsApp): Router => {
  const router = Router();
  const lineOf = (phoneNumberId: string | undefined) => whatsapp.numbers.getOrFirst(phoneNumberId)?.phoneNumberId;

  router.get('/', lockedDown, (_request, response) => response.sendFile(join(pageFolder, 'index.html')));
  router.get('/phone/people', (_request, response) => void response.json(peopleAndLines(world, whatsapp)));
  router.post(
    '/phone/people',
    bodyDoor(personInput, ({ withoutPhone, ...wish }) => ({
      status: 201,
      json: meet(world.phones, world.record, { ...wish, hidesNumber: withoutPhone }),
    })),
  );
  router.post('/phone/say', sayDoor(whatsapp));
  router.get(
    '/phone/conversation',
    queryDoor(chatQuery, ({ from, phoneNumberId }) => {
      const lineId = lineOf(phoneNumberId);
      return lineId === undefined ? noNumber : { json: conversationOf(world.phones, lineId, digitsOf(from)) };
    }),
  );
  router.get('/phone/events', (request, response) => {
    const query = chatQuery.safeParse(request.query);
    const lineId = query.success ? lineOf(query.data.phoneNumberId) : undefined;
    if (!query.success || lineId === undefined) return void response.status(404).json(noNumber.json);
    world.live.open(lineId, digitsOf(query.data.from), response);
  });
  router.use('/phone', lockedDown, express.static(pageFolder, { index: false }));
  return router;
};

const digitsOf = (from: string) => from.replace(/[\s+()-]/g, '');

const lockedDown = (_request: Request, response: Response, next: NextFunction) => {
  response.set(
    'Content-Security-Policy',
    "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  );
  response.set('X-Content-Type-Options', 'nosniff');
  response.set('Cache-Control', 'no-cache');
  next();
};

const peopleAndLines = (world: World, whatsapp: WhatsApp) => ({
  people: world.phones.people(),
  lines: whatsapp.numbers.all().map(({ phoneNumberId, displayNumber, verifiedName }) => ({
    phoneNumberId,
    displayNumber,
    name: verifiedName,
  })),
});
