/** Seeded chance: the same seed gives the same plan. */
export interface Dice {
  /** A number in [0, 1). */
  roll(): number;
  /** True with this chance, 0 to 1. */
  chance(probability: number): boolean;
  /** A number from `least` up to, without, `most`. */
  between(least: number, most: number): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** One of a list. Throws RangeError for an empty one. */
  pick<T>(list: readonly T[]): T;
  /** One of a list, each as likely as its weight. */
  weighed<T>(list: readonly (readonly [T, number])[]): T;
  /** Dice of its own for one part of the plan, so that another part's rolls do not move it. */
  apart(name: string): Dice;
}

/** Dice that begin at `seed` (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + roll() * (most - least);
  const whole = (least: number, most: number) => Math.floor(between(least, most + 1));
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[whole(0, list.length - 1)];
    if (chosen === undefined) throw new RangeError('nothing to pick from');
    return chosen;
  };
  return {
    roll,
    chance: (probability) => roll() < probability,
    between,
    whole,
    pick,
    weighed: (list) => weighed(list, roll()),
    apart: (name) => diceOf(mix(seed, name)),
  };
}

function weighed<T>(list: readonly (readonly [T, number])[], roll: number): T {
  let left = roll * list.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [thing, weight] of list) {
    left -= weight;
    if (left < 0) return thing;
  }
  throw new RangeError('nothing to weigh');
}

function mix(seed: number, name: string): number {
  let hash = seed ^ 0x811c9dc5;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
