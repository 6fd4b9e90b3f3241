import { parse } from 'lossless-json';

/** A JSON text as a value, or the news that it is not JSON. */
export type ParsedJson = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

const longDigits = /[:,[\s]-?\d{16,}/;

/**
 * Parses JSON (text, or bytes taken as UTF-8) without losing ids: a whole number that a double cannot hold becomes a
 * string of its digits, every other number stays a number. Never throws.
 */
export function parseJson(source: string | Uint8Array): ParsedJson {
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
  return (longDigits.test(text) ? parsed(() => parse(text, null, exactNumber)) : null) ?? plain(text);
}

function plain(text: string): ParsedJson {
  return parsed(() => JSON.parse(text)) ?? { ok: false };
}

function parsed(read: () => unknown): ParsedJson | null {
  try {
    return { ok: true, value: read() };
  } catch {
    return null;
  }
}

function exactNumber(digits: string): number | string {
  const value = Number(digits);
  return /^-?\d+$/.test(digits) && !Number.isSafeInteger(value) ? digits : value;
}
