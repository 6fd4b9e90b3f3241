import { createHash, randomInt } from 'node:crypto';
import { statusError } from './errors.ts';
import type { SayInput } from './say-input.ts';
import type { Json } from './shapes/check.ts';

/** What a person did: its wire part, what the phone shows, and whether it opens the service window. */
export interface Said {
  readonly part: Json;
  readonly text: string;
  readonly opensWindow: boolean;
  readonly contextId?: string | undefined;
  /** `value.errors[]` beside the message. */
  readonly errors?: readonly Json[];
}

/** Reads what was done; undefined when the input names nothing to do. */
export const saidOf = (input: SayInput): Said | undefined => {
  if (input.kind !== undefined) return { contextId: input.contextId, ...kinds[input.kind](input) };
  if (input.button !== undefined) return tapped('button_reply', input.button, input.contextId);
  if (input.list !== undefined) return tapped('list_reply', input.list, input.contextId);
  if (input.text === undefined) return undefined;
  return said({ type: 'text', text: { body: input.text } }, input.text, input.contextId);
};

const said = (part: Json, text: string, contextId?: string): Said => ({ part, text, opensWindow: true, contextId });

const tapped = (type: string, choice: NonNullable<SayInput['list']>, contextId: string | undefined): Said => {
  const { contextId: own, ...reply } = choice;
  return said({ type: 'interactive', interactive: { type, [type]: reply } }, choice.title, own ?? contextId);
};

type Kind = (input: SayInput) => Said;

const file =
  (type: string, mimeType: string, extra: (input: SayInput) => Json): Kind =>
  (input) => {
    const id = input.mediaId ?? String(randomInt(10 ** 11, 10 ** 12));
    const sha256 = createHash('sha256').update(id).digest('base64');
    const part = { id, mime_type: input.mimeType ?? mimeType, sha256, ...extra(input) };
    return said({ type, [type]: part }, [`📎 ${type}`, input.caption].filter(Boolean).join('\n'));
  };

const captionOf = ({ caption }: SayInput): Json => (caption === undefined ? {} : { caption });

const kinds: Record<NonNullable<SayInput['kind']>, Kind> = {
  image: file('image', 'image/jpeg', captionOf),
  video: file('video', 'video/mp4', captionOf),
  audio: file('audio', 'audio/ogg; codecs=opus', () => ({ voice: true })),
  document: file('document', 'application/pdf', (input) => ({
    filename: input.filename ?? 'document.pdf',
    ...captionOf(input),
  })),
  sticker: file('sticker', 'image/webp', () => ({ animated: false })),
  location: ({ latitude = 38.7169, longitude = -9.1399 }) =>
    said({ type: 'location', location: { latitude, longitude } }, `📍 ${latitude}, ${longitude}`),
  contacts: ({ card = { name: 'Ana Vidal', phone: '12125550123' } }) =>
    said({ type: 'contacts', contacts: [addressCard(card)] }, `👤 ${card.name}`),
  reaction: ({ messageId = '', emoji }) => ({
    part: { type: 'reaction', reaction: { message_id: messageId, ...(emoji === undefined ? {} : { emoji }) } },
    text: emoji ?? '',
    opensWindow: false,
  }),
  quick_reply: ({ payload = 'PAYLOAD', text = payload }) => said({ type: 'button', button: { payload, text } }, text),
  edit: ({ messageId = '', text = '' }) => ({
    part: { type: 'edit', edit: { original_message_id: messageId, message: { type: 'text', text: { body: text } } } },
    text,
    opensWindow: false,
  }),
  revoke: ({ messageId = '' }) => ({
    part: { type: 'revoke', revoke: { original_message_id: messageId } },
    text: '',
    opensWindow: false,
  }),
  unsupported: () => said({ type: 'unsupported', errors: [statusError(131051)], unsupported: { type: 'poll' } }, '📊'),
  request_welcome: () => ({ part: { type: 'request_welcome' }, text: '', opensWindow: false }),
  broken_interactive: () => ({
    ...said({ type: 'interactive' }, '…'),
    errors: [{ ...statusError(131000), error_data: { details: 'Unsupported webhook payload' } }],
  }),
};

const addressCard = ({ name, phone }: { name: string; phone: string }): Json => {
  const [first = name, ...rest] = name.split(' ');
  const last = rest.length > 0 ? { last_name: rest.join(' ') } : {};
  return {
    name: { formatted_name: name, first_name: first, ...last },
    phones: [{ phone: `+${phone}`, wa_id: phone, type: 'CELL' }],
  };
};
