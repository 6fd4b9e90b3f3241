import { isDetailsLine } from '../../domain/details.ts';
import { vocabulary } from '../../domain/vocabulary.ts';
import { withheld } from '../../domain/wall.ts';

const frame = /^\s*at (async )?[\w.$<>[\] ]{1,120} \([^()\n]{1,300}\)$|^\s*at [^\s()]{1,300}:\d+:\d+$/;
const definitionLists = ['queryDefinitions', 'signalDefinitions', 'updateDefinitions'];

/**
 * What the SDK's own queries may answer, cleaned: a stack trace (frames only), or what a workflow says of itself
 * (names, and the line that `composeDetails` made). Undefined for anything else. Such answers are served, never stored.
 */
export function readingOf(value: unknown): unknown {
  if (typeof value === 'string') return stackTrace(value);
  if (!isRecord(value)) return undefined;
  if (hasKeys(value, 'definition', 'currentDetails')) return description(value);
  return hasKeys(value, 'sdk', 'stacks', 'sources')
    ? { sdk: { name: 'typescript' }, stacks: [], sources: {} }
    : undefined;
}

/** Only the lines that are frames; a text without a single one is no stack trace. */
function stackTrace(text: string): string | undefined {
  const frames = text.split('\n').filter((line) => frame.test(line));
  return frames.length > 0 || text === '' ? frames.join('\n') : undefined;
}

function description({ definition, currentDetails }: Record<string, unknown>): unknown {
  if (!isRecord(definition)) return undefined;
  const lists = definitionLists.map((list) => [list, namesOf(definition[list])]);
  return {
    definition: { type: known(definition.type), ...Object.fromEntries(lists) },
    currentDetails: detailsOf(currentDetails),
  };
}

/** The descriptions beside the names are left out: free text, of no use to an auditor. */
function namesOf(list: unknown): { name: string }[] {
  return Array.isArray(list) ? list.map((entry) => ({ name: known(isRecord(entry) ? entry.name : undefined) })) : [];
}

function known(name: unknown): string {
  return typeof name === 'string' && (vocabulary.has(name) || /^__[a-z_]{1,40}$/.test(name)) ? name : withheld;
}

function detailsOf(text: unknown): string {
  return typeof text === 'string' && (text === '' || isDetailsLine(text)) ? text : withheld;
}

function hasKeys(value: Record<string, unknown>, ...keys: string[]): boolean {
  return Object.keys(value).length === keys.length && keys.every((key) => Object.hasOwn(value, key));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
