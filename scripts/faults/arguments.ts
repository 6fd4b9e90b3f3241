/** What `npm run faults` was asked for. */
export interface FaultsArguments {
  /** How long the load and the kills last. */
  readonly minutes: number;
  /** The same seed gives the same plan; what the machine makes of it differs. */
  readonly seed: number;
  /** The quiet time before the verdict. */
  readonly quietSeconds: number;
  /** The verdict as one line of JSON on standard output; all else goes to standard error. */
  readonly json: boolean;
  /** The data stays, for looking into. */
  readonly keep: boolean;
}

const usage = 'Usage: npm run faults -- [--minutes 3] [--seed 7] [--quiet-seconds 90] [--json] [--keep]';

/** Reads the command line. Throws a sentence that says what is wrong and how to call it. */
export function readArguments(given: readonly string[]): FaultsArguments {
  const words = given.flatMap((word) => (/^--[a-z-]+=/.test(word) ? splitAtEquals(word) : [word]));
  const read = { minutes: 3, seed: 1, quietSeconds: 90, json: false, keep: false };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === '--json' || word === '--keep') read[word === '--json' ? 'json' : 'keep'] = true;
    else if (word === '--minutes') read.minutes = numberAfter(words, ++at, 0.2, 24 * 60);
    else if (word === '--seed') read.seed = numberAfter(words, ++at, 0, 2 ** 31);
    else if (word === '--quiet-seconds') read.quietSeconds = numberAfter(words, ++at, 0, 3600);
    else throw new Error(`"${word}" is not known. ${usage}`);
  }
  return read;
}

function splitAtEquals(word: string): string[] {
  const at = word.indexOf('=');
  return [word.slice(0, at), word.slice(at + 1)];
}

function numberAfter(words: readonly string[], at: number, least: number, most: number): number {
  const value = Number(words[at] ?? Number.NaN);
  if (value >= least && value <= most) return value;
  throw new Error(`${words[at - 1]} must be a number from ${least} to ${most}. ${usage}`);
}
