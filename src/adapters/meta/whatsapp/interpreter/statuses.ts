import type { FailureCode } from '../../../../domain/failures.ts';
import { type AttemptId, asId, isId } from '../../../../domain/ids.ts';
import type { DeliveryReceipt, InboundEvent } from '../../../../ports/channel.ts';
import { readFailure } from '../failures.ts';
import { noticeOf } from './notices.ts';
import type { LinePlace } from './place.ts';
import { instantOf } from './times.ts';
import { asRecord, asRef, recordsIn, type WireRecord } from './wire-value.ts';

const receipts: ReadonlyMap<string, DeliveryReceipt['status']> = new Map([
  ['sent', 'sent'],
  ['delivered', 'delivered'],
  ['read', 'read'],
  ['played', 'read'],
  ['failed', 'failed'],
]);

/** One item of `statuses[]`. Legacy and unknown statuses are news about the line. Null when it cannot be read. */
export function readStatus(item: WireRecord, place: LinePlace): InboundEvent | null {
  const id = asRef(item.id);
  const name = asRef(item.status);
  if (id === null || name === null) return null;
  const status = receipts.get(name);
  if (status === undefined) return noticeOf(`status_${name}`, item, place, { providerMessageId: id });
  return receiptOf(item, id, name, status, place);
}

function receiptOf(
  item: WireRecord,
  id: string,
  name: string,
  status: DeliveryReceipt['status'],
  place: LinePlace,
): DeliveryReceipt {
  const error = status === 'failed' ? (recordsIn(item.errors)[0] ?? {}) : null;
  const code = asRef(error?.code);
  return {
    type: 'receipt',
    channelRef: place.channelRef,
    dedupeKey: `status:${id}:${name}${code === null ? '' : `:${code}`}`,
    at: instantOf(item.timestamp, place.receivedAt),
    providerMessageId: id,
    attemptId: attemptOf(item.biz_opaque_callback_data),
    status,
    failure: error === null ? null : failureOf(error),
  };
}

/** A status is the provider's last word, so that even a code that leaves a send in doubt is a refusal here. */
function failureOf(error: WireRecord): FailureCode {
  const failure = readFailure(asRecord(error));
  return failure === null || failure.mayHaveArrived ? 'send.rejected' : failure.code;
}

function attemptOf(evidence: unknown): AttemptId | null {
  return typeof evidence === 'string' && isId(evidence) ? asId<AttemptId>(evidence) : null;
}
