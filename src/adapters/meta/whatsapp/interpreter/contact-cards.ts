import { asRecord, asRef, asSomeWords, present, recordsIn, type WireRecord } from './wire-value.ts';

/** The contact cards of a message, in our words; `origin` tells a card that was asked for from one that was not. */
export function contactCards(cards: readonly unknown[], message: WireRecord): WireRecord {
  const known = recordsIn(cards);
  const origin = asRef(message.origin) ?? asRef(known[0]?.origin);
  return { contacts: known.map(cardOf), ...(origin === null ? {} : { origin }) };
}

function cardOf(card: WireRecord): WireRecord {
  return {
    name: asSomeWords(asRecord(card.name)?.formatted_name),
    organisation: asSomeWords(asRecord(card.org)?.company),
    phones: recordsIn(card.phones).flatMap(phoneOf),
    emails: recordsIn(card.emails).flatMap((email) => asSomeWords(email.email) ?? []),
  };
}

function phoneOf(phone: WireRecord): readonly WireRecord[] {
  const found = present({ phone: asSomeWords(phone.phone), whatsappId: asRef(phone.wa_id) });
  return found === null ? [] : [found];
}
