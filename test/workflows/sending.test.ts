import { describe, expect, it } from '@jest/globals';
import { aHouse } from '../house/house.ts';
import { parts, twoParts } from '../house/model.ts';
import type { Story } from '../house/story.ts';

const house = aHouse({ time: 'skipped' });

describe('a provider that is down', () => {
  it('for three days: what was said waits, then leaves once, in order, and no workflow stays awake for it', async () => {
    const story = await house.opens();
    const { contact, provider, model } = story;
    model.proposes = twoParts;
    provider.mood = 'down';
    await contact.writes('Olá.');
    await story.settles();
    await story.passes('3 days', '12 hours');
    expect(await story.durable.status(contact)).toBe('COMPLETED');
    expect(contact.shows()).toEqual([]);
    expect(await story.ledger()).toMatchObject({ accepted: 1, answered: 0, inWork: 1 });
    provider.mood = 'well';
    await story.passes('20 minutes', '10 minutes');
    expect(contact.shows()).toEqual([expect.stringContaining(parts[0]), parts[1]]);
    expect(await story.ledger()).toMatchObject({ accepted: 1, answered: 1 });
  });

  it('holds no agent’s hand: replies are taken at once and leave in order when the provider is back', async () => {
    const story = await house.opens();
    const { contact, provider, ana } = story;
    provider.mood = 'down';
    await contact.writes('Olá');
    await ana.takesOver(contact);
    await ana.replies(contact, 'Um momento.');
    const answer = await ana.replies(contact, 'Cá estou.');
    expect(answer.status).toBe('queued');
    await story.settles();
    provider.mood = 'well';
    await story.passes('2 minutes');
    expect(contact.shows()).toEqual(['Um momento.', 'Cá estou.']);
    expect(await story.ledger()).toMatchObject({ accepted: 1, handledByPerson: 1 });
  });
});

describe('an unknown outcome', () => {
  it('holds up the later parts of its answer, and nothing of later turns', async () => {
    const story = await house.opens();
    const { contact, provider, model } = await withAnAnswerInDoubt(story);
    await contact.writes('Ainda outra coisa.');
    model.proposes = undefined;
    await story.settles();
    expect(contact.shows()).toHaveLength(1);
    expect(await story.ledger()).toMatchObject({ accepted: 2, answered: 1, unknown: 1 });
    const [doubtful] = provider.asked;
    if (doubtful === undefined) throw new Error('nothing was asked');
    await contact.hearsOf(doubtful, 'delivered');
    await story.settles();
    expect(contact.shows().filter((text) => text === parts[1])).toHaveLength(1);
    expect(provider.asked).toHaveLength(3);
    expect(await story.ledger()).toMatchObject({ accepted: 2, answered: 2, unknown: 0 });
  });

  it('goes to the queue after fifteen minutes; evidence that it arrived ends the doubt', async () => {
    const story = await house.opens();
    const { contact, provider } = await withAnAnswerInDoubt(story);
    await story.passes('14 minutes');
    expect((await contact.conversation()).owner).toBe('assistant');
    await story.passes('2 minutes');
    const { owner, handoff } = await contact.conversation();
    expect({ owner, reason: handoff?.reason }).toEqual({ owner: 'queue', reason: 'outcome_unknown' });
    expect(await story.alarms()).toMatchObject({ outcome_unknown: 1 });
    const [doubtful] = provider.asked;
    if (doubtful === undefined) throw new Error('nothing was asked');
    await contact.hearsOf(doubtful, 'delivered');
    await story.settles();
    expect((await contact.ours())[0]?.status).toBe('delivered');
    expect(provider.asked.filter(({ text }) => text === doubtful.text)).toHaveLength(1);
    await story.ledger();
  });

  it('is ended by an agent’s word, and never sent again by it', async () => {
    const story = await house.opens();
    const { contact, provider, ana } = await withAnAnswerInDoubt(story);
    await ana.takesOver(contact);
    const [message] = await contact.ours();
    if (message === undefined) throw new Error('nothing was said');
    await ana.settles(contact, message.id, true);
    await story.settles();
    await story.passes('20 minutes');
    expect(provider.asked).toHaveLength(1);
    expect((await contact.ours())[0]?.status).toBe('sent');
  });
});

describe('a definite refusal', () => {
  it('brings a person, and what was asked stays open', async () => {
    const story = await house.opens();
    const { contact, provider } = story;
    provider.mood = 'refuses';
    await contact.writes('Olá.');
    await story.settles();
    const { owner, handoff } = await contact.conversation();
    expect({ owner, reason: handoff?.reason }).toEqual({ owner: 'queue', reason: 'send_refused' });
    expect(await story.ledger()).toMatchObject({ accepted: 1, answered: 0, waitingForPerson: 1 });
  });
});

async function withAnAnswerInDoubt(story: Story): Promise<Story> {
  story.model.proposes = twoParts;
  story.provider.behaves('lost');
  await story.contact.writes('Olá.');
  await story.settles();
  expect((await story.contact.ours()).map(({ status }) => status)).toEqual(['unknown', 'queued']);
  return story;
}
