import type { AddressChange, InboundEvent, ProviderAddress } from '../../../../ports/channel.ts';
import { noticeOf } from './notices.ts';
import { addresses } from './people.ts';
import type { LinePlace } from './place.ts';
import { instantOf } from './times.ts';
import { fingerprint, jsonText } from './wire-text.ts';
import { asRecord, asRef, asWords, type WireRecord } from './wire-value.ts';

/** What the provider itself says in a conversation: changed numbers and ids, and other news; nobody said it. */
export function readSystem(message: WireRecord, place: LinePlace): InboundEvent | null {
  const system = asRecord(message.system);
  const type = asRef(system?.type);
  if (system === null || asRef(message.id) === null) return null;
  if (type === 'user_changed_number' || type === 'customer_changed_number')
    return changedNumber(message, system, place);
  if (type === 'user_changed_user_id') return changedUserId(message, system, place);
  return noticeOf(type ?? 'system', message, place, { providerType: 'system', subtype: type });
}

/** `from` is the number left behind (WhatsApp, system messages). */
function changedNumber(message: WireRecord, system: WireRecord, place: LinePlace): AddressChange | null {
  const previous = addresses(message.from_user_id, message.from ?? system.customer);
  const current = addresses(system.user_id, system.parent_user_id, system.wa_id ?? system.new_wa_id);
  return changeOf(`message:${asRef(message.id)}`, message.timestamp, previous, current, place);
}

function changedUserId(message: WireRecord, system: WireRecord, place: LinePlace): AddressChange | null {
  const left = system.previous_user_id ?? idLeftBehind(system);
  const previous = addresses(left, message.from);
  const current = addresses(system.user_id, system.parent_user_id, system.wa_id);
  return changeOf(`message:${asRef(message.id)}`, message.timestamp, previous, current, place);
}

const scopedId = /\b[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}\b/g;

/** Some senders name the old id only in the sentence "User N changed from OLD to NEW". */
function idLeftBehind(system: WireRecord): string | null {
  const named = asWords(system.body)?.match(scopedId) ?? [];
  return named.find((id) => id !== system.user_id && id !== system.parent_user_id) ?? null;
}

/** One item of the field `user_id_update`. */
export function readUserIdUpdate(update: WireRecord, place: LinePlace): AddressChange | null {
  const own = asRecord(update.user_id);
  const parent = asRecord(update.parent_user_id);
  const previous = addresses(own?.previous, parent?.previous);
  const current = addresses(own?.current, parent?.current, update.wa_id);
  return changeOf(`address:${fingerprint(jsonText(update))}`, update.timestamp, previous, current, place);
}

function changeOf(
  dedupeKey: string,
  timestamp: unknown,
  previous: readonly ProviderAddress[],
  current: readonly ProviderAddress[],
  place: LinePlace,
): AddressChange | null {
  if (previous.length === 0 || current.length === 0) return null;
  const at = instantOf(timestamp, place.receivedAt);
  return { type: 'address_change', channelRef: place.channelRef, dedupeKey, at, previous, current };
}
