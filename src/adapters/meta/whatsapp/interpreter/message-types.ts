import type { MessageKind } from '../../../../domain/words.ts';
import type { InboundAttachment } from '../../../../ports/channel.ts';
import { contactCards } from './contact-cards.ts';
import { type Content, contentOf } from './content.ts';
import { interactiveContent } from './interactive.ts';
import { placeOnMap } from './map-place.ts';
import { orderContent } from './order.ts';
import { asList, asRecord, asRef, asSomeWords, asWords, type WireRecord } from './wire-value.ts';

/** Reads the part of a message that carries its type's name; null when that part makes no sense. */
type ContentReader = (body: WireRecord, message: WireRecord) => Content | null;

const readers: ReadonlyMap<string, ContentReader> = new Map<string, ContentReader>([
  ['text', textContent],
  ['image', mediaContent('image')],
  ['video', mediaContent('video')],
  ['audio', mediaContent('audio')],
  ['document', mediaContent('document')],
  ['sticker', mediaContent('sticker')],
  ['location', placeOnMap],
  ['button', templateButton],
  ['interactive', interactiveContent],
  ['order', orderContent],
]);

/** The content of a message of any type. Unknown types, and known ones that come empty, are `unsupported`. */
export function readContent(type: string, message: WireRecord): Content | null {
  if (type === 'contacts') return contactsContent(message);
  const reader = readers.get(type);
  const part = message[type];
  if (reader === undefined || part === undefined) return unsupported(type, message);
  const body = asRecord(part);
  return body === null ? null : reader(body, message);
}

/** The words of a message of any type: its text, its caption, or the title of what was tapped. */
export function wordsOf(message: WireRecord): string | null {
  const type = asRef(message.type);
  return type === null ? null : (readContent(type, message)?.text ?? null);
}

function textContent(body: WireRecord): Content | null {
  const text = asWords(body.body);
  return text === null ? null : contentOf('text', { text });
}

function mediaContent(kind: MessageKind): ContentReader {
  return (body) => contentOf(kind, { text: asSomeWords(body.caption), attachments: [attachmentOf(body)] });
}

function attachmentOf(body: WireRecord): InboundAttachment {
  return {
    providerMediaId: asRef(body.id),
    mimeType: asSomeWords(body.mime_type),
    fileName: asSomeWords(body.filename),
  };
}

/** A quick reply of a template. */
function templateButton(body: WireRecord): Content | null {
  const text = asSomeWords(body.text);
  const choiceId = asSomeWords(body.payload);
  return text === null && choiceId === null ? null : contentOf('button_reply', { text, choiceId });
}

function contactsContent(message: WireRecord): Content | null {
  if (message.contacts === undefined) return unsupported('contacts', message);
  const cards = asList(message.contacts);
  return cards === null ? null : contentOf('contacts', { details: contactCards(cards, message) });
}

function unsupported(type: string, message: WireRecord): Content {
  const subtype = asRef(asRecord(message[type])?.type);
  return contentOf('unsupported', { details: { providerType: type, ...(subtype === null ? {} : { subtype }) } });
}
