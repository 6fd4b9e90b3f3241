import type { InboundEvent, UnreadableEvent } from '../../../../ports/channel.ts';
import { fingerprint, jsonText } from './wire-text.ts';
import type { WireRecord } from './wire-value.ts';

/** Where in a delivery an item stands. */
export interface Place {
  /** The provider's name for the line; null when the delivery does not say. */
  readonly channelRef: string | null;
  /** The entry's account id and time, which tell notices apart. */
  readonly entry: string;
  readonly receivedAt: Date;
  /** The people that the delivery describes beside its items. */
  readonly people: readonly WireRecord[];
}

/** A place whose line is known. */
export interface LinePlace extends Place {
  readonly channelRef: string;
}

/** What one item of a delivery says, or null when it cannot be read. */
export type ItemReader = (item: WireRecord, place: LinePlace) => InboundEvent | null;

/** The part of a delivery that could not be read, set aside with its own text. */
export function unreadable(item: unknown, place: Place): UnreadableEvent {
  const raw = jsonText(item);
  return {
    type: 'unreadable',
    channelRef: place.channelRef,
    dedupeKey: `unreadable:${fingerprint(place.channelRef ?? '', raw)}`,
    at: place.receivedAt.toISOString(),
    reason: 'payload_unreadable',
    raw,
  };
}
