import { invalidParameter, type Refusal, refusal } from '../errors.ts';

/** A JSON object as it came. */
export type Json = Readonly<Record<string, unknown>>;

/** The problems of a value, lazily: the provider reports the first one only. */
export type Problems = Generator<Refusal, void>;

/** Whether `value` is a JSON object. */
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `value` if it is an object, else an empty one. */
export const asObject = (value: unknown): Json => (isObject(value) ? value : {});

/** `value` if it is a list, else an empty one. */
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Refuses keys that the provider does not know. */
export function* onlyKeys(value: Json, keys: readonly string[], param: string): Problems {
  for (const key of Object.keys(value)) {
    if (!keys.includes(key)) yield invalidParameter(`Unexpected key "${key}" on param "${param}".`);
  }
}

/** Wants an object at `key`. */
export function* wantsObject(value: Json, key: string, param: string): Problems {
  if (value[key] === undefined) yield refusal(131008, `Parameter '${param}' is mandatory`);
  else if (!isObject(value[key])) yield invalidParameter(`Param ${param} must be a JSON object.`);
}

/** How long a text may be, in characters. */
export interface TextBounds {
  readonly max: number;
  readonly optional?: boolean;
  readonly name: string;
}

/** Wants a text of at least one character at `key`. */
export function* wantsText(value: Json, key: string, bounds: TextBounds): Problems {
  const text = value[key];
  if (text === undefined && bounds.optional) return;
  if (text === undefined) yield refusal(131008, `Parameter '${bounds.name}' is mandatory`);
  else if (typeof text !== 'string') yield invalidParameter(`Param ${bounds.name} must be a string.`);
  else if (text.length === 0 || [...text].length > bounds.max) {
    yield refusal(131009, `${bounds.name} length invalid. Min length: 1, Max length: ${bounds.max}`);
  }
}

/** Refuses a second use of the same value of `key` among `items`. */
export function* wantsDifferent(items: readonly Json[], key: string, name: string): Problems {
  const seen = items.map((item) => item[key]);
  if (new Set(seen).size < seen.length) yield refusal(131009, `${name} must be unique`);
}
