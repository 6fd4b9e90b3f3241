import type { Person, Phones } from '../phones.ts';
import { invalidParameter, type Refusal, refusal } from './errors.ts';
import type { Json } from './shapes/check.ts';

/** Whom a body is addressed to: a number (perhaps of nobody known yet), or a person by business-scoped user id. */
export type Recipient =
  | { readonly by: 'number'; readonly number: string; readonly input: string }
  | { readonly by: 'user-id'; readonly person: Person; readonly input: string };

const userId = /^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}$/;

/** Reads `to` or `recipient`; when both are there `to` wins. */
export const recipientOf = (body: Json, phones: Phones): Recipient | Refusal => {
  if (body.to !== undefined) return byNumber(body.to, phones);
  if (body.recipient !== undefined) return byUserId(body.recipient, phones);
  return invalidParameter('The parameter to is required.');
};

const byNumber = (to: unknown, phones: Phones): Recipient | Refusal => {
  const digits = typeof to === 'string' ? to.replace(/[\s+()-]/g, '') : '';
  if (!/^\d{5,20}$/.test(digits)) return refusal(131009, 'to is not a valid phone number');
  return { by: 'number', number: knownForm(digits, phones), input: String(to) };
};

const byUserId = (recipient: unknown, phones: Phones): Recipient | Refusal => {
  if (typeof recipient !== 'string' || !userId.test(recipient)) {
    return refusal(131009, 'recipient is not a valid business-scoped user ID');
  }
  const person = phones.personByUserId(recipient);
  if (!person) return refusal(131026, 'The recipient is not a user of this business portfolio.');
  return { by: 'user-id', person, input: recipient };
};

// Brazil, Mexico and Argentina: the WhatsApp id may lack, or have, one digit more than the number that was dialled.
const twins: readonly (readonly [RegExp, string])[] = [
  [/^55(\d\d)9(\d{8})$/, '55$1$2'],
  [/^55(\d\d)(\d{8})$/, '55$19$2'],
  [/^521(\d{10})$/, '52$1'],
  [/^52(\d{10})$/, '521$1'],
  [/^549(\d{10})$/, '54$1'],
  [/^54(\d{10})$/, '549$1'],
];

const knownForm = (digits: string, phones: Phones) => {
  if (phones.person(digits)) return digits;
  const forms = twins.filter(([form]) => form.test(digits)).map(([form, other]) => digits.replace(form, other));
  return forms.find((form) => phones.person(form)) ?? digits;
};
