import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fates } from '../../../../src/adapters/prisma/fates.ts';
import { aStore, type TestStore } from '../../../builders/store.ts';
import { modelsOfSchema } from '../schema/columns.ts';
import { everyRow, find, formsOf, type Stored } from './scan.ts';
import { type Canaries, tellStory } from './story.ts';

const models = modelsOfSchema();
const columnsOfClass = (wanted: string) =>
  models.flatMap((model) =>
    Object.entries(Object.entries(fates).find(([name]) => name === model.name)?.[1].fields ?? {})
      .filter(([, fieldClass]) => fieldClass === wanted)
      .map(([field]) => ({
        table: model.table,
        column: [...model.fields].find(([, name]) => name === field)?.[0] ?? '',
      })),
  );

describe('a dump of both databases, after a story in which every personal field held a word of its own', () => {
  let store: TestStore;
  let canaries: Canaries;
  let rows: readonly Stored[];
  beforeAll(async () => {
    store = await aStore();
    canaries = await tellStory(store);
    const { superuserUrl, keyringUrl } = store.database;
    rows = [...(await everyRow(superuserUrl)), ...(await everyRow(keyringUrl))];
  });
  afterAll(() => store?.close());

  it('has rows in every table, and something in every sealed column', () => {
    const filled = (table: string, column: string) =>
      rows.some((row) => row.table === table && row.values[column] !== null && row.values[column] !== undefined);
    expect(columnsOfClass('sealed').filter(({ table, column }) => !filled(table, column))).toEqual([]);
    const empty = models.filter(({ table }) => !rows.some((row) => row.table === table)).map(({ table }) => table);
    expect(empty).toEqual(['ledger_day']);
  });

  it('shows none of those words, in no form', () => {
    expect(canaries.all.size).toBeGreaterThan(40);
    const seen = [...canaries.all].flatMap(([field, secret]) =>
      find(rows, secret).map((place) => `${field}: ${place}`),
    );
    expect(seen).toEqual([]);
  });

  it('shows nothing but short codes where a closed code belongs', () => {
    const code = /^([a-z][a-z0-9_.:]{1,39}|\d{4}-\d{2}-\d{2}|\d{1,7}(\/\d{1,9})?)$/;
    const strange = columnsOfClass('closed_code').flatMap(({ table, column }) =>
      rows
        .filter((row) => row.table === table)
        .flatMap((row) => row.values[column] ?? [])
        .filter((value) => typeof value !== 'string' || !code.test(value))
        .map((value) => `${table}.${column}: ${value}`),
    );
    expect(strange).toEqual([]);
  });

  it('holds no word of a message that was taken back, not even sealed', () => {
    const revoked = rows.filter(({ table, values }) => table === 'message' && values.revoked_at !== null);
    expect(revoked.map(({ values }) => values.body_sealed)).toEqual([null]);
    const recorded = rows.filter(({ table, values }) => table === 'intake' && values.state === 'recorded');
    expect(new Set(recorded.map(({ values }) => values.event_sealed))).toEqual(new Set([null]));
  });
});

describe('the search itself', () => {
  const secret = 'Canário +351 912 345 678';

  it.each([...formsOf(secret)])('finds a word that lies there as %s', (_, form) => {
    const asText = [{ table: 't', values: { c: `before ${form} after` } }];
    const asBytes = [{ table: 't', values: { c: Buffer.from(`\u0001${form}\u0002`) } }];
    expect(find(asText, secret)).not.toEqual([]);
    expect(find(asBytes, secret)).not.toEqual([]);
  });

  it.each([0, 1, 2])('finds a word inside base64, %i bytes in', (offset) => {
    const c = Buffer.from(`${'x'.repeat(offset)}${secret}yz`).toString('base64');
    expect(find([{ table: 't', values: { c } }], secret).join()).toContain(`base64 at ${offset}`);
  });
});
