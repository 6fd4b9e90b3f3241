import type { ChannelNotice } from '../../../../ports/channel.ts';
import type { LinePlace } from './place.ts';
import { instantOf } from './times.ts';
import { asNote, fingerprint, jsonText } from './wire-text.ts';
import { asList, asRecord, asRef, type WireRecord } from './wire-value.ts';

const fieldForm = /^[a-z][a-z0-9_]{0,63}$/;

/** News about the line under a field of the provider's; the same item of the same entry is the same news. */
export function noticeOf(field: string, news: unknown, place: LinePlace, details: WireRecord): ChannelNotice {
  const known = fieldForm.test(field) ? field : 'unknown';
  const item = asRecord(news);
  return {
    type: 'channel_notice',
    channelRef: place.channelRef,
    dedupeKey: `notice:${known}:${fingerprint(asRef(item?.id) ?? place.entry, jsonText(news))}`,
    at: instantOf(item?.timestamp, place.receivedAt),
    field: known,
    details,
  };
}

/** A notice that keeps the provider's own words: templates, quality, account, and fields that we do not know. */
export function wholeNotice(field: string, value: unknown, place: LinePlace): ChannelNotice {
  return noticeOf(field, value, place, asNote(value));
}

/** Fields full of other people's words and numbers: that they came is worth a note, what they say is not ours to keep. */
const counted: Readonly<Record<string, string>> = {
  history: 'history',
  smb_app_state_sync: 'state_sync',
  calls: 'calls',
};

/** The notice for a whole field that is no conversation. */
export function fieldNotice(field: string, value: unknown, place: LinePlace): ChannelNotice {
  const list = Object.hasOwn(counted, field) ? counted[field] : undefined;
  if (list === undefined) return wholeNotice(field, value, place);
  return noticeOf(field, value, place, { count: asList(asRecord(value)?.[list])?.length ?? 0 });
}

/** A message that nobody said, told as news about the line: its type and id only. */
export function messageNotice(field: string, message: WireRecord, place: LinePlace): ChannelNotice {
  return noticeOf(field, message, place, { providerType: asRef(message.type), providerMessageId: asRef(message.id) });
}
