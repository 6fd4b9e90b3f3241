import { codeOf } from '../../domain/failures.ts';
import type { DeliveryReceipt, InboundEvent, ProviderAddress } from '../../ports/channel.ts';
import type { Recorder } from '../../ports/intake.ts';
import { type LockedConversation, lockConversation } from './locked/conversation.ts';
import { hashOf, recordReceipt } from './receipts.ts';
import { blame, type Mishap, quarantine, trySuspect } from './recorder/blame.ts';
import { recordChange, recordOutsideReply, recordPreference } from './recorder/changes.ts';
import { type ClaimedEvent, type ClaimedRow, claimRows, openClaimed } from './recorder/claimed.ts';
import { closeIntake } from './recorder/close-intake.ts';
import { completeContact, type KnownContact, resolveContact } from './recorder/contacts.ts';
import { type ClaimedMessage, knownAmong, lockOrMake, recordMessages } from './recorder/messages.ts';
import type { NamedKey } from './sealing/keyring.ts';
import type { Stores } from './stores.ts';
import { type Within, withBusiness } from './within.ts';

/** How the bell claims; `triesBeforeQuarantine` failures of one event alone set it aside. */
export interface RecorderSettings {
  readonly batch: number;
  readonly leaseMs: number;
  readonly triesBeforeQuarantine: number;
}

/** The bell's hand: accepted events become contacts, conversations, messages and rings. */
export function createRecorder(stores: Stores, settings: RecorderSettings): Recorder {
  return {
    recordBatch: (now) => recordBatch(stores, settings, now),
    quarantine: (id, reason, now) => quarantine(stores, id, reason, now),
  };
}

// As often as this an event is claimed only when whoever claims it dies, or a store is away.
const suspectAfterClaims = 5;

async function recordBatch(stores: Stores, settings: RecorderSettings, now: Date): Promise<number> {
  const rows = await claimRows(stores, settings, now);
  if (rows.length > 0) stores.passCrashPoint('bell.claimed');
  const isSuspect = ({ claims }: ClaimedRow) => claims > suspectAfterClaims;
  const unsuspected = rows.filter((row) => !isSuspect(row));
  const events = await openAll(stores, settings, unsuspected, now);
  for (const group of byPerson(events)) await recordGroup(stores, settings, group, now);
  for (const row of rows.filter(isSuspect)) {
    await trySuspect(stores, settings, row, () => tryRow(stores, row, now), now);
  }
  return rows.length;
}

const unopened = { code: 'key.missing', reason: 'key_missing' } as const;

async function openAll(stores: Stores, settings: RecorderSettings, rows: readonly ClaimedRow[], now: Date) {
  const events: ClaimedEvent[] = [];
  for (const row of rows) {
    const event = await openClaimed(stores, row);
    if (event === null) await blame(stores, settings, row.id, unopened, now);
    else events.push(event);
  }
  return events;
}

async function tryRow(stores: Stores, row: ClaimedRow, now: Date): Promise<Mishap> {
  try {
    const event = await openClaimed(stores, row);
    return event === null ? unopened : await tryRecord(stores, [event], now);
  } catch (error) {
    return { code: codeOf(error), reason: 'recording_failed' };
  }
}

async function tryRecord(stores: Stores, group: readonly ClaimedEvent[], now: Date): Promise<Mishap> {
  try {
    await record(stores, group, now);
    return null;
  } catch (error) {
    return { code: codeOf(error), reason: 'recording_failed' };
  }
}

// One person's events are recorded together, in order; anything else alone.
function byPerson(events: readonly ClaimedEvent[]): readonly (readonly ClaimedEvent[])[] {
  const groups = new Map<string, ClaimedEvent[]>();
  for (const one of events) {
    const address = addressesOf(one.event)[0];
    const key = address === undefined ? one.intakeId : `${one.channelId}|${address.kind}|${address.value}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function addressesOf(event: InboundEvent): readonly ProviderAddress[] {
  if (event.type === 'address_change') return event.previous;
  if (event.type === 'outside_reply') return event.to;
  return event.type === 'receipt' || event.type === 'channel_notice' ? [] : event.from;
}

// A group that fails is tried event by event, so that one poisonous event does not hold up its neighbours.
async function recordGroup(
  stores: Stores,
  settings: RecorderSettings,
  group: readonly ClaimedEvent[],
  now: Date,
): Promise<void> {
  const mishap = await tryRecord(stores, group, now);
  if (mishap === null) return;
  const [one] = group;
  if (one !== undefined && group.length === 1) return blame(stores, settings, one.intakeId, mishap, now);
  for (const each of group) await recordGroup(stores, settings, [each], now);
}

async function record(stores: Stores, group: readonly ClaimedEvent[], now: Date): Promise<void> {
  const [first] = group;
  if (first === undefined) return;
  if (first.event.type === 'receipt') return recordOneReceipt(stores, first, first.event, now);
  const addresses = eachOnce(group.flatMap(allAddresses));
  if (addresses.length === 0) return recordNobody(stores, first, now);
  const contact = await resolveContact(stores, first.businessId, first.channelKind, addresses);
  await recordPerson(stores, contact, group, addresses, now);
  stores.passCrashPoint('bell.recorded');
}

function allAddresses({ event }: ClaimedEvent): readonly ProviderAddress[] {
  return event.type === 'address_change' ? [...event.previous, ...event.current] : addressesOf(event);
}

function eachOnce(addresses: readonly ProviderAddress[]): readonly ProviderAddress[] {
  return [...new Map(addresses.map((address) => [`${address.kind}|${address.value}`, address])).values()];
}

function recordOneReceipt(stores: Stores, claimed: ClaimedEvent, event: DeliveryReceipt, now: Date): Promise<void> {
  const providerHash = hashOf(stores, claimed.channelId, event.providerMessageId);
  const { attemptId, status, failure } = event;
  const news = { providerHash, attemptId, status, failure, at: claimed.saidAt };
  return recordReceipt(stores, claimed.businessId, claimed.intakeId, news, now);
}

// News about a line is done with; words that nobody said were counted as accepted, so they are set aside.
async function recordNobody(stores: Stores, { businessId, intakeId, event }: ClaimedEvent, now: Date): Promise<void> {
  if (event.type === 'message') return quarantine(stores, intakeId, 'payload_unreadable', now);
  await withBusiness(stores, businessId, (within) => closeIntake(within, [intakeId]));
}

async function recordPerson(
  stores: Stores,
  contact: KnownContact,
  group: readonly ClaimedEvent[],
  addresses: readonly ProviderAddress[],
  now: Date,
): Promise<void> {
  const [first] = group;
  if (first === undefined) return;
  const { businessId, channelKind: kind } = first;
  const key = await stores.keys.openOne(contact.keyId);
  await withBusiness(stores, businessId, async (within) => {
    const conversation = await lockOrMake(stores, within, first, contact, now);
    const mine = await onlyFresh(within, await withoutEarly(stores, within, conversation, group));
    await completeContact(stores, within, contact, key, { kind, addresses, businessId, name: nameIn(mine) });
    await recordInTurn({ stores, within, conversation, key }, mine, now);
  });
}

const claimsForTheOriginal = 5;

// A change may be delivered before what it changes: it stays accepted for a few more claims, then it is let go.
async function withoutEarly(
  stores: Stores,
  within: Within,
  conversation: LockedConversation,
  group: readonly ClaimedEvent[],
): Promise<readonly ClaimedEvent[]> {
  const targets = group.flatMap(({ event }) =>
    'targetProviderMessageId' in event ? [event.targetProviderMessageId] : [],
  );
  if (targets.length === 0) return group;
  const there = await knownAmong(stores, within, conversation, targets);
  for (const { event } of group) if (event.type === 'message') there.add(event.providerMessageId);
  return group.filter(
    ({ event, claims }) =>
      !('targetProviderMessageId' in event) ||
      claims >= claimsForTheOriginal ||
      there.has(event.targetProviderMessageId),
  );
}

async function onlyFresh(within: Within, group: readonly ClaimedEvent[]): Promise<readonly ClaimedEvent[]> {
  const ids = group.map(({ intakeId }) => intakeId);
  const fresh = await closeIntake(within, ids);
  return group.filter(({ intakeId }) => fresh.has(intakeId));
}

interface Place {
  readonly stores: Stores;
  readonly within: Within;
  readonly conversation: LockedConversation;
  readonly key: NamedKey;
}

// What was said is recorded in the order of its time, so that a reply from outside handles what was before it and not
// what came after; then what changes it.
async function recordInTurn(place: Place, events: readonly ClaimedEvent[], now: Date): Promise<void> {
  const spoken = inOrder(events.filter(isSpoken));
  const rest = inOrder(events.filter((one) => !isSpoken(one)));
  for (const run of runsOf([...spoken, ...rest])) {
    // What came before it has moved the row.
    const conversation = await lockConversation(place.within, place.conversation.id);
    await recordRun({ ...place, conversation }, run, now);
  }
}

const isMessage = (one: ClaimedEvent): one is ClaimedMessage => one.event.type === 'message';
const isSpoken = (one: ClaimedEvent) => isMessage(one) || one.event.type === 'outside_reply';

function inOrder(events: readonly ClaimedEvent[]): readonly ClaimedEvent[] {
  const second = (one: ClaimedEvent) => (isMessage(one) ? 0 : 1);
  return [...events].sort((a, b) => a.saidAt.getTime() - b.saidAt.getTime() || second(a) - second(b));
}

// Messages that follow each other are one run, anything else is a run of its own.
function runsOf(events: readonly ClaimedEvent[]): readonly (readonly ClaimedEvent[])[] {
  const runs: ClaimedEvent[][] = [];
  for (const one of events) {
    const last = runs.at(-1);
    if (last !== undefined && isMessage(one) && last.every(isMessage)) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

async function recordRun(place: Place, run: readonly ClaimedEvent[], now: Date): Promise<void> {
  const { stores, within, conversation, key } = place;
  const [first] = run;
  if (first === undefined) return;
  if (!isMessage(first)) return recordOther(place, first, now);
  await recordMessages(stores, within, conversation, key, run.filter(isMessage), now);
}

async function recordOther(
  { stores, within, conversation, key }: Place,
  { event, saidAt }: ClaimedEvent,
  now: Date,
): Promise<void> {
  if (event.type === 'outside_reply') {
    await recordOutsideReply(stores, within, conversation, key, { reply: event, saidAt }, now);
  } else if (event.type === 'preference') {
    await recordPreference(stores, within, conversation, event, saidAt);
  } else if (event.type === 'edit' || event.type === 'revoke' || event.type === 'reaction') {
    await recordChange(stores, within, conversation, key, { change: event, saidAt }, now);
  }
}

function nameIn(events: readonly ClaimedEvent[]): string | null {
  const named = events.filter(isMessage).find(({ event }) => event.profileName !== null);
  return named?.event.profileName ?? null;
}
