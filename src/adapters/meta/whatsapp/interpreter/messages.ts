import type { InboundEvent, InboundMessage } from '../../../../ports/channel.ts';
import { readSystem } from './address-changes.ts';
import { isChange, readChange } from './changes.ts';
import { readContent } from './message-types.ts';
import { messageNotice } from './notices.ts';
import { type Person, senderOf } from './people.ts';
import type { LinePlace } from './place.ts';
import { replyToOf, surroundingsOf } from './surroundings.ts';
import { instantOf } from './times.ts';
import { asRef, type WireRecord } from './wire-value.ts';

/** One item of `messages[]`: something said, a change of what was said, or news. Null when it cannot be read. */
export function readMessage(message: WireRecord, place: LinePlace): InboundEvent | null {
  const type = asRef(message.type);
  const id = asRef(message.id);
  if (type === null || id === null) return null;
  if (isChange(type)) return readChange(message, place);
  if (type === 'system') return readSystem(message, place);
  if (type === 'request_welcome') return messageNotice(type, message, place);
  const person = senderOf(message, place.people);
  return person === null ? fromNobody(type, message, place) : said(id, type, message, person, place);
}

/** Known types without a sender are broken; unknown ones may be news of a kind that we have yet to learn. */
function fromNobody(type: string, message: WireRecord, place: LinePlace): InboundEvent | null {
  const isUnknown = readContent(type, message)?.kind === 'unsupported';
  return isUnknown ? messageNotice('messages', message, place) : null;
}

function said(id: string, type: string, message: WireRecord, person: Person, place: LinePlace): InboundMessage | null {
  const content = readContent(type, message);
  if (content === null) return null;
  const surroundings = surroundingsOf(message);
  return {
    type: 'message',
    channelRef: place.channelRef,
    dedupeKey: `message:${id}`,
    at: instantOf(message.timestamp, place.receivedAt),
    providerMessageId: id,
    ...person,
    ...content,
    replyTo: replyToOf(message),
    details: surroundings === null ? content.details : { ...content.details, ...surroundings },
  };
}
