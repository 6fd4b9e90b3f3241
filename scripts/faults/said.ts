import type { CallLine, SayLine, WebhookLine, WitnessLine } from './witness.ts';

/** Every message that we tried to send, in order. */
export function messageCalls(lines: readonly WitnessLine[]): readonly CallLine[] {
  return lines.filter((line): line is CallLine => line.kind === 'call' && line.type === 'message');
}

/** What people wrote, in order. */
export function sayings(lines: readonly WitnessLine[]): readonly SayLine[] {
  return lines.filter((line): line is SayLine => line.kind === 'say');
}

/** The ids of the inbound messages that we acknowledged with 200, each once. */
export function acknowledged(lines: readonly WitnessLine[]): ReadonlySet<string> {
  const taken = lines.filter((line): line is WebhookLine => line.kind === 'webhook' && line.answer === 200);
  return new Set(taken.flatMap(({ about }) => about.filter(({ kind }) => kind === 'message').map(({ id }) => id)));
}

/** Whose phone a call is for: the number, also where the call names a user id. */
export function phoneFinder(lines: readonly WitnessLine[]): (call: CallLine) => string {
  const numbers = new Map(sayings(lines).map(({ person }) => [person.userId, person.number]));
  return ({ to = '', shown }) => shown?.person.number ?? numbers.get(to) ?? to.replace(/^\+/, '');
}

// Nobody else writes this, so that an agent's words are known wherever they appear.
const mark = /#a-[0-9a-z]+-[0-9]+#/;

/** An agent's words, marked so that each reply is like no other. */
export function markedWords(words: string, agent: number, reply: number): string {
  return `${words} #a-${agent}-${reply}#`;
}

/** The mark in an agent's words; undefined for automated ones. */
export function markIn(text: string | undefined): string | undefined {
  return mark.exec(text ?? '')?.[0];
}
