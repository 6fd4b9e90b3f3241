import type { Due, Outbox } from '../../ports/outbox.ts';
import { onStore } from './connection.ts';
import { beginSend } from './outbox/begin.ts';
import { concludeSend } from './outbox/conclude.ts';
import { doubtLapsed, handOverDoubts } from './outbox/doubt.ts';
import { alarmParked, handOverParked } from './outbox/parked.ts';
import type { Stores } from './stores.ts';

/**
 * How the outbox works, in milliseconds and rows: `leaseMs` is how long a claimed message is left to whoever claimed it,
 * `sayWithinMs` how long after its mark it may still be said.
 */
export interface OutboxSettings {
  readonly leaseMs: number;
  readonly batch: number;
  readonly sayWithinMs: number;
}

/** The outbox in Postgres, each mark under the conversation's lock. */
export function createOutbox(stores: Stores, settings: OutboxSettings): Outbox {
  return {
    begin: (businessId, messageId, now) => beginSend(stores, settings, businessId, messageId, now),
    conclude: (departure, result, now) => concludeSend(stores, departure, result, now),
    claimDue: (now, atMost) => claimDue(stores, settings, now, atMost),
    alarmParked: (now, before) => alarmParked(stores, now, before),
    handOverParked: (now, before) => handOverParked(stores, now, before),
    doubtLapsed: (now, before) => doubtLapsed(stores, now, before),
    handOverDoubts: (now, before) => handOverDoubts(stores, now, before),
  };
}

async function claimDue(
  { hot, passCrashPoint }: Stores,
  settings: OutboxSettings,
  now: Date,
  atMost = settings.batch,
): Promise<readonly Due[]> {
  const lease = new Date(now.getTime() + settings.leaseMs);
  const text = 'SELECT message_id AS "messageId", business_id AS "businessId" FROM door_outbox_claim($1, $2, $3)';
  const due = await onStore(() => hot.query<Due>(text, [now, lease, Math.min(settings.batch, atMost)]));
  if (due.rows.length > 0) passCrashPoint('voice.claimed');
  return due.rows;
}
