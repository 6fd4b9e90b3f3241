import { type DestinationStream, pino } from 'pino';
import { largestNumber } from '../../domain/vocabulary.ts';
import { mayPass } from '../../domain/wall.ts';
import { crashPoints } from '../../ports/crash-points.ts';
import type { Log, LogFields } from '../../ports/log.ts';

/** What stands in place of a value that is not on the list. */
const withheld = '‹withheld›';

const ownWords = ['api', 'worker', 'SIGTERM', 'SIGINT', 'parent_gone', ...crashPoints];

/** How a process logs. `codeWords` are further fixed words of its code that may stand as values. */
export interface LogSettings {
  readonly process: string;
  readonly level: string;
  readonly codeWords?: readonly string[];
  /** Standard output unless told. */
  readonly destination?: DestinationStream;
}

/**
 * A log of JSON lines. A text passes as a value only when it is an id of ours, an instant, a word of the vocabulary or
 * a fixed word of the code: a list of what may pass, since lists of what may not always miss something.
 */
export function createLog({ process, level, codeWords = [], destination }: LogSettings): Log {
  const words: ReadonlySet<string> = new Set([...ownWords, ...codeWords]);
  const options = { level, base: { process }, messageKey: 'event', timestamp: pino.stdTimeFunctions.isoTime };
  const lines = destination === undefined ? pino(options) : pino(options, destination);
  const clean = (fields: LogFields) =>
    Object.fromEntries(Object.entries(fields).map((entry) => cleanEntry(entry, words)));
  return {
    info: (fields, event) => lines.info(clean(fields), event),
    warn: (fields, event) => lines.warn(clean(fields), event),
    error: (fields, event) => lines.error(clean(fields), event),
  };
}

type Value = LogFields[string];

function cleanEntry([name, value]: [string, Value], words: ReadonlySet<string>): [string, Value] {
  return [/^[a-z][A-Za-z0-9]{0,39}$/.test(name) ? name : withheld, mayBeLogged(value, words) ? value : withheld];
}

function mayBeLogged(value: unknown, words: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return words.has(value) || mayPass(value);
  if (typeof value === 'number') return Math.abs(value) < largestNumber;
  return value === null || value === undefined || typeof value === 'boolean';
}
