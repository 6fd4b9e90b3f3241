import { createHash, randomInt } from 'node:crypto';
import type { Person, Phones } from './phones.ts';
import type { SandboxRecord } from './record.ts';

/** What is known of a person who is made or changed. */
export interface PersonWish {
  readonly number?: string | undefined;
  readonly name?: string | undefined;
  readonly userId?: string | undefined;
  readonly hidesNumber?: boolean | undefined;
  readonly language?: Person['language'] | undefined;
}

/** Finds, makes or changes a person, and records it when something is new. */
export const meet = (phones: Phones, record: SandboxRecord, wish: PersonWish): Person => {
  const number = wish.number ?? unusedNumber(phones);
  const known = phones.person(number);
  const language = wish.language ?? known?.language ?? 'en';
  const person: Person = {
    number,
    language,
    name: wish.name ?? known?.name ?? nameFor(number, language),
    userId: wish.userId ?? known?.userId ?? userIdOf(number),
    hidesNumber: wish.hidesNumber ?? known?.hidesNumber ?? false,
  };
  if (known && JSON.stringify(known) === JSON.stringify(person)) return known;
  record.append({ kind: 'person', person });
  return phones.keep(person);
};

const names: Record<Person['language'], readonly string[]> = {
  en: ['Grace Walker', 'Oliver Reed', 'Amelia Stone', 'Noah Bennett', 'Ruby Hart', 'Leo Marsh'],
  es: ['Lucía Peña', 'Mateo Núñez', 'Carmen Ibáñez', 'Diego Muñoz', 'Inés Vélez', 'Hugo Beltrán'],
  pt: ['Inês Simões', 'João Conceição', 'Beatriz Araújo', 'Tomás Leitão', 'Marta Gonçalves', 'Rui Falcão'],
};

const nameFor = (number: string, language: Person['language']) => {
  const choices = names[language];
  return choices[Number(number.slice(-4)) % choices.length] ?? number;
};

// 555-01xx is set aside for invented people, in every area code.
const inventedNumber = () => `1${randomInt(201, 990)}55501${String(randomInt(0, 100)).padStart(2, '0')}`;

const unusedNumber = (phones: Phones): string => {
  const number = inventedNumber();
  return phones.person(number) ? unusedNumber(phones) : number;
};

const countries: readonly (readonly [string, string])[] = [
  ['351', 'PT'],
  ['34', 'ES'],
  ['44', 'GB'],
  ['49', 'DE'],
  ['52', 'MX'],
  ['54', 'AR'],
  ['55', 'BR'],
  ['57', 'CO'],
];

const userIdOf = (number: string) => {
  const country = countries.find(([prefix]) => number.startsWith(prefix))?.[1] ?? 'US';
  const hash = createHash('sha256').update(`user-id/${number}`).digest();
  return `${country}.${hash.readBigUInt64BE() % 10n ** 18n}`;
};
