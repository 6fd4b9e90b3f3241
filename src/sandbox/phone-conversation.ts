import type { ChatMessage, Person, Phones } from './phones.ts';

/** A chat as the phone shows it: the last 200 bubbles, oldest first. */
export interface PhoneConversation {
  readonly lineId: string;
  readonly person: Person | undefined;
  readonly messages: readonly ChatMessage[];
  readonly typing: boolean;
  /** ISO instant at which the typing sign goes out; null while nobody types. */
  readonly typingUntil: string | null;
}

const shownMessages = 200;

/** What the phone `number` shows of its chat with `lineId`. */
export const conversationOf = (phones: Phones, lineId: string, number: string): PhoneConversation => {
  const chat = phones.chat(lineId, number);
  const typing = chat.typingUntil > Date.now();
  return {
    lineId,
    person: phones.person(number),
    messages: chat.messages.filter((message) => message.kind !== 'reaction').slice(-shownMessages),
    typing,
    typingUntil: typing ? new Date(chat.typingUntil).toISOString() : null,
  };
};
