import type { InboundEvent } from '../../../../ports/channel.ts';
import { isChange } from './changes.ts';
import { wordsOf } from './message-types.ts';
import { messageNotice } from './notices.ts';
import { addresses } from './people.ts';
import type { LinePlace } from './place.ts';
import { instantOf } from './times.ts';
import { asRef, type WireRecord } from './wire-value.ts';

/** One item of `message_echoes[]`: what somebody typed in the phone app of the business. */
export function readEcho(echo: WireRecord, place: LinePlace): InboundEvent | null {
  const id = asRef(echo.id);
  const to = addresses(echo.to_user_id, echo.to_parent_user_id, echo.to);
  if (isChange(echo.type) && id !== null) return messageNotice('smb_message_echoes', echo, place);
  if (id === null || to.length === 0) return null;
  return {
    type: 'outside_reply',
    channelRef: place.channelRef,
    dedupeKey: `echo:${id}`,
    at: instantOf(echo.timestamp, place.receivedAt),
    providerMessageId: id,
    to,
    text: wordsOf(echo),
  };
}
