import { createHash, timingSafeEqual } from 'node:crypto';

/** Only what cannot be markup is reflected. */
const reflectable = /^[A-Za-z0-9_-]+$/;

/**
 * Answers Meta's subscription check. `query` holds the keys with their dots (`hub.mode`, `hub.verify_token`,
 * `hub.challenge`). Returns the challenge to send back as plain text, or null when the door must stay shut.
 */
export function answerSubscription(query: Readonly<Record<string, unknown>>, verifyToken: string): string | null {
  const token = query['hub.verify_token'];
  const challenge = query['hub.challenge'];
  if (query['hub.mode'] !== 'subscribe' || typeof token !== 'string' || typeof challenge !== 'string') return null;
  if (verifyToken === '' || !isSameSecret(token, verifyToken)) return null;
  return reflectable.test(challenge) ? challenge : null;
}

function isSameSecret(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
