import { createHash } from 'node:crypto';
import type { Chat, ChatMessage, Person } from '../phones.ts';
import type { World } from '../world.ts';
import type { WhatsAppEvent } from './envelope.ts';
import { statusError } from './errors.ts';
import type { Numbers } from './numbers.ts';
import { contactOf } from './people-on-wire.ts';
import type { Json } from './shapes/check.ts';

/** A status as the provider tells it. */
export type Status = 'sent' | 'delivered' | 'read' | 'failed';

/** Tells a business what became of its messages. */
export interface Statuses {
  /** Starts the way of an accepted message: sent, delivered, and read when somebody looks. */
  follow(messageId: string): void;
  /** Tells one status now; false when the message is unknown. */
  tell(messageId: string, status: Status, code?: number): boolean;
  /** The person looks at the chat: what was delivered is read. */
  look(lineId: string, number: string): void;
}

/** What statuses need. */
export interface StatusSurroundings {
  readonly world: World;
  readonly numbers: Numbers;
  readonly webhookVersion: string;
  emit(event: WhatsAppEvent): void;
}

/** Statuses for messages that `world` holds. */
export const createStatuses = (around: StatusSurroundings): Statuses => {
  const { phones, timers, timings, faults, record, live, policy } = around.world;
  const dropped = new Set<string>();

  const tell = (messageId: string, status: Status, code?: number): boolean => {
    const found = phones.find(messageId);
    const number = found && around.numbers.get(found.chat.lineId);
    const person = found && phones.person(found.chat.number);
    if (!found || !number || !person) return false;
    phones.advance(messageId, status);
    const about = { kind: 'status', id: messageId, status } as const;
    if (dropped.has(messageId)) record.append({ kind: 'status-dropped', about: [about] });
    else around.emit({ number, field: 'statuses', about, ...told({ ...found, person, status, code }, around) });
    return true;
  };
  const readSoon = (messageId: string) => {
    timers.after(
      timings.readMs,
      () => phones.find(messageId)?.message.status === 'delivered' && tell(messageId, 'read'),
    );
  };
  const arrive = (messageId: string) => {
    tell(messageId, 'delivered');
    const chat = phones.find(messageId)?.chat;
    if (chat && (policy.autoRead || live.isOpen(chat.lineId, chat.number))) readSoon(messageId);
  };
  return {
    tell,
    follow(messageId) {
      if (faults.strikes('dropStatuses')) dropped.add(messageId);
      const fails = faults.strikes('failStatuses');
      const { failCode } = faults.params;
      timers.after(timings.sentMs, () => tell(messageId, 'sent'));
      timers.after(timings.deliveredMs, () => (fails ? tell(messageId, 'failed', failCode) : arrive(messageId)));
    },
    look(lineId, number) {
      for (const { id, from, status } of phones.chat(lineId, number).messages) {
        if (from === 'business' && status === 'delivered') readSoon(id);
      }
    },
  };
};

interface Telling {
  readonly chat: Chat;
  readonly message: ChatMessage;
  readonly person: Person;
  readonly status: Status;
  readonly code?: number | undefined;
}

const told = (telling: Telling, around: StatusSurroundings): { item: Json; contacts: Json[] } => {
  const { message, person, status, code } = telling;
  const failed = status === 'failed';
  const userId = !failed || message.byUserId ? { recipient_user_id: person.userId } : {};
  const item = {
    id: message.id,
    status,
    timestamp: String(Math.floor(Date.now() / 1000)),
    ...(message.byUserId && person.hidesNumber ? {} : { recipient_id: person.number }),
    ...userId,
    ...(message.attemptId === undefined ? {} : { biz_opaque_callback_data: message.attemptId }),
    ...(failed ? { errors: [statusError(code ?? 131026)] } : priced(telling, around.webhookVersion)),
  };
  return { item, contacts: failed ? [] : [contactOf(person, status !== 'sent')] };
};

const priced = ({ chat, message, status }: Telling, version: string): Json => {
  const category = message.kind === 'template' ? 'utility' : 'service';
  const pricing = { billable: category !== 'service', pricing_model: 'PMP', category, type: priceType(category) };
  // From v24 on, messages outside a free entry point tell no conversation.
  if (Number(version.slice(1)) >= 24) return { pricing };
  return { conversation: { ...conversationOf(chat, status), origin: { type: category } }, pricing };
};

const priceType = (category: string) => (category === 'service' ? 'free_customer_service' : 'regular');

const dayMs = 24 * 60 * 60 * 1000;

const conversationOf = (chat: Chat, status: Status): Json => {
  const openedAt = chat.lastWroteAt ?? Date.now();
  const day = Math.floor(openedAt / dayMs);
  const id = createHash('md5').update(`${chat.lineId}/${chat.number}/${day}`).digest('hex');
  return status === 'sent' ? { id, expiration_timestamp: String(Math.floor((openedAt + dayMs) / 1000)) } : { id };
};
