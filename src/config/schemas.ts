import { z } from 'zod';
import { type CrashPoint, crashPoints } from '../ports/crash-points.ts';

/** A whole number in decimal digits, within bounds. */
export function whole(least: number, most: number) {
  const expected = `a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,15}$/, expected)
    .transform(Number)
    .refine((value) => value >= least && value <= most, expected);
}

/** A duration in milliseconds, up to a day. */
export function milliseconds(least = 1) {
  return whole(least, 86_400_000);
}

/** One word of a closed list. */
export function oneOf<const T extends readonly [string, ...string[]]>(...words: T) {
  return z.enum(words, { error: `one of ${words.join(', ')}` });
}

/** A text of a least length, such as a secret. */
export function textOf(least: number) {
  return z.string().min(least, `at least ${least} characters`);
}

/** A text of a form, which `expected` describes. */
export function textLike(form: RegExp, expected: string) {
  return z.string().regex(form, expected);
}

/** An address of one of these schemes; a slash at its end is dropped. */
export function addressOf(...schemes: readonly [string, ...string[]]) {
  const expected = `an address that begins with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`;
  return z
    .string()
    .refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol.slice(0, -1)), expected)
    .transform((text) => text.replace(/\/+$/, ''));
}

/** 32 bytes in hexadecimal digits. */
export const key = z
  .string()
  .trim()
  .regex(/^[0-9a-fA-F]{64}$/, '64 hexadecimal characters')
  .transform((text) => Buffer.from(text, 'hex'));

/** A switch. */
export const flag = z.enum(['0', '1'], { error: '0 or 1' }).transform((text) => text === '1');

/** Where a process is to kill itself: a crash point, and at which passing of it (from 1). */
export interface CrashAt {
  readonly point: CrashPoint;
  readonly time: number;
}

/** A crash point by name, optionally `:n` for the n-th time. */
export const crashAt = z.string().transform((text, context): CrashAt => {
  const [name, time = '1', ...more] = text.split(':');
  const point = crashPoints.find((known) => known === name);
  if (point !== undefined && /^[1-9]\d{0,5}$/.test(time) && more.length === 0) return { point, time: Number(time) };
  context.addIssue({ code: 'custom', message: 'a crash point, such as intake.accepted or intake.accepted:2' });
  return z.NEVER;
});
