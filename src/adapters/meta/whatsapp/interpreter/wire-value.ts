/** A JSON object whose fields may be anything. */
export type WireRecord = Readonly<Record<string, unknown>>;

/** The value as an object, or null when it is none. */
export function asRecord(value: unknown): WireRecord | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as WireRecord) : null;
}

/** The value as a list, or null when it is none. */
export function asList(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : null;
}

/** The objects of a list; whatever else stands there is passed over. */
export function recordsIn(value: unknown): readonly WireRecord[] {
  return (asList(value) ?? []).map(asRecord).filter((item) => item !== null);
}

/** Words as written, without NUL and lone surrogates, which stores refuse; null when the value is no string. */
export function asWords(value: unknown): string | null {
  return typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : null;
}

/** Words with something in them; null for an empty string too. */
export function asSomeWords(value: unknown): string | null {
  return asWords(value) || null;
}

const longestRef = 512;
const visible = /^[\x21-\x7e]+$/;

/** An id of the provider's, verbatim; a whole number counts as its digits. Null for anything that cannot be an id. */
export function asRef(value: unknown): string | null {
  const text = Number.isSafeInteger(value) ? String(value) : value;
  return typeof text === 'string' && text.length <= longestRef && visible.test(text) ? text : null;
}

/** A finite number, also when it came as a string; null otherwise. */
export function asNumber(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** The fields that are there: null and undefined are left out. Null when nothing is left. */
export function present(fields: WireRecord): WireRecord | null {
  const kept = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return kept.length === 0 ? null : Object.fromEntries(kept);
}
