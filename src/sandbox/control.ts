import { type RequestHandler, Router } from 'express';
import {
  clockInput,
  numberInput,
  policyInput,
  recordQuery,
  statusInput,
  subscribeInput,
  webhookInput,
  webhookUrlInput,
} from './control-input.ts';
import { bodyDoor, noNumber, queryDoor } from './doors.ts';
import { faultsInput } from './faults.ts';
import { summarise } from './record-summary.ts';
import { limitsInput } from './whatsapp/limits.ts';
import type { BusinessNumber } from './whatsapp/numbers.ts';
import { sayInput } from './whatsapp/say-input.ts';
import { verifySubscription } from './whatsapp/subscription.ts';
import { template } from './whatsapp/templates.ts';
import type { WhatsApp } from './whatsapp/whatsapp.ts';
import type { World } from './world.ts';

/** The doors by which tests and developers move the outside world. */
export const controlRoutes = (world: World, whatsapp: WhatsApp): Router => {
  const router = Router();
  const { numbers, webhooks } = whatsapp;
  const post = (path: string, door: RequestHandler) => router.post(path, door);

  post('/say', sayDoor(whatsapp));
  post('/webhook', rawDoor(whatsapp));
  post(
    '/status',
    bodyDoor(statusInput, ({ messageId, status, code }) => {
      const known = whatsapp.statuses.tell(messageId, status, code);
      return known ? { json: { ok: true } } : { status: 404, json: { error: 'There is no such message.' } };
    }),
  );

  router.get('/numbers', (_request, response) => void response.json({ numbers: numbers.all().map(withoutSecrets) }));
  post(
    '/numbers',
    bodyDoor(numberInput, (input) => ({ status: 201, json: withoutSecrets(numbers.add(input)) })),
  );
  post(
    '/webhook-url',
    bodyDoor(webhookUrlInput, ({ url, phoneNumberId }) => {
      numbers.setWebhookUrl(url, phoneNumberId);
      webhooks.retryNow();
      return { json: { numbers: numbers.all().map(withoutSecrets) } };
    }),
  );
  post('/subscribe', subscribeDoor(whatsapp));
  router.get('/webhooks', (_request, response) => void response.json({ waiting: webhooks.waiting() }));
  post('/webhooks/retry', (_request, response) => {
    webhooks.retryNow();
    response.json({ waiting: webhooks.waiting() });
  });

  router.get('/faults', (_request, response) => void response.json(world.faults.now()));
  post(
    '/faults',
    bodyDoor(faultsInput, (input) => {
      world.faults.set(input);
      return { json: world.faults.now() };
    }),
  );
  post(
    '/limits',
    bodyDoor(limitsInput, (input) => {
      whatsapp.limits.set(input);
      return { json: { ok: true } };
    }),
  );
  post(
    '/policy',
    bodyDoor(policyInput, (input) => ({ json: Object.assign(world.policy, input) })),
  );
  post(
    '/clock',
    bodyDoor(clockInput, ({ offsetMs }) => {
      world.clock.move(offsetMs);
      return { json: { offsetMs, now: new Date(world.clock.now()).toISOString() } };
    }),
  );
  router.get('/templates', (_request, response) => void response.json({ templates: whatsapp.templates.all() }));
  post(
    '/templates',
    bodyDoor(template, (input) => {
      whatsapp.templates.add(input);
      return { status: 201, json: input };
    }),
  );

  router.get(
    '/record',
    queryDoor(recordQuery, (query) => ({ json: { records: world.record.list(query) } })),
  );
  router.get('/record/summary', (_request, response) => {
    response.json({ ...summarise(world.record.list()), webhooksWaiting: webhooks.waiting() });
  });
  return router;
};

/** `POST …/say`: acts as a person's phone. */
export const sayDoor = (whatsapp: WhatsApp): RequestHandler =>
  bodyDoor(sayInput, (input) => {
    const number = whatsapp.numbers.getOrFirst(input.phoneNumberId);
    if (!number) return noNumber;
    const result = whatsapp.say(number, input);
    return result.ok ? { status: 201, json: result } : { status: 400, json: { error: result.reason } };
  });

const rawDoor = (whatsapp: WhatsApp) =>
  bodyDoor(webhookInput, async ({ body, raw, signature, phoneNumberId }) => {
    const number = whatsapp.numbers.getOrFirst(phoneNumberId);
    if (!number) return noNumber;
    const answer = await whatsapp.sendRaw(number, raw === undefined ? { json: body ?? {} } : { raw }, signature);
    return { json: { answer } };
  });

const subscribeDoor = ({ numbers }: WhatsApp) =>
  bodyDoor(subscribeInput, async ({ url, phoneNumberId }) => {
    if (url !== undefined) numbers.setWebhookUrl(url, phoneNumberId);
    const number = numbers.getOrFirst(phoneNumberId);
    return number ? { json: await verifySubscription(number) } : noNumber;
  });

const withoutSecrets = ({ phoneNumberId, displayNumber, wabaId, verifiedName, webhookUrl }: BusinessNumber) => ({
  phoneNumberId,
  displayNumber,
  wabaId,
  verifiedName,
  webhookUrl: webhookUrl ?? null,
});
