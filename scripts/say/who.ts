import { createHash } from 'node:crypto';
import type { Person, Phones } from './phones.ts';

/** Who writes; the name is missing for a number that nobody has met, until it has written. */
export type Writer = { readonly number: string; readonly name?: string };

/** Somebody new, or the person of this name or number. The same name is always the same number. */
export async function whoWrites(phones: Phones, contact: string | undefined): Promise<Writer> {
  if (contact === undefined) return nameAndNumber(await phones.newPerson());
  const people = await phones.people();
  const digits = digitsIn(contact);
  const known = people.find(({ number, name }) => (digits === null ? isSame(name, contact) : number === digits));
  if (known !== undefined) return nameAndNumber(known);
  return digits === null ? { number: unusedNumber(people, contact), name: contact } : { number: digits };
}

function nameAndNumber({ number, name }: Person): Writer {
  return { number, name };
}

function digitsIn(contact: string): string | null {
  const digits = contact.replace(/[\s+()-]/g, '');
  return /^\d{5,15}$/.test(digits) ? digits : null;
}

function isSame(name: string, other: string): boolean {
  return name.localeCompare(other, undefined, { sensitivity: 'accent' }) === 0;
}

function unusedNumber(people: readonly Person[], name: string): string {
  const used = new Set(people.map(({ number }) => number));
  for (let salt = 0; ; salt += 1) {
    const number = inventedNumber(`${salt}/${name.toLowerCase()}`);
    if (!used.has(number)) return number;
  }
}

// 555-01xx is set aside for invented people, in every area code.
function inventedNumber(seed: string): string {
  const hash = createHash('sha256').update(seed).digest();
  const area = 201 + (hash.readUInt16BE(0) % 789);
  return `1${area}55501${String(hash.readUInt16BE(2) % 100).padStart(2, '0')}`;
}
