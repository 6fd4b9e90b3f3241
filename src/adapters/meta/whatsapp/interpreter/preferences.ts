import type { InboundEvent } from '../../../../ports/channel.ts';
import { noticeOf } from './notices.ts';
import { personBehind } from './people.ts';
import type { LinePlace } from './place.ts';
import { instantOf } from './times.ts';
import { fingerprint, jsonText } from './wire-text.ts';
import { asRef, type WireRecord } from './wire-value.ts';

const wishes: ReadonlyMap<unknown, boolean> = new Map([
  ['stop', false],
  ['resume', true],
  ['signup', true],
]);

/** One item of `user_preferences[]`: a person stopped or resumed marketing by WhatsApp's own means. */
export function readPreference(item: WireRecord, place: LinePlace): InboundEvent | null {
  const wants = wishes.get(item.value);
  if (wants === undefined || item.category !== 'marketing_messages') return otherPreference(item, place);
  const person = personBehind([item.user_id, item.parent_user_id, item.wa_id], place.people);
  if (person === null) return null;
  return {
    type: 'preference',
    channelRef: place.channelRef,
    dedupeKey: `preference:${fingerprint(jsonText(item))}`,
    at: instantOf(item.timestamp, place.receivedAt),
    from: person.from,
    scope: 'marketing',
    wants,
  };
}

function otherPreference(item: WireRecord, place: LinePlace): InboundEvent {
  return noticeOf('user_preferences', item, place, { category: asRef(item.category), value: asRef(item.value) });
}
