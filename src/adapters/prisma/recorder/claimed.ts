import { codeOf } from '../../../domain/failures.ts';
import type { BusinessId, ChannelId, IntakeId } from '../../../domain/ids.ts';
import type { ChannelKind } from '../../../domain/words.ts';
import type { InboundEvent } from '../../../ports/channel.ts';
import { onStore } from '../connection.ts';
import { openJson } from '../sealing/sealer.ts';
import type { Stores } from '../stores.ts';

/** An accepted event, opened again, on its way to become rows. */
export interface ClaimedEvent {
  readonly intakeId: IntakeId;
  readonly businessId: BusinessId;
  readonly channelId: ChannelId;
  readonly channelKind: ChannelKind;
  readonly acceptedDay: string | null;
  readonly saidAt: Date;
  readonly receivedAt: Date;
  /** How often it was claimed; it is not to blame for that. */
  readonly claims: number;
  readonly event: InboundEvent;
}

/** A row of the intake as it was claimed, still sealed. `tries` is how often it is blamed for a failure. */
export interface ClaimedRow {
  readonly id: IntakeId;
  readonly business_id: BusinessId;
  readonly channel_id: ChannelId;
  readonly channel_kind: ChannelKind;
  readonly accepted_day: string | null;
  readonly said_at: Date;
  readonly received_at: Date;
  readonly key_day: string;
  readonly event_sealed: Buffer;
  readonly claims: number;
  readonly tries: number;
}

const claimText = `SELECT id, business_id, channel_id, channel_kind, accepted_day::text, said_at, received_at, key_day::text,
  event_sealed, claims, tries FROM door_intake_claim($1, $2, $3)`;

/** Claims a batch for `leaseMs`, oldest first. */
export async function claimRows(
  stores: Stores,
  settings: { batch: number; leaseMs: number },
  now: Date,
): Promise<readonly ClaimedRow[]> {
  const lease = new Date(now.getTime() + settings.leaseMs);
  const claimed = await onStore(() => stores.hot.query<ClaimedRow>(claimText, [now, lease, settings.batch]));
  return claimed.rows;
}

/** Opens what was claimed; null when it does not open. Throws `store.unavailable` while the keyring is away. */
export async function openClaimed(stores: Stores, row: ClaimedRow): Promise<ClaimedEvent | null> {
  const event = await openEvent(stores, row);
  return event === null ? null : asClaimed(row, event);
}

async function openEvent(stores: Stores, row: ClaimedRow): Promise<InboundEvent | null> {
  try {
    const key = await stores.keys.ofDay(row.key_day);
    return openJson<InboundEvent>(key, 'intake.event', row.id, row.event_sealed);
  } catch (error) {
    // While the keyring is away no event is to blame; the batch waits for its next claim.
    if (codeOf(error) === 'store.unavailable') throw error;
    return null;
  }
}

function asClaimed(row: ClaimedRow, event: InboundEvent): ClaimedEvent {
  return {
    intakeId: row.id,
    businessId: row.business_id,
    channelId: row.channel_id,
    channelKind: row.channel_kind,
    acceptedDay: row.accepted_day,
    saidAt: row.said_at,
    receivedAt: row.received_at,
    claims: row.claims,
    event,
  };
}
