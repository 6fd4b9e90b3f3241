import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readWhatsApp } from '../../../../src/adapters/meta/whatsapp/interpreter/interpreter.ts';
import type { InboundEvent, UnreadableEvent } from '../../../../src/ports/channel.ts';
import { payload, payloadNames } from './payloads.ts';

const receivedAt = new Date('2026-01-02T12:00:00.000Z');
const names = payloadNames();

type Path = readonly (string | number)[];

/** Every place in a JSON value, from the whole down to each leaf. */
function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...inside.flatMap(([key, item]) => placesIn(item, [...path, key]))];
}

/** A copy with the value at a place replaced, or taken away when the replacement is undefined. */
function changedAt(value: unknown, [key, ...rest]: Path, replacement: unknown): unknown {
  if (key === undefined) return replacement ?? null;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  const item = rest.length === 0 ? replacement : changedAt(copy[key], rest, replacement);
  if (item === undefined && !Array.isArray(copy)) delete copy[key];
  else copy[key] = item ?? null;
  return copy;
}

const replacement = fc.oneof(
  fc.constantFrom(undefined, null, true, 0, -1, 1e21, '', ' ', '\0', 'x'.repeat(100_000), '\ud800', [], {}, [[]]),
  fc.jsonValue(),
  fc.constantFrom('text', 'image', 'system', 'reaction', 'edit', 'interactive', 'contacts', '__proto__', 'failed'),
);

function isWhole(event: InboundEvent | UnreadableEvent): boolean {
  const at = new Date(event.at);
  const isPlaced = event.type === 'unreadable' || event.channelRef !== '';
  const hasSender = event.type !== 'message' || (event.from.length > 0 && event.providerMessageId !== '');
  return isPlaced && hasSender && event.dedupeKey !== '' && at <= receivedAt && at.toISOString() === event.at;
}

describe('a delivery in which anything may be wrong', () => {
  it('is read without a throw, and every event of it is whole and can be stored', () => {
    const mutated = fc.constantFrom(...names).chain((name) => {
      const body = payload(name);
      const place = fc.constantFrom(...placesIn(body));
      return fc
        .array(fc.tuple(place, replacement), { minLength: 1, maxLength: 4 })
        .map((changes) => ({ body, changes }));
    });
    fc.assert(
      fc.property(mutated, ({ body, changes }) => {
        const broken = changes.reduce((value, [place, item]) => changedWhereStillThere(value, place, item), body);
        const events = readWhatsApp(broken, receivedAt);
        expect(events.every(isWhole)).toBe(true);
        expect(() => JSON.stringify(events)).not.toThrow();
      }),
      { numRuns: 2_000 },
    );
  });

  it('loses nobody beside the broken item', () => {
    const rows = fc.constantFrom(...names.flatMap(itemsOf)).chain((row) => {
      const place = fc.constantFrom(...placesIn(row.item));
      return fc.record({ row: fc.constant(row), place, item: replacement });
    });
    fc.assert(
      fc.property(rows, ({ row, place, item }) => {
        const good = readWhatsApp(row.body, receivedAt);
        const read = readWhatsApp(changedAt(row.body, [...row.path, ...place], item), receivedAt);
        expect(read).toHaveLength(good.length);
        expect(read.toSpliced(row.index, 1)).toEqual(good.toSpliced(row.index, 1));
      }),
      { numRuns: 2_000 },
    );
  });
});

function changedWhereStillThere(value: unknown, place: Path, item: unknown): unknown {
  const found = place.slice(0, -1).reduce<unknown>(step, value);
  return typeof found === 'object' && found !== null ? changedAt(value, place, item) : value;
}

function step(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

interface Row {
  readonly body: unknown;
  readonly path: Path;
  readonly item: unknown;
  /** Which event of the delivery the item becomes. */
  readonly index: number;
}

const lists = ['messages', 'statuses', 'errors', 'message_echoes', 'user_preferences', 'user_id_update'];
const itemPath = new RegExp(`^entry/\\d+/changes/\\d+/value/(${lists.join('|')})/\\d+$`);

/** The items of a delivery, in the order in which they are read; deliveries of other shapes have none. */
function itemsOf(name: string): readonly Row[] {
  const body = payload(name);
  const paths = placesIn(body).filter((path) => itemPath.test(path.join('/')));
  const isAllItems = paths.length === readWhatsApp(body, receivedAt).length;
  const ordered = paths.toSorted((one, other) => rankOf(one) - rankOf(other));
  return isAllItems ? ordered.map((path, index) => ({ body, path, index, item: path.reduce(step, body) })) : [];
}

function rankOf(path: Path): number {
  return Number(path[1]) * 1e6 + Number(path[3]) * 1e4 + lists.indexOf(String(path[5])) * 100 + Number(path[6]);
}
