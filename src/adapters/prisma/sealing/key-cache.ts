import type { DataKey } from './cipher.ts';

const longestLifeMs = 60_000;

/** A bounded cache of opened keys: at most `size`, each for at most a minute. */
export class KeyCache {
  readonly #entries = new Map<string, { key: DataKey; until: number }>();
  readonly #size: number;
  constructor(size: number) {
    this.#size = size;
  }

  get(id: string, nowMs: number): DataKey | undefined {
    const entry = this.#entries.get(id);
    if (entry === undefined) return undefined;
    if (entry.until > nowMs) return entry.key;
    this.drop(id);
    return undefined;
  }

  put(id: string, key: DataKey, nowMs: number): void {
    this.#entries.set(id, { key, until: nowMs + longestLifeMs });
    const oldest = this.#entries.keys().next().value;
    if (this.#entries.size > this.#size && oldest !== undefined) this.drop(oldest);
  }

  drop(id: string): void {
    // The buffer is not wiped in place: a deed under way may still hold it.
    this.#entries.delete(id);
  }
}
