import { dayIn } from '../../domain/day.ts';
import { codeOf, Failure } from '../../domain/failures.ts';
import type { BusinessId, ChannelId, IntakeId } from '../../domain/ids.ts';
import type { ChannelKind, QuarantineReason } from '../../domain/words.ts';
import type { InboundEvent, UnreadableEvent } from '../../ports/channel.ts';
import type { Accepted, Intake } from '../../ports/intake.ts';
import { raiseAlarm } from './alarms.ts';
import { onStore } from './connection.ts';
import type { NamedKey } from './sealing/keyring.ts';
import { sealJson } from './sealing/sealer.ts';
import type { Stores } from './stores.ts';

type Event = InboundEvent | UnreadableEvent;
interface Line {
  readonly channelId: ChannelId;
  readonly businessId: BusinessId;
  readonly zone: string;
}
interface Row {
  readonly id: IntakeId;
  readonly line: Line | undefined;
  readonly channelHash: Buffer;
  readonly dedupeHash: Buffer;
  readonly event: Event;
  readonly day: string | null;
  readonly quarantine: QuarantineReason | null;
}

/** The intake: every delivered event kept once, sealed with the day's key, in one statement. */
export function createIntake(stores: Stores): Intake {
  return { accept: (kind, events, now) => accept(stores, kind, events, now) };
}

async function accept(stores: Stores, kind: ChannelKind, events: readonly Event[], now: Date): Promise<Accepted> {
  if (events.length === 0) return { accepted: 0, repeated: 0 };
  const keyDay = now.toISOString().slice(0, 10);
  const [lines, dayKey] = await Promise.all([linesOf(stores, kind, events), stores.keys.ofDay(keyDay)]);
  const rows = events.map((event) => asRow(stores, kind, event, lines, now));
  await alarmForQuarantined(stores, rows, now);
  const accepted = await insert(stores, kind, rows, dayKey, keyDay, now);
  return { accepted, repeated: rows.length - accepted };
}

async function linesOf(stores: Stores, kind: ChannelKind, events: readonly Event[]) {
  const refs = [...new Set(events.map(({ channelRef }) => channelRef ?? ''))];
  const hashes = refs.map((ref) => stores.lookup.channel(kind, ref));
  const text = `SELECT channel_id AS "channelId", business_id AS "businessId", provider_hash AS hash, zone FROM door_channel($1, $2)`;
  const found = await onStore(() => stores.hot.query<Line & { hash: Buffer }>(text, [kind, hashes]));
  return new Map(found.rows.map((row) => [row.hash.toString('hex'), row]));
}

function asRow(stores: Stores, kind: ChannelKind, event: Event, lines: ReadonlyMap<string, Line>, now: Date): Row {
  const channelHash = stores.lookup.channel(kind, event.channelRef ?? '');
  const line = lines.get(channelHash.toString('hex'));
  const counts = event.type === 'message' || event.type === 'unreadable';
  return {
    id: stores.randomness.id<IntakeId>(),
    line,
    channelHash,
    dedupeHash: stores.lookup.event(kind, event.dedupeKey),
    event,
    day: counts ? dayIn(line?.zone ?? 'utc', now) : null,
    quarantine: event.type === 'unreadable' ? event.reason : line === undefined ? 'channel_unknown' : null,
  };
}

// The alarm goes first: a crash between the two would set the event aside without anybody knowing.
async function alarmForQuarantined(stores: Stores, rows: readonly Row[], now: Date): Promise<void> {
  const reasons = new Map(
    rows
      .filter(({ quarantine }) => quarantine !== null)
      .map((row) => [`${row.line?.businessId}|${row.quarantine}`, row]),
  );
  for (const { line, quarantine } of reasons.values()) {
    const code = quarantine === 'channel_unknown' ? 'channel_unknown' : 'payload_unreadable';
    await raiseAlarm(stores, { code, businessId: line?.businessId ?? null, subjectId: null, detail: quarantine }, now);
  }
}

const insertText = `SELECT door_intake_insert($1::uuid[], $2::uuid[], $3::uuid[], $4, $5::bytea[], $6::bytea[], $7::text[],
  $8::date[], $9::timestamptz[], $10, $11, $12::bytea[], $13::text[], $14::text[]) AS accepted`;

async function insert(
  { hot }: Stores,
  kind: ChannelKind,
  rows: readonly Row[],
  dayKey: NamedKey,
  keyDay: string,
  now: Date,
): Promise<number> {
  const values = [
    rows.map(({ id }) => id),
    rows.map(({ line }) => line?.businessId ?? null),
    rows.map(({ line }) => line?.channelId ?? null),
    kind,
    rows.map(({ channelHash }) => channelHash),
    rows.map(({ dedupeHash }) => dedupeHash),
    rows.map(({ event }) => event.type),
    rows.map(({ day }) => day),
    rows.map(({ event }) => event.at),
    now,
    keyDay,
    rows.map(({ id, event }) => Buffer.from(sealJson(dayKey, 'intake.event', id, event))),
    rows.map(({ quarantine }) => (quarantine === null ? 'received' : 'quarantined')),
    rows.map(({ quarantine }) => quarantine),
  ];
  const query = { name: 'intake-insert', text: insertText, values };
  const answer = await onceMore(() => onStore(() => hot.query<{ accepted: number }>(query)));
  return answer.rows[0]?.accepted ?? 0;
}

// Two deliveries may meet; one that meets again is refused as unavailable, so that the provider delivers it again.
async function onceMore<T>(deed: () => Promise<T>): Promise<T> {
  return deed().catch((error: unknown) => {
    if (codeOf(error) !== 'store.conflict') throw error;
    return deed().catch((second: unknown) => {
      throw codeOf(second) === 'store.conflict' ? new Failure('store.unavailable') : second;
    });
  });
}
