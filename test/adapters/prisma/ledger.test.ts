import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MessageId } from '../../../src/domain/ids.ts';
import type { LedgerDay } from '../../../src/ports/reading.ts';
import { aHandOver, aSilence } from '../../builders/decisions.ts';
import { anInboundMessage, anUnreadable } from '../../builders/events.ts';
import { aScene, type Scene } from '../../builders/scene.ts';
import { aStore, type TestStore } from '../../builders/store.ts';

const day = 24 * 60 * 60_000;

describe('the ledger', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await aStore();
  });
  afterAll(() => store?.close());

  const of = async (scene: Scene): Promise<LedgerDay | undefined> =>
    (await store.ledger.ofBusiness(scene.businessId))[0];
  const total = (days: readonly LedgerDay[]) =>
    days.map(({ accepted, answered, handledByPerson, leftUnanswered, quarantined }) => [
      accepted,
      answered,
      handledByPerson,
      leftUnanswered,
      quarantined,
    ]);

  it('follows a message from the door to its answer, and adds up at every step', async () => {
    const scene = await aScene(store);
    const waiting = anInboundMessage({ channelRef: scene.channelRef, from: [scene.person] });
    await store.intake.accept('whatsapp', [waiting], store.clock.now());
    expect(await of(scene)).toMatchObject({ accepted: 2, open: { inWork: 2 }, balanced: true });
    await scene.receives();
    expect(await of(scene)).toMatchObject({ accepted: 2, open: { inWork: 2 }, balanced: true });
    const [id] = await scene.answers();
    expect(await of(scene)).toMatchObject({ answered: 0, open: { inWork: 2 }, balanced: true });
    await scene.sends(id as MessageId);
    expect(await of(scene)).toMatchObject({ answered: 2, open: { inWork: 0 }, balanced: true });
  });

  it('tells apart what became of each message', async () => {
    const scene = await aScene(store);
    await scene.settles(await scene.claims(), aSilence());
    await scene.hears();
    await scene.settles(await scene.claims(), aHandOver());
    expect(await of(scene)).toMatchObject({ leftUnanswered: 1, open: { waitingForPerson: 1 }, balanced: true });
    await store.agents.takeOver(scene.command(), store.clock.now());
    const { messageIds } = await store.agents.reply({ ...scene.command(), text: 'Ana' }, store.clock.now());
    await scene.sends(messageIds[0] as MessageId);
    expect(await of(scene)).toMatchObject({ handledByPerson: 1, open: { waitingForPerson: 0 }, balanced: true });
    await scene.receives(anUnreadable({ channelRef: scene.channelRef }));
    expect(await of(scene)).toMatchObject({ accepted: 3, quarantined: 1, balanced: true });
  });

  it('shows a business its own days only, and all of them to the installation', async () => {
    const [one, other] = [await aScene(store), await aScene(store)];
    expect((await store.ledger.ofBusiness(one.businessId)).map(({ businessId }) => businessId)).toEqual([
      one.businessId,
    ]);
    const all = (await store.ledger.ofAll()).map(({ businessId }) => businessId);
    expect(all).toEqual(expect.arrayContaining([one.businessId, other.businessId]));
  });

  it('counts an outcome on the day of acceptance, also when it comes days later', async () => {
    const scene = await aScene(store);
    const accepted = (await of(scene))?.day;
    store.clock.move(2 * day);
    const [id] = await scene.answers();
    await scene.sends(id as MessageId);
    expect(await store.ledger.ofBusiness(scene.businessId)).toEqual([
      expect.objectContaining({ day: accepted, accepted: 1, answered: 1, balanced: true }),
    ]);
  });

  it('keeps its sums when past days are written out, intake rows go, and outcomes still follow', async () => {
    const scene = await aScene(store);
    await scene.receives(anUnreadable({ channelRef: scene.channelRef }));
    const [id] = await scene.answers();
    const before = total(await store.ledger.ofAll());
    store.clock.move(5 * day);
    expect(await store.ledger.keep(store.clock.now())).toEqual([]);
    expect(total(await store.ledger.ofAll())).toEqual(before);
    expect(await store.sql('SELECT FROM ledger_delta WHERE business_id = $1', [scene.businessId])).toEqual([]);
    await scene.sends(id as MessageId);
    store.clock.move(30 * day);
    expect(await store.ledger.keep(store.clock.now())).toEqual([]);
    expect(await of(scene)).toMatchObject({ accepted: 2, answered: 1, quarantined: 1, balanced: true });
    expect(await store.sql('SELECT FROM intake WHERE business_id = $1', [scene.businessId])).toEqual([]);
    const lines = await store.sql('SELECT line, n FROM ledger_day WHERE business_id = $1 ORDER BY line', [
      scene.businessId,
    ]);
    expect(lines).toEqual([
      { line: 'accepted', n: 2 },
      { line: 'answered', n: 1 },
      { line: 'quarantined', n: 1 },
    ]);
  });

  it('empties what was set aside after fourteen days, and destroys the key of that day', async () => {
    const scene = await aScene(store);
    await scene.receives(anUnreadable({ channelRef: scene.channelRef }));
    const sealed = async () =>
      (
        await store.sql<{ there: boolean }>(
          "SELECT event_sealed IS NOT NULL AS there FROM intake WHERE business_id = $1 AND state = 'quarantined'",
          [scene.businessId],
        )
      )[0]?.there;
    const keyDay = store.clock.now().toISOString().slice(0, 10);
    await store.ledger.keep(store.clock.move(14 * day));
    expect(await sealed()).toBe(true);
    await store.ledger.keep(store.clock.move(day));
    expect(await sealed()).toBe(false);
    expect(await store.keyringSql('SELECT wrapped FROM sealing_key WHERE day = $1', [keyDay])).toEqual([
      { wrapped: null },
    ]);
  });

  it('alarms, naming the day, when it does not add up', async () => {
    const scene = await aScene(store);
    const today = (await of(scene))?.day;
    await store.sql("INSERT INTO ledger_delta (business_id, day, line, n) VALUES ($1, $2, 'accepted', 1)", [
      scene.businessId,
      today,
    ]);
    expect(await store.ledger.keep(store.clock.now())).toEqual([
      expect.objectContaining({ businessId: scene.businessId, balanced: false }),
    ]);
    expect(await store.sql("SELECT business_id, detail FROM alarm WHERE code = 'ledger_off'")).toEqual([
      { business_id: scene.businessId, detail: today },
    ]);
  });

  it('destroys keys and lets the rest go also when one step of its housekeeping fails, and then alarms', async () => {
    const scene = await aScene(store);
    await scene.receives(anUnreadable({ channelRef: scene.channelRef }));
    const keyDay = store.clock.now().toISOString().slice(0, 10);
    await store.sql('ALTER FUNCTION door_intake_empty RENAME TO door_intake_empty_away');
    for (let n = 0; n < 3; n += 1) await store.ledger.keep(store.clock.move(15 * day));
    expect(await store.keyringSql('SELECT wrapped FROM sealing_key WHERE day = $1', [keyDay])).toEqual([
      { wrapped: null },
    ]);
    expect(await store.sql('SELECT FROM intake WHERE business_id = $1', [scene.businessId])).toEqual([]);
    expect(await store.sql("SELECT detail, times FROM alarm WHERE code = 'keeping_failed'")).toEqual([
      { detail: 'intake_contents', times: 1 },
    ]);
    await store.sql('ALTER FUNCTION door_intake_empty_away RENAME TO door_intake_empty');
  });
});
