import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRecorder } from '../../../../src/adapters/prisma/recorder.ts';
import { aBusiness } from '../../../builders/business.ts';
import { anInboundMessage, scoped, somebody } from '../../../builders/events.ts';
import { aScene, recordAll } from '../../../builders/scene.ts';
import { aStore, settings, type TestStore } from '../../../builders/store.ts';

describe('many events at once', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await aStore();
  });
  afterAll(() => store?.close());

  it('of one new person, through several recorders, make one contact, one conversation, one key and 200 messages', async () => {
    const business = aBusiness();
    await store.installation.setUp(business, store.clock.now());
    const from = [scoped('PT.crowd'), somebody()];
    const channelRef = business.channels[0]?.providerRef ?? '';
    const events = Array.from({ length: 200 }, () => anInboundMessage({ channelRef, from }));
    await store.intake.accept('whatsapp', events, store.clock.now());
    const recorders = [store, store.another(), store.another(), store.another()].map(({ stores }) =>
      createRecorder(stores, { ...settings, batch: 8 }),
    );
    await Promise.all(recorders.map((recorder) => recordAll({ recorder, clock: store.clock })));
    const [made] = await store.sql(
      `SELECT (SELECT count(*)::integer FROM contact) AS contacts, (SELECT count(*)::integer FROM contact_address) AS addresses,
         (SELECT count(*)::integer FROM conversation) AS conversations, (SELECT count(*)::integer FROM message) AS messages,
         (SELECT count(DISTINCT seq)::integer FROM message WHERE seq BETWEEN 1 AND 200) AS seqs`,
    );
    expect(made).toEqual({ contacts: 1, addresses: 2, conversations: 1, messages: 200, seqs: 200 });
    expect(await store.keyringSql("SELECT FROM sealing_key WHERE scope = 'contact'")).toHaveLength(1);
    expect(await store.sql("SELECT FROM intake WHERE state <> 'recorded'")).toEqual([]);
  });

  it('with a poisonous one among them lose only that: after its tries it is set aside, and somebody is told', async () => {
    const scene = await aScene(store, { first: { text: 'before' } });
    const say = (text: string) => anInboundMessage({ channelRef: scene.channelRef, from: [scene.person], text });
    const others = Array.from({ length: 49 }, () => anInboundMessage({ channelRef: scene.channelRef }));
    const poison = { ...say('poison'), attachments: JSON.parse('null') };
    const mine = Array.from({ length: 50 }, (_, n) => say(String(n)));
    await store.intake.accept(
      'whatsapp',
      [...mine.slice(0, 25), poison, ...mine.slice(25), ...others],
      store.clock.now(),
    );
    await store.recorder.recordBatch(store.clock.now());
    const left = () => store.sql('SELECT state, quarantine_reason FROM intake WHERE state <> $1', ['recorded']);
    expect(await left()).toEqual([{ state: 'received', quarantine_reason: null }]);
    expect(await scene.messages()).toHaveLength(51);
    for (let n = 1; n < settings.triesBeforeQuarantine; n += 1) {
      await store.recorder.recordBatch(store.clock.move(settings.leaseMs));
    }
    expect(await left()).toEqual([{ state: 'quarantined', quarantine_reason: 'recording_failed' }]);
    expect(await store.sql('SELECT code, detail, times FROM alarm')).toEqual([
      { code: 'event_quarantined', detail: 'recording_failed', times: 1 },
    ]);
    expect(await store.ledger.ofBusiness(scene.businessId)).toEqual([
      expect.objectContaining({ accepted: 101, quarantined: 1, balanced: true }),
    ]);
    await scene.hears({ text: 'after' });
    expect((await scene.messages()).at(-1)).toMatchObject({ text: 'after' });
  });

  it('whose content cannot be opened are set aside alone', async () => {
    const scene = await aScene(store);
    const broken = anInboundMessage({ channelRef: scene.channelRef });
    await store.intake.accept(
      'whatsapp',
      [broken, anInboundMessage({ channelRef: scene.channelRef })],
      store.clock.now(),
    );
    const hash = store.stores.lookup.event('whatsapp', broken.dedupeKey);
    await store.sql("UPDATE intake SET event_sealed = '\\x01' WHERE dedupe_hash = $1", [hash]);
    for (let n = 0; n < settings.triesBeforeQuarantine; n += 1) {
      await store.recorder.recordBatch(store.clock.move(settings.leaseMs));
    }
    const rows = await store.sql('SELECT state, quarantine_reason FROM intake WHERE dedupe_hash = $1', [hash]);
    expect(rows).toEqual([{ state: 'quarantined', quarantine_reason: 'key_missing' }]);
    expect(await store.sql("SELECT FROM intake WHERE state = 'received'")).toEqual([]);
  });

  it('that a process claimed before it died are recorded by another, once the lease is over', async () => {
    const scene = await aScene(store);
    await store.intake.accept(
      'whatsapp',
      [anInboundMessage({ channelRef: scene.channelRef, from: [scene.person] })],
      store.clock.now(),
    );
    await store.sql('SELECT FROM door_intake_claim($1, $2, 10)', [
      store.clock.now(),
      new Date(store.clock.now().getTime() + settings.leaseMs),
    ]);
    expect(await store.recorder.recordBatch(store.clock.now())).toBe(0);
    expect(await store.recorder.recordBatch(store.clock.move(settings.leaseMs))).toBe(1);
    expect(await scene.messages()).toHaveLength(2);
  });

  const claimsAndDies = () =>
    store.sql('SELECT FROM door_intake_claim($1, $2, 1000)', [
      store.clock.move(settings.leaseMs),
      new Date(store.clock.now().getTime() + settings.leaseMs),
    ]);

  it('that were claimed in vain while a process kept dying are recorded when it lives: nobody is blamed', async () => {
    const scene = await aScene(store);
    await store.intake.accept(
      'whatsapp',
      [anInboundMessage({ channelRef: scene.channelRef, from: [scene.person] })],
      store.clock.now(),
    );
    for (let n = 0; n < settings.triesBeforeQuarantine * 2; n += 1) await claimsAndDies();
    store.clock.move(settings.leaseMs);
    await recordAll(store);
    expect(await scene.messages()).toHaveLength(2);
    expect(await store.sql('SELECT FROM alarm WHERE subject_id = $1', [scene.conversationId])).toEqual([]);
  });

  it('with one among them that kills the process lose only that', async () => {
    const scene = await aScene(store);
    const killer = anInboundMessage({ channelRef: scene.channelRef, text: 'killer' });
    const mine = anInboundMessage({ channelRef: scene.channelRef, from: [scene.person], text: 'mine' });
    await store.intake.accept('whatsapp', [killer, mine], store.clock.now());
    const hash = store.stores.lookup.event('whatsapp', killer.dedupeKey);
    for (let n = 0; n < 6; n += 1) await claimsAndDies();
    // Blamed beforehand each time, and nobody lived to say how it ended.
    await store.sql('UPDATE intake SET tries = $2 WHERE dedupe_hash = $1', [hash, settings.triesBeforeQuarantine]);
    store.clock.move(settings.leaseMs);
    await recordAll(store);
    expect(await store.sql('SELECT state FROM intake WHERE dedupe_hash = $1', [hash])).toEqual([
      { state: 'quarantined' },
    ]);
    expect((await scene.messages()).map(({ text }) => text)).toContain('mine');
  });

  it('with one at which the store fails as if it were away lose only that, since the store does answer', async () => {
    const scene = await aScene(store);
    await store.sql(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN IF NEW.kind = 'order' THEN RAISE EXCEPTION 'no' USING ERRCODE = '57014'; END IF; RETURN NEW; END $$`);
    await store.sql('CREATE TRIGGER refuse BEFORE INSERT ON message FOR EACH ROW EXECUTE FUNCTION refuse()');
    const poison = anInboundMessage({ channelRef: scene.channelRef, from: [scene.person], kind: 'order' });
    await store.intake.accept('whatsapp', [poison], store.clock.now());
    const hash = store.stores.lookup.event('whatsapp', poison.dedupeKey);
    const stateOf = () => store.sql('SELECT state, tries FROM intake WHERE dedupe_hash = $1', [hash]);
    for (let n = 0; n < 5; n += 1) await store.recorder.recordBatch(store.clock.move(settings.leaseMs));
    expect(await stateOf()).toEqual([{ state: 'received', tries: 0 }]);
    for (let n = 0; n < settings.triesBeforeQuarantine; n += 1) {
      await store.recorder.recordBatch(store.clock.move(settings.leaseMs));
    }
    expect(await stateOf()).toEqual([{ state: 'quarantined', tries: settings.triesBeforeQuarantine }]);
    await scene.hears({ text: 'after' });
    expect((await scene.messages()).at(-1)).toMatchObject({ text: 'after' });
  });
});
