import { z } from 'zod';
import type { MovableClock } from '../clock.ts';
import { type Refusal, refusal } from './errors.ts';

/**
 * Body of `POST /control/limits`. `pair`: one message per `everyMs` to one person with `burst` borrowed (Meta: 6 s, 45).
 * `perSecond`: messages of one number (Meta: 80). Null switches a limit off; both are off at first.
 */
export const limitsInput = z.strictObject({
  pair: z
    .strictObject({ everyMs: z.number().int().min(1), burst: z.number().int().min(1) })
    .nullable()
    .optional(),
  perSecond: z.number().int().min(1).nullable().optional(),
});

/** See `limitsInput`. */
export type LimitsInput = z.infer<typeof limitsInput>;

/** Counts messages against the limits that are set. */
export interface Limits {
  set(input: LimitsInput): void;
  /** Counts one message, or says which limit refuses it. */
  count(phoneNumberId: string, person: string): Refusal | undefined;
}

/** No limit set. */
export const createLimits = (clock: MovableClock): Limits => {
  let pair: LimitsInput['pair'] = null;
  let perSecond: LimitsInput['perSecond'] = null;
  const pairs = new Map<string, { tokens: number; at: number }>();
  const seconds = new Map<string, { second: number; count: number }>();
  const pairAllows = (key: string, now: number) => {
    if (!pair) return true;
    const bucket = pairs.get(key) ?? { tokens: pair.burst, at: now };
    const tokens = Math.min(pair.burst, bucket.tokens + (now - bucket.at) / pair.everyMs);
    pairs.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now });
    return tokens >= 1;
  };
  const secondAllows = (key: string, now: number) => {
    if (!perSecond) return true;
    const second = Math.floor(now / 1000);
    const seen = seconds.get(key);
    const count = seen?.second === second ? seen.count + 1 : 1;
    seconds.set(key, { second, count });
    return count <= perSecond;
  };
  return {
    set(input) {
      if (input.pair !== undefined) pair = input.pair;
      if (input.perSecond !== undefined) perSecond = input.perSecond;
    },
    count(phoneNumberId, person) {
      const now = clock.now();
      if (!secondAllows(phoneNumberId, now)) return refusal(130429);
      return pairAllows(`${phoneNumberId}/${person}`, now) ? undefined : refusal(131056);
    },
  };
};
