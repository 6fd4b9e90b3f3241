import { z } from 'zod';
import { languages } from '../../src/domain/words.ts';
import { callJson } from './json-call.ts';

const person = z.object({ number: z.string(), name: z.string(), userId: z.string() });
const people = z.object({ people: z.array(person) });
const said = z.object({ messageId: z.string(), from: z.string() });
const language = z.enum(languages);
const bubble = z.object({
  id: z.string(),
  from: z.enum(['contact', 'business']),
  text: z.string(),
  status: z.string(),
});
const conversation = z.object({ messages: z.array(bubble) });

/** A person with a phone: digits of the number, name, and the id by which a business may know them. */
export type Person = z.infer<typeof person>;
/** One bubble on a phone. */
export type Bubble = z.infer<typeof bubble>;

/** What somebody writes. */
export interface Words {
  readonly from: string;
  readonly name?: string;
  readonly text: string;
  readonly language?: z.infer<typeof language>;
}

/** The phones of the outside world, as the sandbox shows them. */
export interface Phones {
  people(): Promise<readonly Person[]>;
  /** A person nobody has met before. */
  newPerson(): Promise<Person>;
  /** Writes as this person; answers with the message's id. */
  say(words: Words): Promise<string>;
  /** The person's chat with the business, oldest first. */
  chat(number: string): Promise<readonly Bubble[]>;
}

/** The phones of the sandbox at this address. */
export function phonesAt(url: string): Phones {
  return {
    people: async () => (await callJson(`${url}/phone/people`, people)).people,
    newPerson: () => callJson(`${url}/phone/people`, person, { body: {} }),
    say: async (words) => (await callJson(`${url}/control/say`, said, { body: words })).messageId,
    chat: async (number) => (await callJson(`${url}/phone/conversation?from=${number}`, conversation)).messages,
  };
}
