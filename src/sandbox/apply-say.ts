import type { Phones } from './phones.ts';
import type { SayEntry } from './record-lines.ts';

/** Shows on the phones what a person did, when it happens and again when the record is read at a restart. */
export const applySay = (phones: Phones, lineId: string, entry: Omit<SayEntry, 'kind' | 'phoneNumberId'>): void => {
  const { number } = entry.person;
  if (entry.change) phones.change(entry.change.messageId, entry.change.part);
  if (entry.shown) phones.write(lineId, number, entry.message);
  const chat = phones.chat(lineId, number);
  if (entry.windowAt !== undefined) chat.lastWroteAt = Math.max(chat.lastWroteAt ?? 0, entry.windowAt);
};
