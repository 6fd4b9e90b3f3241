import type { Chat } from '../phones.ts';
import { type Refusal, refusal } from './errors.ts';

const serviceWindowMs = 24 * 60 * 60 * 1000;

/** Free text passes for 24 hours after the person's last message; a template always does. */
export const windowRefusal = (chat: Chat, type: string, now: number): Refusal | undefined => {
  if (type === 'template') return undefined;
  const open = chat.lastWroteAt !== undefined && now - chat.lastWroteAt < serviceWindowMs;
  return open ? undefined : refusal(131047);
};
