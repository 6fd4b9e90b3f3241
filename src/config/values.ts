import { refusal, type Setting, type ValueOf } from './setting.ts';
import { settings } from './settings.ts';

type Settings = typeof settings;

/** Every setting's value, each read by itself. */
export type Values = { readonly [Name in keyof Settings]: ValueOf<Settings[Name]> };

/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads each setting by itself; an empty variable counts as absent. Adds a sentence to `wrong` for each refused one. */
export function readValues(env: Environment, wrong: string[]): Values {
  const entries = Object.entries<Setting>(settings).map(([name, setting]) => [name, readOne(setting, env, wrong)]);
  return Object.fromEntries(entries) as Values;
}

function readOne(setting: Setting, env: Environment, wrong: string[]): unknown {
  const given = env[setting.env] || undefined;
  const text = given ?? setting.default;
  if (text === null) return null;
  if (text === undefined) return refuse(wrong, refusal(setting, 'a value', undefined));
  const read = setting.schema.safeParse(text);
  if (read.success) return read.data;
  return refuse(wrong, refusal(setting, read.error.issues[0]?.message ?? 'another value', given));
}

function refuse(wrong: string[], sentence: string): null {
  wrong.push(sentence);
  return null;
}
