import { isId } from './ids.ts';
import { isInstant, largestNumber, vocabulary, vocabularyKeys } from './vocabulary.ts';

/** What stands where something was withheld. */
export const withheld = 'withheld';

const deepest = 8;
const mostNodes = 131_072;
const largestJsonBytes = 262_144;
const prefixes: readonly string[] = ['conversation'];

/** True for the id of a workflow of ours: the kind of workflow, a colon, an id of ours. */
export function isWorkflowId(text: string): boolean {
  const colon = text.indexOf(':');
  return prefixes.includes(text.slice(0, colon)) && isId(text.slice(colon + 1));
}

/** True for the name of a task queue of ours: a word of the vocabulary, alone or with a colon and an id of ours behind it. */
export function isTaskQueue(text: string): boolean {
  const [word = '', id, ...more] = text.split(':');
  return vocabulary.has(word) && more.length === 0 && (id === undefined || isId(id));
}

/** True for a text that may stand in a history: an id, a workflow id, an instant, a word of the vocabulary. */
export function mayPass(text: string): boolean {
  return vocabulary.has(text) || isId(text) || isWorkflowId(text) || isRealInstant(text);
}

/**
 * What was found in a value: a clean copy, in which each offending string, key and number is `withheld`, and the
 * places of the first of them. A place is made of known keys and of indexes (`reasons[2].code`); `.` is the value
 * itself, `?` stands for a key that is not known.
 */
export interface Examination {
  readonly copy: unknown;
  readonly breaches: readonly string[];
}

/** Walks through a value that is about to enter a history; never throws. */
export function examine(value: unknown): Examination {
  const walk = new Walk();
  const copy = walk.visit(value, '', 0);
  if (walk.nodes > mostNodes || sizeOf(copy) > largestJsonBytes) return { copy: withheld, breaches: ['.'] };
  return { copy, breaches: walk.breaches };
}

/** Whether a value may enter a history, or the place of the first thing in it that may not. */
export function inspect(value: unknown): { ok: true } | { ok: false; path: string } {
  const [path] = examine(value).breaches;
  return path === undefined ? { ok: true } : { ok: false, path };
}

/** A copy of a value in which each offending string, key and number is replaced by `withheld`. */
export function withhold(value: unknown): unknown {
  return examine(value).copy;
}

class Walk {
  readonly breaches: string[] = [];
  nodes = 0;

  visit(value: unknown, path: string, depth: number): unknown {
    this.nodes += 1;
    if (this.nodes > mostNodes) return withheld;
    if (value === null || value === undefined || typeof value === 'boolean') return value;
    if (typeof value === 'string') return mayPass(value) ? value : this.breach(path);
    if (typeof value === 'number') return isCount(value) ? value : this.breach(path);
    if (depth >= deepest) return this.breach(path);
    if (Array.isArray(value))
      return Array.from(value, (item, index) => this.visit(item, `${path}[${index}]`, depth + 1));
    return isPlain(value) ? this.visitEntries(value, path, depth) : this.breach(path);
  }

  private visitEntries(value: object, path: string, depth: number): object {
    const entries = Object.entries(value).map(([key, item]): [string, unknown] => {
      const place = path === '' ? '' : `${path}.`;
      if (!vocabularyKeys.has(key)) return [withheld, this.breach(`${place}?`)];
      return [key, this.visit(item, `${place}${key}`, depth + 1)];
    });
    return Object.fromEntries(entries);
  }

  private breach(path: string): string {
    if (this.breaches.length < 10) this.breaches.push(path === '' ? '.' : path);
    return withheld;
  }
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && Math.abs(value) <= largestNumber;
}

/** Objects of another realm count too, since workflows run in a sandbox; Date, Map, byte arrays and classes do not. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function isRealInstant(text: string): boolean {
  if (!isInstant(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}

function sizeOf(copy: unknown): number {
  return JSON.stringify(copy)?.length ?? 0;
}
