import type { InboundEvent, UnreadableEvent } from '../../../../ports/channel.ts';
import { readUserIdUpdate } from './address-changes.ts';
import { readEcho } from './echoes.ts';
import { readMessage } from './messages.ts';
import { fieldNotice, wholeNotice } from './notices.ts';
import { type ItemReader, type LinePlace, type Place, unreadable } from './place.ts';
import { readPreference } from './preferences.ts';
import { readStatus } from './statuses.ts';
import { asList, asRecord, type WireRecord } from './wire-value.ts';

type Event = InboundEvent | UnreadableEvent;
type Lists = readonly (readonly [list: string, read: ItemReader])[];

/** The fields whose values hold lists of items about people, and who reads each list. */
const conversations: ReadonlyMap<string, Lists> = new Map<string, Lists>([
  [
    'messages',
    [
      ['messages', readMessage],
      ['statuses', readStatus],
      ['errors', readError],
    ],
  ],
  ['smb_message_echoes', [['message_echoes', readEcho]]],
  ['user_preferences', [['user_preferences', readPreference]]],
  ['user_id_update', [['user_id_update', readUserIdUpdate]]],
]);

/** Everything that one change says. A field that we do not know is news about the line. */
export function readField(field: string, value: unknown, change: unknown, place: Place): readonly Event[] {
  const lists = conversations.get(field);
  if (lists === undefined) return [isOnLine(place) ? fieldNotice(field, value, place) : unreadable(change, place)];
  const body = asRecord(value);
  if (body === null) return [unreadable(change, place)];
  const present = lists.filter(([list]) => body[list] !== undefined);
  if (present.length > 0) return present.flatMap(([list, read]) => readList(body, list, read, place));
  return [isOnLine(place) ? fieldNotice(field, value, place) : unreadable(change, place)];
}

function readList(body: WireRecord, list: string, read: ItemReader, place: Place): readonly Event[] {
  const items = asList(body[list]);
  return items === null ? [unreadable(body[list], place)] : items.map((item) => readItem(item, read, place));
}

/** A surprise in one item must not cost its neighbours, so even a throw ends with this item set aside. */
function readItem(item: unknown, read: ItemReader, place: Place): Event {
  const record = asRecord(item);
  if (record === null || !isOnLine(place)) return unreadable(item, place);
  try {
    return read(record, place) ?? unreadable(item, place);
  } catch {
    return unreadable(item, place);
  }
}

function readError(error: WireRecord, place: LinePlace): InboundEvent {
  return wholeNotice('errors', error, place);
}

function isOnLine(place: Place): place is LinePlace {
  return place.channelRef !== null;
}
