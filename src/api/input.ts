import { z } from 'zod';
import { asId, type Id, isId } from '../domain/ids.ts';
import { languages, owners } from '../domain/words.ts';
import type { PageRequest } from '../ports/reading.ts';
import { problem, type WrongField } from './answer.ts';
import type { Understood } from './body.ts';

/** Takes a part of a request for what the schema says, or answers `request.invalid` with each wrong field named. */
export function understand<T>(schema: z.ZodType<T>, given: unknown): Understood<T> {
  const read = schema.safeParse(given);
  if (read.success) return { ok: true, value: read.data };
  const errors = read.error.issues.flatMap(wrongFields).slice(0, 20);
  return { ok: false, answer: problem('request.invalid', { field: errors[0]?.field, errors }) };
}

function wrongFields(issue: z.core.$ZodIssue): readonly WrongField[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ field: place([...issue.path, key]), expected: 'no such field' }));
  return [{ field: place(issue.path), expected: issue.message }];
}

/** Like a JSON pointer, without the first slash: `text`, `items/0/title`; `.` is the whole. */
function place(path: readonly PropertyKey[]): string {
  return path.length === 0 ? '.' : path.map(String).join('/').slice(0, 200);
}

/** An id of ours in an address; upper case is taken too. */
export function anId<T extends Id>() {
  return z
    .string()
    .toLowerCase()
    .refine(isId, 'expected a UUID')
    .transform((text) => asId<T>(text));
}

/** Words for people. Postgres takes no NUL, and half a surrogate pair is no text. */
export function someText(most: number) {
  return z
    .string('expected a text')
    .max(most, `expected at most ${most} characters`)
    .refine((text) => text.trim() !== '', 'expected a text that is not empty')
    .refine((text) => text.isWellFormed() && !text.includes('\0'), 'expected well-formed text without NUL');
}

const limit = z
  .string()
  .regex(/^\d{1,3}$/, 'expected a whole number from 1 to 100')
  .transform(Number)
  .refine((count) => count >= 1 && count <= 100, 'expected a whole number from 1 to 100');

const pages = {
  cursor: z
    .string('expected one cursor')
    .regex(/^[\x21-\x7e]{1,500}$/, 'expected the `next` of an earlier page')
    .nullable()
    .default(null),
  limit: limit.default(50),
};

/** Nothing: each field sent is unknown. */
export const nothing = z.strictObject({});

/** Which page of a list. */
export const pageQuery: z.ZodType<PageRequest> = z.strictObject(pages);

/** Which page of the conversations, and of which owner. */
export const conversationsQuery = z.strictObject({ ...pages, owner: z.enum(owners).nullable().default(null) });

/** What an agent says. */
export const replyBody = z.strictObject({ text: someText(16_000) });

/** Whether a message in doubt arrived. */
export const settleBody = z.strictObject({ arrived: z.boolean('expected true or false') });

const article = { title: someText(200), body: someText(20_000) };

/** An article to add. */
export const newArticleBody = z.strictObject({ language: z.enum(languages), ...article });

/** An article's next version, and the version that it replaces. */
export const articleBody = z.strictObject({
  ...article,
  version: z.int('expected the version that you read').min(1).max(2_147_483_647),
});
