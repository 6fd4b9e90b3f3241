import { z } from 'zod';

const id = z.string().min(1);
const optionalId = id.optional();

/** Body of `POST /control/numbers`. */
export const numberInput = z.strictObject({
  phoneNumberId: z.string().regex(/^\d{5,20}$/),
  displayNumber: z.string().regex(/^\d{5,15}$/),
  wabaId: z.string().regex(/^\d{5,20}$/),
  token: id,
  appSecret: id,
  verifyToken: id,
  webhookUrl: z.url().optional(),
  verifiedName: optionalId,
});

/** Body of `POST /control/webhook-url`: for one number, or for all. */
export const webhookUrlInput = z.strictObject({ url: z.url(), phoneNumberId: optionalId });

/** Body of `POST /control/subscribe`. */
export const subscribeInput = z.strictObject({ url: z.url().optional(), phoneNumberId: optionalId });

/** Body of `POST /control/webhook`: any JSON as `body`, or exact bytes as `raw`. */
export const webhookInput = z.strictObject({
  body: z.unknown().optional(),
  raw: z.string().optional(),
  signature: z.enum(['right', 'wrong', 'none']).default('right'),
  phoneNumberId: optionalId,
});

/** Body of `POST /control/status`. */
export const statusInput = z.strictObject({
  messageId: id,
  status: z.enum(['sent', 'delivered', 'read', 'failed']),
  code: z.number().int().optional(),
});

/** Body of `POST /control/clock`. */
export const clockInput = z.strictObject({ offsetMs: z.number().int() });

/** Body of `POST /control/policy`. */
export const policyInput = z.strictObject({ autoRead: z.boolean() });

/** Query of `GET /control/record`. */
export const recordQuery = z.strictObject({
  since: optionalId,
  to: optionalId,
  kind: optionalId,
  limit: z.coerce.number().int().min(1).optional(),
});

/** Body of `POST /phone/people`. */
export const personInput = z.strictObject({
  name: z.string().trim().min(1).max(100).optional(),
  language: z.enum(['en', 'es', 'pt']).optional(),
  withoutPhone: z.boolean().optional(),
});

/** Query of the phone's routes: whose phone, and which line of a business. */
export const chatQuery = z.strictObject({ from: id, phoneNumberId: optionalId });
