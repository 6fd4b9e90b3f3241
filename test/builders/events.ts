import { randomUUID } from 'node:crypto';
import type {
  AddressChange,
  ChannelNotice,
  DeliveryReceipt,
  InboundMessage,
  MessageChange,
  OutsideReply,
  PreferenceChange,
  ProviderAddress,
  UnreadableEvent,
} from '../../src/ports/channel.ts';
import { aTuesday } from './clock.ts';

/** How a contact is named: a phone number in digits. */
export const phone = (value: string): ProviderAddress => ({ kind: 'phone', value });

/** How a contact is named: an id that the provider made. */
export const scoped = (value: string): ProviderAddress => ({ kind: 'scoped', value });

/** A person whom nobody else in the test is. */
export const somebody = (): ProviderAddress => phone(String(351_900_000_000 + Math.floor(Math.random() * 99_999_999)));

const at = aTuesday.toISOString();

/** Something a contact said. Give `channelRef`; without more it is a text by somebody new. */
export function anInboundMessage(changes: Partial<InboundMessage> = {}): InboundMessage {
  const providerMessageId = changes.providerMessageId ?? `wamid.${randomUUID()}`;
  return {
    type: 'message',
    channelRef: '',
    dedupeKey: `message:${providerMessageId}`,
    at,
    providerMessageId,
    from: [somebody()],
    profileName: null,
    kind: 'text',
    text: 'Olá, quanto custa?',
    choiceId: null,
    attachments: [],
    replyTo: null,
    details: null,
    ...changes,
  };
}

/** News about a message of ours. */
export function aReceipt(changes: Partial<DeliveryReceipt> = {}): DeliveryReceipt {
  const providerMessageId = changes.providerMessageId ?? `wamid.${randomUUID()}`;
  const status = changes.status ?? 'sent';
  const dedupeKey = `status:${providerMessageId}:${status}`;
  return {
    type: 'receipt',
    channelRef: '',
    dedupeKey,
    at,
    providerMessageId,
    attemptId: null,
    status,
    failure: null,
    ...changes,
  };
}

/** A contact edits, takes back or reacts to what was said. */
export function aChange(changes: Partial<MessageChange> = {}): MessageChange {
  const type = changes.type ?? 'edit';
  const dedupeKey = `message:${randomUUID()}`;
  return {
    type,
    channelRef: '',
    dedupeKey,
    at,
    from: [somebody()],
    targetProviderMessageId: '',
    text: type === 'edit' ? 'Queria dizer outra coisa.' : null,
    ...changes,
  };
}

/** A reply typed in the provider's own app. */
export function anOutsideReply(changes: Partial<OutsideReply> = {}): OutsideReply {
  const providerMessageId = changes.providerMessageId ?? `wamid.${randomUUID()}`;
  const dedupeKey = `echo:${providerMessageId}`;
  const text = 'Respondo já pelo telemóvel.';
  return {
    type: 'outside_reply',
    channelRef: '',
    dedupeKey,
    at,
    providerMessageId,
    to: [somebody()],
    text,
    ...changes,
  };
}

/** A person's address changed. */
export function anAddressChange(changes: Partial<AddressChange> = {}): AddressChange {
  const dedupeKey = `address:${randomUUID()}`;
  return {
    type: 'address_change',
    channelRef: '',
    dedupeKey,
    at,
    previous: [somebody()],
    current: [somebody()],
    ...changes,
  };
}

/** A person stopped or resumed marketing by the provider's own means. */
export function aPreference(changes: Partial<PreferenceChange> = {}): PreferenceChange {
  const dedupeKey = `preference:${randomUUID()}`;
  return {
    type: 'preference',
    channelRef: '',
    dedupeKey,
    at,
    from: [somebody()],
    scope: 'marketing',
    wants: false,
    ...changes,
  };
}

/** News about the line itself. */
export function aNotice(changes: Partial<ChannelNotice> = {}): ChannelNotice {
  const dedupeKey = `notice:${randomUUID()}`;
  return { type: 'channel_notice', channelRef: '', dedupeKey, at, field: 'account_update', details: {}, ...changes };
}

/** A part of a delivery that could not be read. */
export function anUnreadable(changes: Partial<UnreadableEvent> = {}): UnreadableEvent {
  const dedupeKey = `unreadable:${randomUUID()}`;
  const reason = 'payload_unreadable';
  return { type: 'unreadable', channelRef: null, dedupeKey, at, reason, raw: '{"broken":true}', ...changes };
}
