import type { z } from 'zod';

/** One setting. Without `default` it must be set; `default: null` means that it may be absent. */
export interface Setting {
  /** One sentence for whoever installs: what it does. */
  readonly doc: string;
  /** The name of the environment variable. */
  readonly env: string;
  readonly schema: z.ZodType<unknown, string>;
  /** As it would stand in the environment. */
  readonly default?: string | null;
  /** Its value is never printed. */
  readonly secret?: true;
}

/** What a setting is worth once it has been read. */
export type ValueOf<S extends Setting> = S extends { readonly default: null } ? Read<S> | null : Read<S>;

type Read<S extends Setting> = z.output<S['schema']>;

/** What a setting says when it is refused; it never quotes a secret. `expected` completes "expected …". */
export function refusal(setting: Setting, expected: string, given: string | undefined): string {
  return `Invalid setting ${setting.env}: expected ${expected}, got ${shown(setting, expected, given)}. ${setting.doc}`;
}

function shown(setting: Setting, expected: string, given: string | undefined): string {
  if (given === undefined) return 'none';
  if (setting.secret !== true) return JSON.stringify(given.slice(0, 60));
  return expected.endsWith('characters') ? String(given.length) : `${given.length} characters`;
}
