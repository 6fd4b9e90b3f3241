import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { withClient } from '../../../../scripts/postgres/client.ts';
import { aScene, type Scene } from '../../../builders/scene.ts';
import { aStore, type TestStore } from '../../../builders/store.ts';
import { modelsOfSchema } from './columns.ts';

const tables = modelsOfSchema().map(({ table }) => table);
const businessColumn = (table: string) => (table === 'business' ? 'id' : 'business_id');

describe('row-level security', () => {
  let store: TestStore;
  let mine: Scene;
  let theirs: Scene;

  beforeAll(async () => {
    store = await aStore();
    [mine, theirs] = [await aScene(store), await aScene(store)];
    for (const scene of [mine, theirs]) await fill(scene);
  });
  afterAll(() => store?.close());

  const asApp = <T>(businessId: string | null, use: (client: pg.Client) => Promise<T>) =>
    withClient(store.database.appUrl, async (client) => {
      await client.query('BEGIN');
      if (businessId !== null) await client.query("SELECT set_config('app.business', $1, true)", [businessId]);
      return use(client);
    });
  const countIn = (client: pg.Client, table: string) =>
    client.query<{ n: number }>(`SELECT count(*)::integer AS n FROM ${table}`).then(({ rows }) => rows[0]?.n);

  it.each(tables)('is on, and forced upon the owner too, for %s', async (table) => {
    const [row] = await store.sql(
      'SELECT relrowsecurity AS on, relforcerowsecurity AS forced FROM pg_class WHERE oid = $1::regclass',
      [table],
    );
    expect(row).toEqual({ on: true, forced: true });
  });

  it.each(tables)('lets the application into %s within one business, and only the doors further', async (table) => {
    const rows = await store.sql<{ name: string; roles: string[]; using: string; check: string; permissive: string }>(
      `SELECT policyname AS name, roles::text[], qual AS using, with_check AS "check", permissive FROM pg_policies WHERE tablename = $1`,
      [table],
    );
    const within = `(${businessColumn(table)} = current_business())`;
    expect(rows.filter(({ name }) => name !== 'doors')).toEqual([
      { name: 'within_business', roles: ['asistian_app'], using: within, check: within, permissive: 'PERMISSIVE' },
    ]);
    for (const { roles } of rows.filter(({ name }) => name === 'doors')) expect(roles).toEqual(['asistian_doors']);
  });

  it('cannot be passed by: the application owns nothing, may become nobody, and inherits nothing', async () => {
    const [role] = await store.sql(
      `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
         (SELECT count(*)::integer FROM pg_class WHERE relowner = r.oid) AS owned,
         (SELECT count(*)::integer FROM pg_auth_members WHERE member = r.oid) AS memberships
       FROM pg_roles r WHERE rolname = 'asistian_app'`,
    );
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      owned: 0,
      memberships: 0,
    });
    await expect(asApp(null, (client) => client.query('SET ROLE asistian_doors'))).rejects.toThrow('permission denied');
    await expect(
      asApp(null, (client) => client.query('ALTER TABLE message DISABLE ROW LEVEL SECURITY')),
    ).rejects.toThrow('must be owner');
    await expect(asApp(null, (client) => client.query('TRUNCATE message'))).rejects.toThrow('permission denied');
    await expect(asApp(null, (client) => client.query('CREATE TABLE public.own (id int)'))).rejects.toThrow(
      'permission denied',
    );
  });

  it.each(tables)('shows nothing of %s while no business is set', async (table) => {
    const [all] = await store.sql<{ n: number }>(`SELECT count(*)::integer AS n FROM ${table}`);
    expect(all?.n).toBeGreaterThan(0);
    expect(await asApp(null, (client) => countIn(client, table))).toBe(0);
  });

  it.each(tables)('shows of %s what is of the business that is set, and nothing of another', async (table) => {
    const column = businessColumn(table);
    const seen = await asApp(mine.businessId, async (client) => {
      const { rows } = await client.query<{ business: string }>(`SELECT DISTINCT ${column} AS business FROM ${table}`);
      return rows.map(({ business }) => business);
    });
    expect(seen).toEqual([mine.businessId]);
    expect(await asApp(randomUUID(), (client) => countIn(client, table))).toBe(0);
  });

  it.each(tables)('changes nothing of another business in %s', async (table) => {
    const column = businessColumn(table);
    const changed = await asApp(mine.businessId, (client) =>
      client.query(`UPDATE ${table} SET ${column} = ${column} WHERE ${column} = $1`, [theirs.businessId]),
    );
    expect(changed.rowCount).toBe(0);
  });

  it.each(tables)('writes nothing of %s into another business', async (table) => {
    const move = (client: pg.Client) =>
      client.query(`UPDATE ${table} SET ${businessColumn(table)} = $1`, [theirs.businessId]);
    await expect(asApp(mine.businessId, move)).rejects.toThrow('violates row-level security policy');
    const copy = (client: pg.Client) =>
      client.query(`INSERT INTO ${table} SELECT (jsonb_populate_record(t, $1)).* FROM ${table} t LIMIT 1`, [
        JSON.stringify({ [businessColumn(table)]: theirs.businessId }),
      ]);
    await expect(asApp(mine.businessId, copy)).rejects.toThrow('violates row-level security policy');
  });

  it('does not let a row of one business point into another', async () => {
    const { sql } = store;
    const intoAnother = sql('UPDATE message SET business_id = $1 WHERE conversation_id = $2', [
      theirs.businessId,
      mine.conversationId,
    ]);
    await expect(intoAnother).rejects.toThrow('violates foreign key constraint');
  });

  it('does not stay set on the connection for whoever uses it next', async () => {
    const { stores } = store.another();
    await store.reading.channels(mine.businessId);
    const [row] = await stores.prisma.$queryRaw<
      { set: string | null }[]
    >`SELECT nullif(current_setting('app.business', true), '') AS set`;
    expect(row).toEqual({ set: null });
  });
});

/** At least one row of the scene's business in every table. */
async function fill(scene: Scene): Promise<void> {
  const { store, businessId, conversationId } = scene;
  const [first = ''] = await scene.answers();
  await store.sql('INSERT INTO receipt VALUES (gen_random_uuid(), $1, $2, $3, NULL, now(), now())', [
    businessId,
    Buffer.from(first),
    'sent',
  ]);
  await store.sql(
    'INSERT INTO handoff (id, business_id, conversation_id, reason, requested_at) VALUES (gen_random_uuid(), $1, $2, $3, now())',
    [businessId, conversationId, 'anger'],
  );
  await store.sql(
    'INSERT INTO opt_out SELECT gen_random_uuid(), business_id, contact_id, channel_id, $2, $2, now(), NULL FROM conversation WHERE id = $1',
    [conversationId, 'all'],
  );
  await store.sql(
    'INSERT INTO attempt SELECT gen_random_uuid(), business_id, conversation_id, id, now(), now(), $2, NULL FROM message WHERE conversation_id = $1',
    [conversationId, 'refused'],
  );
  await store.sql('INSERT INTO ledger_day (business_id, day, line, n) VALUES ($1, now(), $2, 0)', [
    businessId,
    'accepted',
  ]);
  await store.sql('INSERT INTO idempotency VALUES ($1, $2, $2, $2, now(), now())', [
    businessId,
    Buffer.from(businessId),
  ]);
  await store.alarms.raise({ code: 'ledger_off', businessId, subjectId: null, detail: null }, store.clock.now());
}
