import type { InboundEvent, Interpreter, UnreadableEvent } from '../../../../ports/channel.ts';
import { readField } from './fields.ts';
import { type Place, unreadable } from './place.ts';
import { asList, asRecord, asRef, recordsIn, type WireRecord } from './wire-value.ts';

type Event = InboundEvent | UnreadableEvent;

/**
 * Reads a WhatsApp Cloud delivery: every item of every change of every entry, in order. The line belongs to the change
 * (`metadata.phone_number_id`), or to the entry's account where a change names none. What cannot be read becomes an
 * `unreadable` event of its own.
 */
export const readWhatsApp: Interpreter = (body, receivedAt) => {
  const nowhere: Place = { channelRef: null, entry: '', receivedAt, people: [] };
  const entries = asList(asRecord(body)?.entry);
  return entries === null ? [unreadable(body, nowhere)] : entries.flatMap((entry) => readEntry(entry, nowhere));
};

function readEntry(entry: unknown, nowhere: Place): readonly Event[] {
  const record = asRecord(entry);
  const changes = asList(record?.changes);
  const account = asRef(record?.id);
  if (record === null || changes === null) return [unreadable(entry, { ...nowhere, channelRef: account })];
  const place = { ...nowhere, channelRef: account, entry: `${account} ${asRef(record.time)}` };
  return changes.flatMap((change) => readChange(change, place));
}

function readChange(change: unknown, entryPlace: Place): readonly Event[] {
  const record = asRecord(change);
  const field = record?.field;
  if (record === null || typeof field !== 'string') return [unreadable(change, entryPlace)];
  return readField(field, record.value, change, placeOf(field, asRecord(record.value), entryPlace));
}

/** What is said on a line cannot be placed without its number; news of an account names none. */
const ofNumbers: ReadonlySet<string> = new Set(['messages', 'smb_message_echoes']);

function placeOf(field: string, value: WireRecord | null, entryPlace: Place): Place {
  const number = asRef(asRecord(value?.metadata)?.phone_number_id);
  const channelRef = number ?? (ofNumbers.has(field) ? null : entryPlace.channelRef);
  return { ...entryPlace, channelRef, people: recordsIn(value?.contacts) };
}
