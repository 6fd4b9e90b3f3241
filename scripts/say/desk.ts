import { z } from 'zod';
import { authors, directions, languages, messageOutcomes, owners } from '../../src/domain/words.ts';
import { callJson } from './json-call.ts';
import type { Person } from './phones.ts';

const language = z.enum(languages);
const page = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() });

const contact = z.object({
  name: z.string().nullable(),
  language: language.nullable(),
  addresses: z.array(z.object({ value: z.string() })),
});
const conversation = z.object({
  id: z.string(),
  contactId: z.string(),
  contactName: z.string().nullable(),
  owner: z.enum(owners),
});
const message = z.object({
  direction: z.enum(directions),
  author: z.enum(authors),
  text: z.string().nullable(),
  outcome: z.enum(messageOutcomes).nullable(),
  outcomeReason: z.string().nullable(),
  why: z.record(z.string(), z.unknown()).nullable(),
});

/** One message, as the API shows it to an agent. */
export type DeskMessage = z.infer<typeof message>;

/** What an agent sees of a person's conversation. */
export interface DeskView {
  readonly owner: z.infer<typeof conversation>['owner'];
  readonly language: z.infer<typeof language> | null;
  /** Oldest first. */
  readonly messages: readonly DeskMessage[];
}

/** Looks a person's conversation up, as an agent would; null when the business has none with them. */
export type Desk = (who: Pick<Person, 'number' | 'name'>) => Promise<DeskView | null>;

const mostPages = 20;

/** The desk of the agent with this key at the API of this address. */
export function deskAt(apiUrl: string, key: string): Desk {
  const get = <T>(path: string, schema: z.ZodType<T>) => callJson(`${apiUrl}/api/v1${path}`, schema, { key });
  const all = <T extends z.ZodType>(path: string, item: T) =>
    listOf((more) => get(`${path}?limit=100${more}`, page(item)));
  return async (who) => {
    for await (const { id, contactId, contactName, owner } of all('/conversations', conversation)) {
      if (contactName !== null && contactName !== who.name) continue;
      const { addresses, language } = await get(`/contacts/${contactId}`, contact);
      if (!addresses.some(({ value }) => value === who.number)) continue;
      return { owner, language, messages: await collected(all(`/conversations/${id}/messages`, message)) };
    }
    return null;
  };
}

async function* listOf<T>(get: (more: string) => Promise<{ items: readonly T[]; next: string | null }>) {
  let more = '';
  for (let at = 0; at < mostPages; at += 1) {
    const { items, next } = await get(more);
    yield* items;
    if (next === null) return;
    more = `&cursor=${encodeURIComponent(next)}`;
  }
}

async function collected<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
