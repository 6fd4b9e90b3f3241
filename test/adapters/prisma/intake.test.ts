import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { NewBusiness } from '../../../src/ports/installation.ts';
import { aBusiness, aLine } from '../../builders/business.ts';
import { aNotice, anInboundMessage, anUnreadable, aReceipt, phone } from '../../builders/events.ts';
import { recordAll } from '../../builders/scene.ts';
import { aStore, type TestStore } from '../../builders/store.ts';

interface IntakeRow {
  business_id: string | null;
  channel_id: string | null;
  state: string;
  accepted_day: Date | null;
  quarantine_reason: string | null;
  [key: string]: unknown;
}

describe('the intake', () => {
  let store: TestStore;
  let business: NewBusiness;
  let channelRef: string;
  const accountRef = 'account-1';

  beforeAll(async () => {
    store = await aStore();
    business = aBusiness({ channels: [aLine({ accountRef }), aLine({ accountRef })] });
    channelRef = business.channels[0]?.providerRef ?? '';
    await store.installation.setUp(business, store.clock.now());
  });
  afterAll(() => store?.close());

  const accept = (events: Parameters<TestStore['intake']['accept']>[1], from: Pick<TestStore, 'intake'> = store) =>
    from.intake.accept('whatsapp', events, store.clock.now());
  const rowsOf = (reason: string) =>
    store.sql<IntakeRow>('SELECT * FROM intake WHERE quarantine_reason = $1 OR type = $1', [reason]);
  const alarm = async (code: string) =>
    (
      await store.sql<{ business_id: string | null; times: number }>(
        'SELECT business_id, times FROM alarm WHERE code = $1',
        [code],
      )
    )[0];
  const ledgerOf = async (businessId: string | null) =>
    (await store.ledger.ofAll()).find((day) => day.businessId === businessId);

  it('keeps a delivery once, however often the provider repeats it', async () => {
    const message = anInboundMessage({ channelRef });
    expect(await accept([message])).toEqual({ accepted: 1, repeated: 0 });
    expect(await accept([message])).toEqual({ accepted: 0, repeated: 1 });
    expect(await accept([message, anInboundMessage({ channelRef }), message])).toEqual({ accepted: 1, repeated: 2 });
    expect((await ledgerOf(business.id))?.accepted).toBe(2);
  });

  it('keeps it once when two processes are told at the same moment', async () => {
    const message = anInboundMessage({ channelRef });
    const other = store.another();
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => accept([message], n % 2 ? store : other)));
    expect(answers.filter(({ accepted }) => accepted === 1)).toHaveLength(1);
  });

  it('keeps it for the line that it names, and a like event on another line apart', async () => {
    const other = business.channels[1]?.providerRef ?? '';
    const message = anInboundMessage({ channelRef });
    expect(await accept([message, { ...message, channelRef: other }])).toEqual({ accepted: 2, repeated: 0 });
  });

  it('counts on the day of the business, which is not always the day in Greenwich', async () => {
    const far = aBusiness({ hours: { zone: 'Pacific/Auckland', weekly: {}, exceptions: [] } });
    await store.installation.setUp(far, store.clock.now());
    store.clock.set(new Date('2026-03-10T18:00:00.000Z'));
    await accept([anInboundMessage({ channelRef: far.channels[0]?.providerRef ?? '' })]);
    expect((await ledgerOf(far.id))?.day).toBe('2026-03-11');
  });

  it('sets an event of an unknown line aside alone, counts it on the line of the installation, and alarms', async () => {
    const lost = anInboundMessage({ channelRef: 'a-line-of-nobody', from: [phone('351900000001')] });
    const mine = anInboundMessage({ channelRef });
    expect(await accept([lost, mine])).toEqual({ accepted: 2, repeated: 0 });
    expect(await rowsOf('channel_unknown')).toEqual([
      expect.objectContaining({ business_id: null, channel_id: null, state: 'quarantined' }),
    ]);
    expect(await ledgerOf(null)).toMatchObject({ accepted: 1, quarantined: 1, balanced: true });
    expect(await alarm('channel_unknown')).toEqual({ business_id: null, times: 1 });
    await accept([lost]);
    expect(await alarm('channel_unknown')).toEqual({ business_id: null, times: 2 });
  });

  it('sets what cannot be read aside alone, and counts it for the business whose line it names', async () => {
    const before = await ledgerOf(business.id);
    await accept([anUnreadable({ channelRef }), anInboundMessage({ channelRef })]);
    expect(await rowsOf('unreadable')).toEqual([
      expect.objectContaining({
        business_id: business.id,
        state: 'quarantined',
        quarantine_reason: 'payload_unreadable',
      }),
    ]);
    const after = await ledgerOf(business.id);
    expect(after?.accepted).toBe((before?.accepted ?? 0) + 2);
    expect(after?.quarantined).toBe((before?.quarantined ?? 0) + 1);
    expect(await alarm('payload_unreadable')).toEqual({ business_id: business.id, times: 1 });
  });

  it('counts what is said, and not statuses or news of the line', async () => {
    const before = await ledgerOf(business.id);
    await accept([aReceipt({ channelRef }), aNotice({ channelRef })]);
    expect((await ledgerOf(business.id))?.accepted).toBe(before?.accepted);
  });

  it('finds the line of news that names only the account', async () => {
    expect(await accept([aNotice({ channelRef: accountRef })])).toEqual({ accepted: 1, repeated: 0 });
    const [row] = await store.sql<IntakeRow>("SELECT * FROM intake WHERE type = 'channel_notice' ORDER BY id DESC");
    expect(row).toMatchObject({ business_id: business.id, state: 'received' });
    await recordAll(store);
    const [done] = await store.sql<IntakeRow>("SELECT * FROM intake WHERE type = 'channel_notice' ORDER BY id DESC");
    expect(done).toMatchObject({ state: 'recorded', event_sealed: null });
  });

  it('takes a thousand events in one statement', async () => {
    const events = Array.from({ length: 1_000 }, () => anInboundMessage({ channelRef }));
    const before = await store.sql<{ n: string }>('SELECT count(DISTINCT xmin::text) AS n FROM intake');
    expect(await accept(events)).toEqual({ accepted: 1_000, repeated: 0 });
    const after = await store.sql<{ n: string }>('SELECT count(DISTINCT xmin::text) AS n FROM intake');
    expect(Number(after[0]?.n)).toBe(Number(before[0]?.n) + 1);
    expect((await store.ledger.ofAll()).every(({ balanced }) => balanced)).toBe(true);
  });

  it('says so, in a code of ours and without the database’s words, when it cannot keep a delivery', async () => {
    const away = store.another({ databaseUrl: 'postgresql://nobody:x@127.0.0.1:1/nothing' });
    const failing = accept([anInboundMessage({ channelRef, text: 'a secret' })], away);
    await expect(failing).rejects.toMatchObject({ code: 'store.unavailable', message: 'store.unavailable' });
    await expect(failing).rejects.not.toHaveProperty('cause');
  });

  it('keeps each once when two processes are told the same batch in different order', async () => {
    const events = Array.from({ length: 300 }, () => anInboundMessage({ channelRef }));
    const other = store.another();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) => accept(n % 2 ? events : [...events].reverse(), n % 2 ? store : other)),
    );
    expect(answers.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(300);
  });

  describe('when two deliveries have locked each other out', () => {
    const conflicting = async (times: number) => {
      await store.sql('CREATE SEQUENCE meetings');
      await store.sql(`CREATE FUNCTION meet() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
        BEGIN IF nextval('meetings') <= ${times} THEN RAISE EXCEPTION 'no' USING ERRCODE = '40P01'; END IF; RETURN NEW; END $$`);
      await store.sql('CREATE TRIGGER meet BEFORE INSERT ON intake FOR EACH ROW EXECUTE FUNCTION meet()');
    };
    afterEach(() => store.sql('DROP TRIGGER meet ON intake; DROP FUNCTION meet; DROP SEQUENCE meetings'));

    it('tries once more, and the provider does not notice', async () => {
      await conflicting(1);
      expect(await accept([anInboundMessage({ channelRef })])).toEqual({ accepted: 1, repeated: 0 });
    });

    it('again, says that it is unavailable, so that the provider delivers it later', async () => {
      await conflicting(2);
      await expect(accept([anInboundMessage({ channelRef })])).rejects.toMatchObject({ code: 'store.unavailable' });
    });
  });
});
