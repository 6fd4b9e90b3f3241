import { setTimeout as sleep } from 'node:timers/promises';
import type { Dice } from './dice.ts';
import { callOnce, callUntilAnswered, fieldOf, type HttpAnswer } from './http.ts';
import type { AgentKey } from './installation.ts';
import { markedWords } from './said.ts';
import type { Takeover } from './verdict/after-takeover.ts';

/** What an agent's client needs, and what it writes down. */
export interface Desk {
  readonly apiUrl: string;
  readonly key: AgentKey;
  /** Which agent, for idempotency keys and marks. */
  readonly number: number;
  readonly dice: Dice;
  /** Conversations in somebody's hands, so that two agents do not pull at one. */
  readonly inHands: Set<string>;
  readonly takeovers: Takeover[];
  /** Counted up with each reply. */
  readonly replies: { count: number };
  /** A person's name → their phone. */
  phoneOf(name: string): string | undefined;
}

const patienceMs = 90_000;

/** Takes over, replies, releases and closes, one conversation after the other, until told to stop. */
export async function workAsAgent(desk: Desk, stop: AbortSignal): Promise<void> {
  for (let round = 1; !stop.aborted; round += 1) {
    await sleep(desk.dice.between(400, 1_500));
    const chosen = await choose(desk);
    if (chosen === undefined) continue;
    desk.inHands.add(chosen.id);
    await handle(desk, chosen, round, stop);
    desk.inHands.delete(chosen.id);
  }
}

interface Chosen {
  readonly id: string;
  readonly phone: string;
}

async function choose({ apiUrl, key, dice, inHands, phoneOf }: Desk): Promise<Chosen | undefined> {
  const owner = dice.chance(0.6) ? '&owner=queue' : '';
  const answer = await callOnce(`${apiUrl}/api/v1/conversations?limit=40${owner}`, { key: key.secret });
  const items = fieldOf(answer?.body, 'items');
  const open = (Array.isArray(items) ? items : []).flatMap((item: unknown) => {
    const id = String(fieldOf(item, 'id'));
    const phone = phoneOf(String(fieldOf(item, 'contactName')));
    return phone === undefined || inHands.has(id) || fieldOf(item, 'owner') === 'agent' ? [] : [{ id, phone }];
  });
  // Those who wrote a moment ago come first in the list: there a takeover meets an answer on its way.
  return open.length === 0 ? undefined : dice.pick(dice.chance(0.6) ? open.slice(0, 4) : open);
}

async function handle(desk: Desk, { id, phone }: Chosen, round: number, stop: AbortSignal): Promise<void> {
  const once = (what: string) => `faults-${desk.number}-${round}-${what}`;
  const taken = await command(desk, id, 'takeover', once('takeover'));
  if (taken?.status !== 200) return;
  const takeover: Takeover = {
    phone,
    answeredAt: Date.now(),
    endedAt: Number.POSITIVE_INFINITY,
    leaving: leavingIn(taken),
  };
  desk.takeovers.push(takeover);
  const replies = desk.dice.whole(0, 3);
  for (let reply = 0; reply < replies; reply += 1) {
    await sleep(desk.dice.between(200, 1_800));
    desk.replies.count += 1;
    const text = markedWords('Hello, a person here.', desk.number, desk.replies.count);
    await command(desk, id, 'reply', once(`reply-${reply}`), { text });
  }
  await sleep(desk.dice.between(200, 4_000), undefined, { signal: stop }).catch(() => undefined);
  takeover.endedAt = Date.now();
  await command(desk, id, desk.dice.chance(0.7) ? 'release' : 'close', once('end'));
}

function command(desk: Desk, id: string, what: string, once: string, body: unknown = {}): Promise<HttpAnswer | null> {
  const url = `${desk.apiUrl}/api/v1/conversations/${id}/${what}`;
  return callUntilAnswered(url, { body, key: desk.key.secret, once, timeoutMs: 8_000 }, patienceMs);
}

function leavingIn({ body }: HttpAnswer): string[] {
  const leaving = fieldOf(body, 'leaving');
  return Array.isArray(leaving) ? leaving.map((one: unknown) => String(fieldOf(one, 'messageId'))) : [];
}
