import type { Answer } from './answers.ts';
import { entryOf, type GraphCall, refusedAnswer } from './call.ts';
import { refusal } from './errors.ts';
import type { BusinessNumber } from './numbers.ts';
import { readRefusal } from './shapes/message.ts';

const typingMs = 25_000;

/** Marks a message of the person, and all before it, as read; shows the typing sign when asked. */
export const markRead = (call: GraphCall, number: BusinessNumber): Answer => {
  const { phones } = call.peer.world;
  const refused = readRefusal(call.body);
  if (refused) return refusedAnswer(call, 'read', refused);
  const messageId = String(call.body.message_id);
  const found = phones.find(messageId);
  if (found?.message.from !== 'contact' || found.chat.lineId !== number.phoneNumberId) {
    return refusedAnswer(call, 'read', refusal(131009, 'message_id is not a message to this phone number'));
  }
  phones.markRead(found.chat.lineId, found.chat.number, messageId);
  if (call.body.typing_indicator !== undefined) {
    phones.type(found.chat.lineId, found.chat.number, Date.now() + typingMs);
  }
  const entry = entryOf(call, 'read', { outcome: 'accepted', accepted: true, messageId } as const);
  return { entry, json: { success: true } };
};
