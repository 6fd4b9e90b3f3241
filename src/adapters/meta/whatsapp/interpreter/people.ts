import type { ProviderAddress } from '../../../../ports/channel.ts';
import { asRecord, asRef, asSomeWords, type WireRecord } from './wire-value.ts';

const phone = /^\+?\d{4,20}$/;

/**
 * The addresses among the given values, scoped ids before phones, each once, verbatim. A business-scoped id
 * (`US.1349…`) may stand where a phone is expected (WhatsApp, Business-scoped user ids).
 */
export function addresses(...values: readonly unknown[]): readonly ProviderAddress[] {
  const refs = [...new Set(values.flatMap((value) => asRef(value) ?? []))];
  const all = refs.map(addressOf);
  return [...all.filter(isScoped), ...all.filter((address) => !isScoped(address))];
}

function addressOf(value: string): ProviderAddress {
  return { kind: phone.test(value) ? 'phone' : 'scoped', value };
}

function isScoped(address: ProviderAddress): boolean {
  return address.kind === 'scoped';
}

/** Who wrote an item, with the name they go by. */
export interface Person {
  readonly from: readonly ProviderAddress[];
  readonly profileName: string | null;
}

/** The person behind an item that names itself by these ids; null when nobody is named. */
export function personBehind(ids: readonly unknown[], people: readonly WireRecord[]): Person | null {
  const own = addresses(...ids);
  const described = describedBy(own, people);
  const from = addresses(...own.map(({ value }) => value), ...idsOf(described));
  return from.length === 0 ? null : { from, profileName: nameOf(described) };
}

/** Who sent a message of `messages[]`. */
export function senderOf(message: WireRecord, people: readonly WireRecord[]): Person | null {
  return personBehind([message.from_user_id, message.from_parent_user_id, message.from], people);
}

/** A nameless item belongs to the only person described beside it; with several, guessing could mix up two people. */
function describedBy(own: readonly ProviderAddress[], people: readonly WireRecord[]): WireRecord | null {
  if (own.length === 0) return people.length === 1 ? (people[0] ?? null) : null;
  const values = new Set(own.map(({ value }) => value));
  return people.find((one) => idsOf(one).some((id) => values.has(asRef(id) ?? ''))) ?? null;
}

function idsOf(person: WireRecord | null): readonly unknown[] {
  return [person?.user_id, person?.parent_user_id, person?.wa_id];
}

function nameOf(person: WireRecord | null): string | null {
  const profile = asRecord(person?.profile);
  return asSomeWords(profile?.name) ?? asSomeWords(profile?.username);
}
