import { randomInt } from 'node:crypto';
import type { BusinessNumber } from './numbers.ts';

/** Whether the receiver proved that the address is its own. */
export interface Subscription {
  readonly verified: boolean;
  readonly httpStatus?: number;
  readonly reason?: string;
}

/** Makes the GET verification call of a subscription; never throws. */
export const verifySubscription = async (number: BusinessNumber): Promise<Subscription> => {
  if (number.webhookUrl === undefined) return { verified: false, reason: 'No webhook URL is set.' };
  const challenge = String(randomInt(10 ** 9, 2 * 10 ** 9));
  const url = new URL(number.webhookUrl);
  url.searchParams.set('hub.mode', 'subscribe');
  url.searchParams.set('hub.challenge', challenge);
  url.searchParams.set('hub.verify_token', number.verifyToken);
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(5_000),
      headers: { 'User-Agent': 'facebookplatform/1.0' },
    });
    return judged(response.status, await response.text(), challenge);
  } catch {
    return { verified: false, reason: 'The webhook URL could not be reached.' };
  }
};

const judged = (httpStatus: number, body: string, challenge: string): Subscription => {
  if (httpStatus !== 200) return { verified: false, httpStatus, reason: 'The answer was not 200.' };
  if (body !== challenge) return { verified: false, httpStatus, reason: 'The answer was not the challenge.' };
  return { verified: true, httpStatus };
};
