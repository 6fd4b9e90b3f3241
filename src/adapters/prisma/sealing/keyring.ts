import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { Failure } from '../../../domain/failures.ts';
import { onStore } from '../connection.ts';
import { type DataKey, deriveKey, openBytes, sealBytes } from './cipher.ts';
import { KeyCache } from './key-cache.ts';

/** Whose values a key seals. */
export type KeyScope = 'contact' | 'agent' | 'business' | 'intake_day';

/** A key with its id. */
export interface NamedKey {
  readonly id: string;
  readonly key: DataKey;
}

const place = (id: string) => ({ field: 'sealing_key.wrapped', rowId: id });
const wrappedWith = 1;
const dayMs = 24 * 60 * 60_000;
const lookAheadEveryMs = 60_000;
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** The keyring: wrapped keys in a database of their own, opened with a key that is derived from the root. */
export class Keyring {
  readonly #pool: pg.Pool;
  readonly #wrapping: Buffer;
  readonly #cache = new KeyCache(10_000);
  readonly #days = new Map<string, string>();
  /** Today's key and tomorrow's, so that deliveries are accepted while the keyring is away. */
  readonly #held = new Map<string, NamedKey>();
  #lookedAheadAt = Number.NEGATIVE_INFINITY;
  readonly #now: () => Date;

  constructor(pool: pg.Pool, root: Buffer, now: () => Date) {
    this.#pool = pool;
    this.#wrapping = deriveKey(root, 'keyring');
    this.#now = now;
  }

  /** Makes the keys that are not there yet; a key made by somebody else, or destroyed, stays as it is. */
  async ensure(ids: readonly string[], scope: KeyScope): Promise<void> {
    const missing = ids.filter((id) => this.#cache.get(id, this.#now().getTime()) === undefined);
    if (missing.length === 0) return;
    const wrapped = missing.map((id) => this.#wrap(id, randomBytes(32)));
    const text = `INSERT INTO sealing_key (id, scope, wrapped, wrapped_with, created_at)
      SELECT u.id, $3, u.wrapped, $4, $5 FROM unnest($1::uuid[], $2::bytea[]) AS u (id, wrapped) ON CONFLICT (id) DO NOTHING`;
    await onStore(() => this.#pool.query(text, [missing, wrapped, scope, wrappedWith, this.#now()]));
  }

  /** Opens keys. Throws `key.missing` or `key.destroyed` for the first that cannot be opened. */
  async open(ids: readonly string[]): Promise<ReadonlyMap<string, NamedKey>> {
    const found = this.#fromCache(ids);
    for (const { id, wrapped } of await this.#read(ids.filter((id) => !found.has(id)))) {
      if (wrapped === null) throw new Failure('key.destroyed');
      found.set(id, this.#unwrap(id, wrapped));
    }
    for (const id of ids) if (!found.has(id)) throw new Failure('key.missing');
    return found;
  }

  /** Opens one key. Throws `key.missing` or `key.destroyed`. */
  async openOne(id: string): Promise<NamedKey> {
    const named = (await this.open([id])).get(id);
    if (named === undefined) throw new Failure('key.missing');
    return named;
  }

  /** A key that was opened a moment ago, without asking the keyring. */
  cached(id: string): NamedKey | undefined {
    const key = this.#cache.get(id, this.#now().getTime());
    return key === undefined ? undefined : { id, key };
  }

  /** Opens those keys that can be opened; one that is destroyed or missing is left out. */
  async find(ids: readonly string[]): Promise<ReadonlyMap<string, NamedKey>> {
    const found = this.#fromCache(ids);
    for (const { id, wrapped } of await this.#read(ids.filter((id) => !found.has(id)))) {
      if (wrapped !== null) found.set(id, this.#unwrap(id, wrapped));
    }
    return found;
  }

  /**
   * The key of a day's intake, made on the day's first event. `day` is YYYY-MM-DD. Today's is held until its day ends,
   * and tomorrow's is fetched ahead, so that neither needs the keyring again.
   */
  async ofDay(day: string): Promise<NamedKey> {
    const nowMs = this.#now().getTime();
    const today = dayOf(nowMs);
    for (const past of this.#held.keys()) if (past < today) this.#held.delete(past);
    const held = this.#held.get(day);
    if (day === today) this.#lookAhead(nowMs);
    if (held !== undefined) return held;
    const named = await this.#fetchDay(day);
    if (day === today || day === dayOf(nowMs + dayMs)) this.#held.set(day, named);
    return named;
  }

  #lookAhead(nowMs: number): void {
    const tomorrow = dayOf(nowMs + dayMs);
    if (this.#held.has(tomorrow) || nowMs - this.#lookedAheadAt < lookAheadEveryMs) return;
    this.#lookedAheadAt = nowMs;
    const hold = (named: NamedKey) => this.#held.set(tomorrow, named);
    // Nobody needs it yet: when it fails it is fetched a minute later.
    void this.#fetchDay(tomorrow).then(hold, () => undefined);
  }

  async #fetchDay(day: string): Promise<NamedKey> {
    const known = this.#days.get(day);
    if (known !== undefined) return this.openOne(known);
    const made = crypto.randomUUID();
    const text = `WITH made AS (
        INSERT INTO sealing_key (id, scope, wrapped, wrapped_with, day, created_at) VALUES ($1, 'intake_day', $2, $3, $4::date, $5)
        ON CONFLICT (day) DO NOTHING RETURNING id)
      SELECT id FROM made UNION ALL SELECT id FROM sealing_key WHERE day = $4::date LIMIT 1`;
    const values = [made, this.#wrap(made, randomBytes(32)), wrappedWith, day, this.#now()];
    const answer = await onStore(() => this.#pool.query<{ id: string }>(text, values));
    const id = answer.rows[0]?.id;
    // Two processes met: the loser sees the winner's row only in a new statement.
    if (id === undefined) return this.#fetchDay(day);
    this.#days.set(day, id);
    return this.openOne(id);
  }

  /** Destroys the day keys before `day`: what they sealed is dead, in backups too. */
  async destroyDaysBefore(day: string): Promise<void> {
    const text = `UPDATE sealing_key SET wrapped = NULL, destroyed_at = $2
      WHERE scope = 'intake_day' AND day < $1::date AND destroyed_at IS NULL RETURNING id`;
    const gone = await onStore(() => this.#pool.query<{ id: string }>(text, [day, this.#now()]));
    for (const { id } of gone.rows) this.#cache.drop(id);
    for (const held of this.#held.keys()) if (held < day) this.#held.delete(held);
  }

  #fromCache(ids: readonly string[]): Map<string, NamedKey> {
    const named = ids.flatMap((id) => this.cached(id) ?? []);
    return new Map(named.map((one) => [one.id, one]));
  }

  async #read(ids: readonly string[]): Promise<readonly { id: string; wrapped: Buffer | null }[]> {
    if (ids.length === 0) return [];
    const text = `SELECT id, wrapped FROM sealing_key WHERE id = ANY ($1::uuid[])`;
    const answer = await onStore(() => this.#pool.query<{ id: string; wrapped: Buffer | null }>(text, [ids]));
    return answer.rows;
  }

  #wrap(id: string, key: Buffer): Buffer {
    return sealBytes(this.#wrapping, id, place(id), key);
  }

  #unwrap(id: string, wrapped: Buffer): NamedKey {
    const key = openBytes(this.#wrapping, id, place(id), wrapped);
    this.#cache.put(id, key, this.#now().getTime());
    return { id, key };
  }
}
