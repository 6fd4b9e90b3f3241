import { Failure } from '../../domain/failures.ts';
import { isId } from '../../domain/ids.ts';
import { isInstant } from '../../domain/vocabulary.ts';
import type { Page } from '../../ports/reading.ts';

/** The lists that are read in pages; a cursor of one is not a cursor of another. */
export type Listed = 'articles' | 'contacts' | 'conversations' | 'messages';

/** Where a page ended: the sort value and the id, opaque to clients. */
export type Position = readonly [at: string, id: string];

function foreign(): Failure {
  return new Failure('request.invalid', { field: 'cursor' });
}

/** Reads a cursor. Throws `request.invalid` on `cursor` for one that this list did not give. */
export function readCursor(list: Listed, cursor: string | null): Position | null {
  if (cursor === null) return null;
  const [from, at, id, ...more] = Buffer.from(cursor, 'base64url').toString('utf8').split('|');
  if (from !== list || at === undefined || id === undefined || !isId(id) || more.length > 0) throw foreign();
  return [at, id];
}

/** Reads a cursor whose sort value is an instant. */
export function readInstantCursor(list: Listed, cursor: string | null): { at: Date; id: string } | null {
  const position = readCursor(list, cursor);
  if (position === null) return null;
  const [at, id] = position;
  if (!isInstant(at) || Number.isNaN(Date.parse(at))) throw foreign();
  return { at: new Date(at), id };
}

/** Makes a page of one row more than was asked for. */
export function asPage<Row, Item>(
  list: Listed,
  rows: readonly Row[],
  limit: number,
  positionOf: (row: Row) => Position,
  itemOf: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = rows.length > limit && last !== undefined ? [list, ...positionOf(last)].join('|') : null;
  return { items: shown.map(itemOf), next: next === null ? null : Buffer.from(next).toString('base64url') };
}
