import { parseArgs } from 'node:util';

/** What was asked on the command line. */
export interface Asked {
  readonly text: string;
  /** A name or a number; undefined for somebody new. */
  readonly contact: string | undefined;
  readonly asJson: boolean;
}

const usage = 'Say what is written: npm run say -- "Do you have time on Friday?" [--contact NAME_OR_NUMBER] [--json]';

/** Reads the command line. Throws a sentence that says how it is used. */
export function readArguments(args: readonly string[]): Asked {
  const { positionals, values } = parse(args);
  const text = positionals.join(' ').trim();
  if (text === '') throw new Error(usage);
  return { text, contact: values.contact?.trim() || undefined, asJson: values.json ?? false };
}

function parse(args: readonly string[]) {
  try {
    const options = { contact: { type: 'string' }, json: { type: 'boolean' } } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    throw new Error(usage);
  }
}
