import { hearLanguage } from '../../src/domain/language/hear.ts';
import { type Language, languages, type Owner } from '../../src/domain/words.ts';
import type { Asked } from './arguments.ts';
import type { Desk, DeskMessage, DeskView } from './desk.ts';
import type { Person, Phones } from './phones.ts';
import { type Patience, waitForReplies } from './wait.ts';
import { whoWrites } from './who.ts';

/** A reply as it arrived on the phone, with what the desk knows of it. */
export interface Reply {
  readonly text: string;
  readonly language: Language | null;
  readonly author: DeskMessage['author'] | null;
  readonly afterMs: number;
}

/** What became of one message. Times are milliseconds since it was written. */
export interface Story {
  readonly who: Pick<Person, 'number' | 'name'>;
  readonly text: string;
  readonly acceptedAfterMs: number | null;
  readonly replies: readonly Reply[];
  /** Until the last reply, or until waiting ended. */
  readonly ms: number;
  readonly owner: Owner | null;
  /** Why it was deliberately left unanswered, if so. */
  readonly leftBecause: string | null;
}

/** Writes as a person, waits for what the business says, and asks the desk what became of it. */
export async function say(
  phones: Phones,
  desk: Desk,
  { text, contact }: Pick<Asked, 'text' | 'contact'>,
  patience: Patience,
): Promise<Story> {
  const { number, ...named } = await whoWrites(phones, contact);
  const startedAtMs = performance.now();
  const id = await phones.say({ from: number, ...named, text });
  const who = { number, name: named.name ?? (await nameOf(phones, number)) };
  const isOver = async () => left(await desk(who), text) !== null;
  const heard = await waitForReplies(phones, { number: who.number, id, startedAtMs }, patience, isOver);
  const ms = heard.replies.at(-1)?.afterMs ?? Math.round(performance.now() - startedAtMs);
  const view = await desk(who);
  const replies = heard.replies.map((reply) => ({ ...reply, ...knownOf(reply.text, view) }));
  return { ...heard, who, text, ms, replies, owner: view?.owner ?? null, leftBecause: left(view, text) };
}

async function nameOf(phones: Phones, number: string): Promise<string> {
  return (await phones.people()).find((person) => person.number === number)?.name ?? number;
}

function left(view: DeskView | null, text: string): string | null {
  const ours = view?.messages.findLast(({ direction }) => direction === 'inbound');
  return ours?.text === text && ours.outcome === 'left_unanswered' ? (ours.outcomeReason ?? 'unknown') : null;
}

function knownOf(text: string, view: DeskView | null): Pick<Reply, 'author' | 'language'> {
  const message = view?.messages.findLast((one) => one.direction === 'outbound' && one.text === text);
  return { author: message?.author ?? null, language: languageOf(text, message?.why) ?? view?.language ?? null };
}

/** What the desk says that was spoken; else what the words themselves sound like. */
function languageOf(text: string, why: DeskMessage['why'] | undefined): Language | undefined {
  return [why?.speaks, hearLanguage([text]), why?.language].map(asLanguage).find((language) => language !== undefined);
}

function asLanguage(named: unknown): Language | undefined {
  return languages.find((language) => language === named);
}
