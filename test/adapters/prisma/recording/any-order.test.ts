import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { InboundEvent, ProviderAddress } from '../../../../src/ports/channel.ts';
import type { NewBusiness } from '../../../../src/ports/installation.ts';
import { aBusiness } from '../../../builders/business.ts';
import { aChange, anInboundMessage, anOutsideReply, aPreference, scoped, somebody } from '../../../builders/events.ts';
import { recordAll } from '../../../builders/scene.ts';
import { aStore, settings, type TestStore } from '../../../builders/store.ts';

const people = 60;
const seed = Number(process.env.ASISTIAN_TEST_SEED ?? 20_260_310);

/** What one person does, in the order in which it happened. */
function storyOf(channelRef: string, person: readonly ProviderAddress[], start: number): readonly InboundEvent[] {
  const at = (second: number) => new Date(start + second * 1_000).toISOString();
  const common = { channelRef, from: person };
  const said = [0, 1, 2].map((n) => anInboundMessage({ ...common, text: `said ${n}`, at: at(n) }));
  const target = (n: number) => ({ ...common, targetProviderMessageId: said[n]?.providerMessageId ?? '' });
  return [
    ...said,
    aChange({ ...target(0), text: 'edited once', at: at(4) }),
    aChange({ ...target(0), text: 'edited twice', at: at(5) }),
    aChange({ ...target(1), type: 'revoke', at: at(6) }),
    aChange({ ...target(2), type: 'reaction', text: '👍', at: at(7) }),
    aPreference({ ...common, wants: false, at: at(8) }),
    aPreference({ ...common, wants: true, at: at(9) }),
    aPreference({ ...common, wants: false, at: at(10) }),
    anOutsideReply({ channelRef, to: person, text: 'from the phone', at: at(11) }),
  ];
}

/** How often each of the eleven events is delivered, in which order, and in how many deliveries. */
const delivery = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: 11, maxLength: 11 })
  .map((times) => times.flatMap((n, event) => Array.from({ length: n }, () => event)))
  .chain((events) => fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }));

describe('every webhook, delivered one to five times in any order', () => {
  let store: TestStore;
  let business: NewBusiness;
  beforeAll(async () => {
    store = await aStore();
    business = aBusiness();
    await store.installation.setUp(business, store.clock.now());
    await deliver();
  }, 90_000);
  afterAll(() => store?.close());

  async function deliver(): Promise<void> {
    const channelRef = business.channels[0]?.providerRef ?? '';
    const start = store.clock.now().getTime();
    const plans = fc.sample(delivery, { numRuns: people, seed }).map((order, n) => {
      const story = storyOf(channelRef, [scoped(`PT.${n}`), somebody()], start);
      return order.flatMap((index) => story[index] ?? []);
    });
    for (let from = 0; plans.some((plan) => plan.length > from); from += 10) {
      const events = plans.flatMap((plan) => plan.slice(from, from + 10));
      await store.intake.accept('whatsapp', events, store.clock.now());
      await recordAll(store);
    }
    for (let n = 0; n < 8; n += 1) await store.recorder.recordBatch(store.clock.move(settings.leaseMs));
  }

  it('leaves nothing behind and sets nothing aside', async () => {
    const states = await store.sql('SELECT state, count(*)::integer AS n FROM intake GROUP BY 1');
    expect(states).toEqual([{ state: 'recorded', n: people * 11 }]);
    expect(await store.sql('SELECT code FROM alarm')).toEqual([]);
  });

  it('is one contact with two addresses and one conversation, which a person outside has', async () => {
    const rows = await store.sql(
      `SELECT c.owner, c.agent_id, c.fence, count(a.*)::integer AS addresses, count(*) OVER ()::integer AS contacts
       FROM contact p JOIN conversation c ON c.contact_id = p.id JOIN contact_address a ON a.contact_id = p.id
       GROUP BY c.id`,
    );
    const expected = { owner: 'agent', agent_id: null, fence: 2, addresses: 2, contacts: people };
    expect(rows).toEqual(Array.from({ length: people }, () => expected));
  });

  it('ends with the same words for everybody', async () => {
    const { items } = await store.reading.conversations(business.id, { owner: null }, { cursor: null, limit: 100 });
    expect(items).toHaveLength(people);
    for (const { id } of items) {
      const { items: messages } = await store.reading.messages(business.id, id, { cursor: null, limit: 100 });
      const said = messages.map(({ author, text, edited, revoked }) => [author, text, edited, revoked]).sort();
      expect(said).toEqual([
        ['agent', 'from the phone', false, false],
        ['contact', null, false, true],
        ['contact', 'edited twice', true, false],
        ['contact', 'said 2', false, false],
      ]);
    }
  });

  it('ends with the last wish about marketing', async () => {
    const rows = await store.sql(
      'SELECT contact_id, count(*) FILTER (WHERE revoked_at IS NULL)::integer AS open FROM opt_out GROUP BY 1',
    );
    expect(rows.map(({ open }) => open)).toEqual(Array.from({ length: people }, () => 1));
  });

  it('is counted once', async () => {
    expect(await store.ledger.ofBusiness(business.id)).toEqual([
      expect.objectContaining({ accepted: people * 3, balanced: true }),
    ]);
  });
});
