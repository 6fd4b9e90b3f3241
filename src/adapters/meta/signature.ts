import { createHmac, timingSafeEqual } from 'node:crypto';

const form = /^sha256=[0-9a-f]{64}$/i;

/**
 * True when `X-Hub-Signature-256` is the HMAC-SHA256 of the untouched body bytes under the app secret (Meta, Webhooks).
 * Constant time; never throws. False without a header, with one of another form, and when no secret is configured.
 */
export function isSignedByMeta(rawBody: Buffer, header: string | undefined, appSecret: string): boolean {
  if (appSecret === '' || header === undefined || !form.test(header)) return false;
  const claimed = Buffer.from(header.slice('sha256='.length), 'hex');
  return timingSafeEqual(claimed, createHmac('sha256', appSecret).update(rawBody).digest());
}
