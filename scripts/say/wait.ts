import { setTimeout as sleep } from 'node:timers/promises';
import type { Bubble, Phones } from './phones.ts';

/** How long is waited, in milliseconds: for everything, for another reply after one, and between two looks. */
export interface Patience {
  readonly longestMs: number;
  readonly quietMs: number;
  readonly lookEveryMs: number;
  /** Between two questions whether a reply is still to come. */
  readonly askEveryMs: number;
}

/** The patience of a person at a terminal. */
export const patience: Patience = { longestMs: 30_000, quietMs: 700, lookEveryMs: 25, askEveryMs: 1_000 };

/** What came after a message; times in milliseconds since it was written. */
export interface Heard {
  /** When our API took it; null when it did not. */
  readonly acceptedAfterMs: number | null;
  readonly replies: readonly { readonly text: string; readonly afterMs: number }[];
}

/** Waits until replies have come and it is quiet, until `isOver` says that none will come, or until the patience ends. */
export async function waitForReplies(
  phones: Pick<Phones, 'chat'>,
  message: { readonly number: string; readonly id: string; readonly startedAtMs: number },
  { longestMs, quietMs, lookEveryMs, askEveryMs }: Patience,
  isOver: () => Promise<boolean>,
): Promise<Heard> {
  const since = () => Math.round(performance.now() - message.startedAtMs);
  const heard = { acceptedAfterMs: null as number | null, replies: [] as { text: string; afterMs: number }[] };
  for (let askAtMs = askEveryMs; since() < longestMs; await sleep(lookEveryMs)) {
    const { isAccepted, texts } = after(await phones.chat(message.number), message.id);
    if (isAccepted) heard.acceptedAfterMs ??= since();
    for (const text of texts.slice(heard.replies.length)) heard.replies.push({ text, afterMs: since() });
    const last = heard.replies.at(-1);
    if (last !== undefined && since() - last.afterMs >= quietMs) break;
    if (last === undefined && since() >= askAtMs) {
      if (await isOver()) break;
      askAtMs = since() + askEveryMs;
    }
  }
  return heard;
}

function after(chat: readonly Bubble[], id: string): { isAccepted: boolean; texts: readonly string[] } {
  const at = chat.findIndex((bubble) => bubble.id === id);
  const status = chat[at]?.status ?? 'sending';
  const replies = at < 0 ? [] : chat.slice(at + 1).filter(({ from }) => from === 'business');
  return { isAccepted: status === 'sent' || status === 'read', texts: replies.map(({ text }) => text) };
}
