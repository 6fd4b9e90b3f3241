import { describe, expect, it } from '@jest/globals';
import { skippingEngine, skipTo } from '../house/engine.ts';
import { aHouse } from '../house/house.ts';
import type { Story } from '../house/story.ts';

const house = aHouse({ time: 'skipped' });

describe('what heals by itself', () => {
  it('a ring that was lost is swept, and the message is answered once', async () => {
    const story = await house.opens();
    const { contact, wire } = story;
    wire.loses(1);
    await contact.writes('Olá.');
    await story.elapses('20 seconds');
    await story.sweeps();
    expect(wire.rung).toEqual([]);
    await story.elapses('20 seconds');
    await story.sweeps();
    await story.settles();
    expect(wire.rung.map(({ reasons }) => reasons)).toEqual([['swept']]);
    expect(contact.shows()).toHaveLength(1);
    expect(await story.ledger()).toMatchObject({ accepted: 1, answered: 1 });
  });

  it('while the engine is out, rings wait; when it is back, all is answered in order', async () => {
    const story = await house.opens();
    const { contact, wire, model } = story;
    wire.isDown = true;
    await contact.writes('Um.', 'Dois.');
    await story.elapses('10 minutes');
    await story.bell();
    expect(model.thoughts).toEqual([]);
    wire.isDown = false;
    await story.passes('20 seconds');
    expect(model.answered).toEqual([['Um.', 'Dois.']]);
    expect(await story.ledger()).toMatchObject({ accepted: 2, answered: 2 });
  });

  it('a workflow that was terminated in the middle of a turn is revived', async () => {
    const story = await house.opens();
    const { contact, model } = story;
    const goOn = model.holds();
    await contact.writes('Olá.');
    await story.until(() => model.isThinking);
    await story.stopsWorker();
    await story.durable.terminate(contact);
    goOn();
    await story.startsWorker();
    await story.elapses('40 seconds');
    await story.sweeps();
    await story.settles();
    expect(contact.shows()).toHaveLength(1);
    expect(await story.ledger()).toMatchObject({ accepted: 1, answered: 1 });
  });

  it('a Temporal database that was lost: what waited is answered, and deadlines are kept', async () => {
    const story = await house.opens();
    const { contact, model, wire } = story;
    model.proposes = { kind: 'hand_over', reason: 'does_not_know', text: null };
    await contact.writes('Isto ninguém sabe.');
    await story.settles();
    const other = story.aContact();
    wire.loses(1);
    await other.writes('Olá.');
    const told = contact.shows().length;
    const fresh = await skippingEngine();
    await skipTo(fresh, story.store.clock.now());
    await story.movesTo(fresh);
    model.proposes = undefined;
    await story.elapses('11 minutes');
    await story.sweeps();
    await story.settles();
    expect(other.shows()).toHaveLength(1);
    expect(contact.shows()).toHaveLength(told + 1);
    expect(await story.alarms()).toMatchObject({ queue_waits: 1 });
    expect(await story.ledger()).toMatchObject({ accepted: 2, answered: 1, waitingForPerson: 1 });
    await story.end();
    await fresh.close();
  });

  it('a ring that can never be rung is set aside alone, with an alarm, while others are answered', async () => {
    const story = await house.opens();
    const { contact, wire } = story;
    const poisoned = story.aContact();
    await poisoned.sends({ text: 'Nunca se ouve.' });
    await story.store.recorder.recordBatch(story.store.clock.now());
    wire.poisons(await poisoned.conversationId());
    await contact.writes('Olá.');
    await story.until(() => contact.shows().length === 1);
    const almost = 'UPDATE ring SET tries = 98 WHERE conversation_id = $1';
    await story.rows(almost, [await poisoned.conversationId()]);
    for (let n = 0; n < 3; n += 1) {
      await story.elapses('16 seconds');
      await story.bell();
    }
    expect(await story.alarms()).toMatchObject({ ring_quarantined: 1 });
    expect(await story.rows('SELECT 1 FROM ring WHERE quarantined_at IS NULL')).toEqual([]);
    await contact.writes('Ainda aí?');
    await story.until(() => contact.shows().length === 2);
  });
});

describe('what brings a person, while the next message is answered', () => {
  it.each([
    ['a model that fails', 'fails', 'model_unavailable'],
    ['a model that is late', 'never_ends', 'turn_late'],
  ] as const)('%s', async (_, thinks, reason) => {
    const story = await house.opens({ turnDeadlineMs: 2_000 });
    story.model.thinks = thinks;
    await story.contact.writes('Olá.');
    await aPersonIsWanted(story, reason);
    expect(story.contact.shows()).toHaveLength(1);
    story.model.thinks = 'well';
    await theNextIsAnswered(story);
  });

  it('a turn that keeps breaking in a way that nobody foresaw', async () => {
    const story = await house.opens();
    story.claimsBreak = true;
    await story.contact.writes('Olá.');
    await aPersonIsWanted(story, 'turn_failed');
    expect(await story.alarms()).toMatchObject({ turn_failed: 1 });
    story.claimsBreak = false;
    await theNextIsAnswered(story);
  });

  it('but what breaks for a while only is tried again, and nothing is said twice', async () => {
    const story = await house.opens();
    const { contact, deeds } = story;
    deeds.breaks('answer', 2);
    deeds.breaks('send', 2);
    await contact.writes('Olá.');
    await story.settles();
    expect(contact.shows()).toHaveLength(1);
    expect(await story.ledger()).toMatchObject({ accepted: 1, answered: 1 });
  });
});

async function aPersonIsWanted(story: Story, wanted: string): Promise<void> {
  await story.settles();
  const { owner, handoff } = await story.contact.conversation();
  expect({ owner, reason: handoff?.reason }).toEqual({ owner: 'queue', reason: wanted });
}

async function theNextIsAnswered(story: Story): Promise<void> {
  const { contact, ana } = story;
  const told = contact.shows().length;
  await ana.takesOver(contact);
  await ana.releases(contact);
  await contact.writes('Ainda aí?');
  await story.settles();
  expect(contact.shows()).toHaveLength(told + 1);
  expect(await story.ledger()).toMatchObject({ accepted: 2, answered: 1, handledByPerson: 1 });
}
