import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '../../../../scripts/postgres/client.ts';
import { aStore, type TestStore } from '../../../builders/store.ts';

/** Whoever adds a door across businesses adds it here, and says in the migration what it is for. */
const doors = [
  'door_alarm',
  'door_answers_expire',
  'door_api_key',
  'door_attempts_lapsed',
  'door_backlog',
  'door_channel',
  'door_doubts_overdue',
  'door_intake_blame',
  'door_intake_claim',
  'door_intake_empty',
  'door_intake_expire',
  'door_intake_insert',
  'door_intake_quarantine',
  'door_ledger',
  'door_ledger_compact',
  'door_outbox_claim',
  'door_parked_channels',
  'door_parked_overdue',
  'door_receipts_expire',
  'door_ring_quarantine',
  'door_rings_claim',
  'door_rings_done',
  'door_rings_later',
  'door_sweep',
];

interface Door {
  name: string;
  definer: boolean;
  owner: string;
  config: string[] | null;
  public: boolean;
  app: boolean;
}

describe('the doors across businesses', () => {
  let store: TestStore;
  let functions: Door[];
  beforeAll(async () => {
    store = await aStore();
    functions = await store.sql<Door & { [key: string]: unknown }>(
      `SELECT proname AS name, prosecdef AS definer, proowner::regrole::text AS owner, proconfig AS config,
         EXISTS (SELECT FROM aclexplode(coalesce(proacl, acldefault('f', proowner))) a WHERE a.grantee = 0) AS public,
         has_function_privilege('asistian_app', p.oid, 'EXECUTE') AS app
       FROM pg_proc p WHERE pronamespace = 'public'::regnamespace ORDER BY proname`,
    );
  });
  afterAll(() => store?.close());

  it('are the ones that we know of', () => {
    expect(functions.map(({ name }) => name)).toEqual(['current_business', ...doors]);
  });

  it.each(doors)('%s acts as its own role, looks nowhere else for names, and is not open to everybody', (name) => {
    expect(functions.find((one) => one.name === name)).toEqual({
      name,
      definer: true,
      owner: 'asistian_doors',
      config: ['search_path=public, pg_temp'],
      public: false,
      app: true,
    });
  });

  it('are the only functions that act as another', () => {
    expect(functions.filter(({ definer }) => definer).map(({ name }) => name)).toEqual(doors);
  });

  it('belong to a role that cannot log in, bypasses nothing, owns no table and can make nothing new', async () => {
    const [role] = await store.sql(
      `SELECT rolcanlogin, rolsuper, rolbypassrls, has_schema_privilege(oid, 'public', 'CREATE') AS makes,
         (SELECT count(*)::integer FROM pg_class WHERE relowner = r.oid) AS owned
       FROM pg_roles r WHERE rolname = 'asistian_doors'`,
    );
    expect(role).toEqual({ rolcanlogin: false, rolsuper: false, rolbypassrls: false, makes: false, owned: 0 });
  });

  it('do not reach who the people are or what the business knows', async () => {
    const rows = await store.sql<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.role_table_grants WHERE grantee = 'asistian_doors' GROUP BY 1 ORDER BY 1`,
    );
    const reached = rows.map(({ name }) => name);
    for (const closed of ['agent', 'article', 'contact', 'contact_address', 'handoff', 'opt_out']) {
      expect(reached).not.toContain(closed);
    }
  });

  it('cannot be called by another role of the server', async () => {
    const call = withClient(store.database.superuserUrl, async (client) => {
      await client.query('CREATE ROLE a_stranger NOLOGIN');
      try {
        await client.query('SET ROLE a_stranger');
        await client.query('SELECT * FROM door_ledger(NULL)');
      } finally {
        await client.query('RESET ROLE');
        await client.query('DROP ROLE a_stranger');
      }
    });
    await expect(call).rejects.toThrow('permission denied');
  });
});
