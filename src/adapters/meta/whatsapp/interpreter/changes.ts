import type { MessageChange } from '../../../../ports/channel.ts';
import { wordsOf } from './message-types.ts';
import { senderOf } from './people.ts';
import type { LinePlace } from './place.ts';
import { instantOf } from './times.ts';
import { asRecord, asRef, asSomeWords, type WireRecord } from './wire-value.ts';

/** What a change is about, and its words. */
interface Change {
  readonly type: MessageChange['type'];
  readonly target: string | null;
  readonly text: string | null;
}

const readers: ReadonlyMap<unknown, (message: WireRecord) => Change> = new Map([
  ['reaction', reaction],
  ['edit', edit],
  ['revoke', revoke],
]);

/** True for the types that change an earlier message instead of saying something new. */
export function isChange(type: unknown): boolean {
  return readers.has(type);
}

/** A reaction, an edit or a revocation; null when it does not say who did it or to which message. */
export function readChange(message: WireRecord, place: LinePlace): MessageChange | null {
  const change = readers.get(message.type)?.(message);
  const person = senderOf(message, place.people);
  const id = asRef(message.id);
  if (change?.target == null || person === null || id === null) return null;
  return {
    type: change.type,
    channelRef: place.channelRef,
    dedupeKey: `message:${id}`,
    at: instantOf(message.timestamp, place.receivedAt),
    from: person.from,
    targetProviderMessageId: change.target,
    text: change.text,
  };
}

/** Taking a reaction back comes as an empty emoji or as none: both are no words. */
function reaction(message: WireRecord): Change {
  const body = asRecord(message.reaction);
  return { type: 'reaction', target: asRef(body?.message_id), text: asSomeWords(body?.emoji) };
}

function edit(message: WireRecord): Change {
  const body = asRecord(message.edit);
  const edited = asRecord(body?.message);
  return { type: 'edit', target: asRef(body?.original_message_id), text: edited === null ? null : wordsOf(edited) };
}

function revoke(message: WireRecord): Change {
  return { type: 'revoke', target: asRef(asRecord(message.revoke)?.original_message_id), text: null };
}
