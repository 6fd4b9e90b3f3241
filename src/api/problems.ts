import type { FailureCode } from '../domain/failures.ts';

/** The HTTP status of each failure; a new failure without one does not compile. */
export const httpStatuses = {
  'request.malformed': 400,
  'request.invalid': 400,
  'request.too_large': 413,
  'request.unsigned': 401,
  'request.door_closed': 503,
  'request.not_found': 404,
  'request.method_not_allowed': 405,
  'request.key_reused': 422,
  'request.in_progress': 409,
  'access.key_missing': 401,
  'access.key_unknown': 401,
  'access.scope_missing': 403,
  'access.not_an_agent': 403,
  'conversation.not_found': 404,
  'conversation.not_yours': 409,
  'conversation.changed': 409,
  'contact.not_found': 404,
  'channel.not_found': 404,
  'article.not_found': 404,
  'article.changed': 409,
  'message.not_found': 404,
  'message.not_in_doubt': 409,
  'send.throttled': 429,
  'send.pair_throttled': 429,
  'send.provider_down': 503,
  'send.window_closed': 409,
  'send.opted_out': 409,
  'send.unreachable': 409,
  'send.token_dead': 409,
  'send.channel_paused': 503,
  'send.not_permitted': 409,
  'send.rejected': 422,
  'send.template_invalid': 422,
  'send.media_failed': 422,
  'send.unknown': 409,
  'send.withdrawn': 409,
  'model.unavailable': 503,
  'model.aborted': 409,
  'store.unavailable': 503,
  'store.conflict': 409,
  'key.destroyed': 410,
  'key.missing': 503,
  'engine.unavailable': 503,
  'wall.breached': 500,
  unexpected: 500,
} as const satisfies Record<FailureCode, number>;

/** A short title that is the same at each occurrence: `conversation.not_found` → "Conversation not found". */
export function titleOf(code: FailureCode): string {
  const words = code.replaceAll(/[._]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
