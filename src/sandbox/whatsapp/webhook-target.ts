import { createHmac } from 'node:crypto';
import type { WebhookTarget } from '../webhooks.ts';
import type { BusinessNumber } from './numbers.ts';

/** How a test body is signed: as the provider does, with another secret, or not at all. */
export type Signing = 'right' | 'wrong' | 'none';

/** Where webhooks of `number` go, signed over the raw bytes; undefined while no URL is set. */
export const webhookTarget = (
  number: BusinessNumber,
  version: string,
  signing: Signing = 'right',
): WebhookTarget | undefined => {
  const { webhookUrl, appSecret } = number;
  if (webhookUrl === undefined) return undefined;
  return {
    url: webhookUrl,
    headers: (body) => ({
      Accept: '*/*',
      'Accept-Encoding': 'deflate, gzip',
      'Content-Type': 'application/json',
      'User-Agent': 'facebookexternalua',
      'Facebook-API-Version': version,
      ...signatures(signing === 'wrong' ? `not ${appSecret}` : appSecret, body, signing),
    }),
  };
};

const signatures = (secret: string, body: Buffer, signing: Signing): Record<string, string> =>
  signing === 'none'
    ? {}
    : {
        'X-Hub-Signature': `sha1=${createHmac('sha1', secret).update(body).digest('hex')}`,
        'X-Hub-Signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
      };
