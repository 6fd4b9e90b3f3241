import type { About } from '../record-lines.ts';
import type { BusinessNumber } from './numbers.ts';
import type { Json } from './shapes/check.ts';

/** One thing that happened on a number, not yet wrapped for the wire. */
export interface WhatsAppEvent {
  readonly number: BusinessNumber;
  readonly field: 'messages' | 'statuses';
  readonly item: Json;
  readonly contacts: readonly Json[];
  /** Errors that stand beside the messages, as for an unsupported payload. */
  readonly errors?: readonly Json[] | undefined;
  readonly about: About;
}

/** The webhook body that tells `events`: one entry per business account, one change per number and sort. */
export const envelope = (events: readonly WhatsAppEvent[]): Json => ({
  object: 'whatsapp_business_account',
  entry: groups(events, (event) => event.number.wabaId).map(([id, mine]) => ({
    id,
    changes: groups(mine, (event) => `${event.number.phoneNumberId}/${event.field}`).map(([, same]) => ({
      value: changeValue(same),
      field: 'messages',
    })),
  })),
});

const changeValue = (events: readonly WhatsAppEvent[]): Json => {
  const { number, field } = events[0] as WhatsAppEvent;
  const contacts = different(events.flatMap((event) => event.contacts));
  const errors = events.flatMap((event) => event.errors ?? []);
  return {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: number.displayNumber, phone_number_id: number.phoneNumberId },
    ...(contacts.length > 0 ? { contacts } : {}),
    [field]: events.map((event) => event.item),
    ...(errors.length > 0 ? { errors } : {}),
  };
};

const different = (items: readonly Json[]) => [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];

const groups = <T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] => {
  const found = new Map<string, T[]>();
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
  return [...found];
};
