import { EventEmitter } from 'node:events';

/** A person with a phone, as the outside world knows them. */
export interface Person {
  /** Digits of the phone number; the key of a person here. */
  readonly number: string;
  readonly name: string;
  /** The business-scoped user id (`CC.` and digits). */
  readonly userId: string;
  /** The person has a username, so a business sees no phone number. */
  readonly hidesNumber: boolean;
  readonly language: 'en' | 'es' | 'pt';
}

/** Something that can be tapped. */
export interface Choice {
  readonly id: string;
  readonly title: string;
  readonly description?: string | undefined;
}

/**
 * Where a message stands. Contact: sending → sent (our API answered 200) → read, or retrying. Business: accepted →
 * sent → delivered → read, or failed.
 */
export type ChatStatus = 'sending' | 'retrying' | 'accepted' | 'sent' | 'delivered' | 'read' | 'failed';

/** One bubble. */
export interface ChatMessage {
  readonly id: string;
  readonly from: 'contact' | 'business';
  readonly kind: string;
  readonly text: string;
  readonly buttons?: readonly Choice[] | undefined;
  /** Label of the button that opens `buttons` as a list. */
  readonly listLabel?: string | undefined;
  readonly reaction?: string | undefined;
  /** ISO instant. */
  readonly at: string;
  readonly status: ChatStatus;
  /** What the sender asked back in its statuses. */
  readonly attemptId?: string | undefined;
  /** The sender addressed the person by user id, so statuses may not tell the number. */
  readonly byUserId?: boolean | undefined;
}

/** The chat of one person with one line of a business. */
export interface Chat {
  readonly lineId: string;
  readonly number: string;
  readonly messages: ChatMessage[];
  /** When the person last wrote, by the movable clock; decides the service window. */
  lastWroteAt?: number | undefined;
  typingUntil: number;
}

const rank: Record<ChatStatus, number> = {
  sending: 0,
  retrying: 1,
  accepted: 0,
  sent: 2,
  delivered: 3,
  read: 4,
  failed: 5,
};

/** Every phone, and every chat on it. */
export interface Phones {
  people(): Person[];
  person(number: string): Person | undefined;
  personByUserId(userId: string): Person | undefined;
  keep(person: Person): Person;
  chat(lineId: string, number: string): Chat;
  find(messageId: string): { chat: Chat; message: ChatMessage } | undefined;
  write(lineId: string, number: string, message: ChatMessage): void;
  /** Moves a message forward; false when it is unknown or already further. */
  advance(messageId: string, status: ChatStatus): boolean;
  /** The business has read everything that the person wrote up to this message. */
  markRead(lineId: string, number: string, messageId: string): void;
  change(messageId: string, part: Partial<Pick<ChatMessage, 'text' | 'reaction'>>): void;
  type(lineId: string, number: string, untilMs: number): void;
  onChange(listener: (lineId: string, number: string) => void): () => void;
}

/** No phones yet. */
export const createPhones = (): Phones => {
  const people = new Map<string, Person>();
  const numbersByUserId = new Map<string, string>();
  const chats = new Map<string, Chat>();
  const places = new Map<string, { chat: Chat; index: number }>();
  const events = new EventEmitter().setMaxListeners(0);

  const changed = (chat: Chat) => events.emit('change', chat.lineId, chat.number);
  const chatOf = (lineId: string, number: string): Chat => {
    const key = `${lineId}/${number}`;
    const chat = chats.get(key) ?? { lineId, number, messages: [], typingUntil: 0 };
    chats.set(key, chat);
    return chat;
  };
  const find = (messageId: string) => {
    const place = places.get(messageId);
    const message = place?.chat.messages[place.index];
    return place && message ? { chat: place.chat, message } : undefined;
  };
  const replace = (messageId: string, part: Partial<ChatMessage>) => {
    const place = places.get(messageId);
    const message = place?.chat.messages[place.index];
    if (!place || !message) return;
    place.chat.messages[place.index] = { ...message, ...part };
    changed(place.chat);
  };
  return {
    people: () => [...people.values()],
    person: (number) => people.get(number),
    personByUserId: (userId) => people.get(numbersByUserId.get(userId) ?? ''),
    keep(person) {
      people.set(person.number, person);
      numbersByUserId.set(person.userId, person.number);
      return person;
    },
    chat: chatOf,
    find,
    write(lineId, number, message) {
      const chat = chatOf(lineId, number);
      places.set(message.id, { chat, index: chat.messages.length });
      chat.messages.push(message);
      if (message.from === 'business') chat.typingUntil = 0;
      changed(chat);
    },
    advance(messageId, status) {
      const found = find(messageId);
      if (!found || rank[found.message.status] >= rank[status]) return false;
      replace(messageId, { status });
      return true;
    },
    markRead(lineId, number, messageId) {
      const { messages } = chatOf(lineId, number);
      for (let index = places.get(messageId)?.index ?? -1; index >= 0; index -= 1) {
        const message = messages[index];
        if (message?.from !== 'contact') continue;
        if (message.status === 'read') return;
        replace(message.id, { status: 'read' });
      }
    },
    change: replace,
    type(lineId, number, untilMs) {
      const chat = chatOf(lineId, number);
      chat.typingUntil = untilMs;
      changed(chat);
    },
    onChange(listener) {
      events.on('change', listener);
      return () => events.off('change', listener);
    },
  };
};
