import type { Response } from 'express';
import { conversationOf } from './phone-conversation.ts';
import type { Phones } from './phones.ts';
import type { Timers } from './timers.ts';

/** Phone pages that are open now. */
export interface Live {
  /** Streams the chat to a page until it closes. */
  open(lineId: string, number: string, response: Response): void;
  isOpen(lineId: string, number: string): boolean;
  /** Called whenever a page opens a chat. */
  onOpen(listener: (lineId: string, number: string) => void): void;
  close(): void;
}

// Statuses come in bursts; a page needs the last picture only.
const calmMs = 40;
const keepAliveMs = 15_000;

/** No page open. */
export const createLive = (phones: Phones, timers: Timers): Live => {
  const pages = new Map<string, Set<Response>>();
  const pending = new Set<string>();
  const listeners: ((lineId: string, number: string) => void)[] = [];
  const keyOf = (lineId: string, number: string) => `${lineId}/${number}`;

  const show = (lineId: string, number: string, response: Response) =>
    response.write(`event: conversation\ndata: ${JSON.stringify(conversationOf(phones, lineId, number))}\n\n`);
  phones.onChange((lineId, number) => {
    const key = keyOf(lineId, number);
    if (!pages.has(key) || pending.has(key)) return;
    pending.add(key);
    timers.after(calmMs, () => {
      pending.delete(key);
      for (const page of pages.get(key) ?? []) show(lineId, number, page);
    });
  });
  const leave = (key: string, response: Response) => {
    const open = pages.get(key);
    open?.delete(response);
    if (open?.size === 0) pages.delete(key);
  };
  const beat = () => {
    for (const open of pages.values()) for (const page of open) page.write(': still here\n\n');
    timers.after(keepAliveMs, beat);
  };
  timers.after(keepAliveMs, beat);
  return {
    open(lineId, number, response) {
      const key = keyOf(lineId, number);
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      pages.set(key, (pages.get(key) ?? new Set()).add(response));
      response.on('close', () => leave(key, response));
      show(lineId, number, response);
      for (const listener of listeners) listener(lineId, number);
    },
    isOpen: (lineId, number) => pages.has(keyOf(lineId, number)),
    onOpen: (listener) => listeners.push(listener),
    close() {
      for (const open of pages.values()) for (const page of open) page.end();
      pages.clear();
    },
  };
};
