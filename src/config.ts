import { readFileSync, statSync } from 'node:fs';
import { relationsBroken, rootKeyNotOne } from './config/relations.ts';
import { key } from './config/schemas.ts';
import { refusal } from './config/setting.ts';
import { settings } from './config/settings.ts';
import { type Environment, readValues, type Values } from './config/values.ts';

/** Every setting, read and checked. Names end in their unit. */
export interface Config extends Omit<Values, 'rootKey' | 'rootKeyFile' | 'wallMode'> {
  /** 32 bytes. */
  readonly rootKey: Buffer;
  readonly wallMode: 'throw' | 'withhold';
}

/** The environment makes no sense; one sentence for each wrong setting, none of which holds a secret. */
export class ConfigRefused extends Error {
  readonly sentences: readonly string[];
  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.name = 'ConfigRefused';
    this.sentences = sentences;
  }
}

/** Reads all settings from the environment, once. Throws ConfigRefused. The result is frozen. */
export function readConfig(env: Environment): Config {
  const { rootKey, rootKeyFile, wallMode, ...others } = readChecked(env);
  const root = rootKey ?? readKeyFile(rootKeyFile ?? '');
  const mode = wallMode ?? (others.nodeEnv === 'production' ? 'withhold' : 'throw');
  return Object.freeze({ ...others, rootKey: root, wallMode: mode });
}

function readChecked(env: Environment): Values {
  const wrong: string[] = [];
  const values = readValues(env, wrong);
  wrong.push(...rootKeyNotOne(env));
  if (wrong.length === 0) wrong.push(...relationsBroken(values));
  if (wrong.length > 0) throw new ConfigRefused(wrong);
  return values;
}

function readKeyFile(file: string): Buffer {
  const read = key.safeParse(textOf(file));
  if (!read.success) throw refusedFile('a readable file of 64 hexadecimal characters', file);
  if (isOpenToOthers(file)) throw refusedFile('a file that only its owner may read (chmod 600)', file);
  return read.data;
}

function refusedFile(expected: string, file: string): ConfigRefused {
  return new ConfigRefused([refusal(settings.rootKeyFile, expected, file)]);
}

// Windows has other rights than these.
function isOpenToOthers(file: string): boolean {
  return process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
