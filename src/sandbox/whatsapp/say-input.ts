import { z } from 'zod';

const id = z.string().min(1);
const digitsOnly = z
  .string()
  .transform((text) => text.replace(/[\s+()-]/g, ''))
  .pipe(z.string().regex(/^\d{5,15}$/, 'expected a phone number'));

/**
 * Body of `POST /control/say`: who acts (`from`, digits; without it the first person, or a new one) and what: `text`,
 * a tapped `button` or `list` row, or a `kind` with its fields. `timestamp` (unix seconds) makes a message late.
 */
export const sayInput = z.strictObject({
  from: digitsOnly.optional(),
  name: z.string().min(1).max(100).optional(),
  phoneNumberId: id.optional(),
  bsuid: z
    .string()
    .regex(/^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}$/)
    .optional(),
  withoutPhone: z.boolean().optional(),
  language: z.enum(['en', 'es', 'pt']).optional(),
  timestamp: z.number().int().optional(),
  contextId: id.optional(),
  text: z.string().min(1).max(4096).optional(),
  button: z.strictObject({ id, title: id, contextId: id.optional() }).optional(),
  list: z.strictObject({ id, title: id, description: z.string().optional(), contextId: id.optional() }).optional(),
  kind: z
    .enum([
      'image',
      'video',
      'audio',
      'document',
      'sticker',
      'location',
      'contacts',
      'reaction',
      'quick_reply',
      'edit',
      'revoke',
      'unsupported',
      'request_welcome',
      'broken_interactive',
    ])
    .optional(),
  caption: z.string().optional(),
  filename: z.string().optional(),
  mimeType: z.string().optional(),
  mediaId: id.optional(),
  latitude: z.number().optional(),
  longitude: z.number().optional(),
  card: z.strictObject({ name: id, phone: id }).optional(),
  emoji: z.string().optional(),
  payload: z.string().optional(),
  /** The message that a reaction, an edit or a deletion is about. */
  messageId: id.optional(),
  referral: z.record(z.string(), z.unknown()).optional(),
});

/** See `sayInput`. */
export type SayInput = z.infer<typeof sayInput>;
