import { describe, expect, it } from '@jest/globals';
import { aHouse } from '../house/house.ts';
import { twoParts } from '../house/model.ts';

const house = aHouse({ time: 'skipped' });

describe('a takeover', () => {
  it('before the draft: nothing is drafted', async () => {
    const story = await house.opens();
    const { contact, model, ana } = story;
    await contact.writes('Olá');
    await ana.takesOver(contact);
    await story.settles();
    expect(model.thoughts).toEqual([]);
    expect(contact.shows()).toEqual([]);
    expect(await story.durable.owner(contact)).toBe('agent');
    expect(await story.ledger()).toMatchObject({ accepted: 1, waitingForPerson: 1 });
  });

  it('after the draft was queued: it is withdrawn', async () => {
    const story = await house.opens();
    const { contact, deeds, ana } = story;
    deeds.breaks('send', 1);
    await contact.writes('Olá.');
    await story.until(() => deeds.count('send') === 1);
    const answer = await ana.takesOver(contact);
    await story.settles();
    expect(answer.leaving).toEqual([]);
    expect(contact.shows()).toEqual([]);
    expect((await contact.ours()).map(({ status }) => status)).toEqual(['withdrawn']);
  });

  it('while the first part leaves: the agent is told of it, and the second never starts', async () => {
    const story = await house.opens();
    const { contact, model, provider, ana } = story;
    model.proposes = twoParts;
    const goOn = provider.holds();
    await contact.writes('Olá.');
    await story.until(() => provider.waiting === 1);
    const { leaving } = await ana.takesOver(contact);
    goOn();
    await story.settles();
    const [first, second] = await contact.ours();
    expect(leaving.map(({ messageId }) => messageId)).toEqual([first?.id]);
    expect([first?.status, second?.status]).toEqual(['sent', 'withdrawn']);
    expect(contact.shows()).toHaveLength(1);
    expect(await story.ledger()).toMatchObject({ accepted: 1, waitingForPerson: 1 });
  });

  it('from agent to agent: only the second may speak', async () => {
    const story = await house.opens();
    const { contact, ana, bruno } = story;
    await contact.writes('Olá');
    const first = await ana.takesOver(contact);
    const second = await bruno.takesOver(contact);
    await expect(ana.replies(contact, 'Ainda eu.')).rejects.toMatchObject({ code: 'conversation.not_yours' });
    await bruno.replies(contact, 'Sou o Bruno.');
    await story.settles();
    expect(second.fence).toBeGreaterThan(first.fence);
    expect(contact.shows()).toEqual(['Sou o Bruno.']);
  });

  it('a release that is rung before its takeover does no harm', async () => {
    const story = await house.opens();
    const { contact, wire, ana, model } = story;
    await contact.writes('Olá.');
    await story.settles();
    await ana.takesOver(contact);
    const late = await story.takesRing();
    await ana.releases(contact);
    await story.settles();
    await wire.ring(late);
    await story.settles();
    await contact.writes('Ainda aí?');
    await story.settles();
    expect(model.answered).toEqual([['Olá.'], ['Ainda aí?']]);
    expect(await story.durable.owner(contact)).toBe('assistant');
  });

  it('idle for too long: the conversation goes back to the queue, with an alarm', async () => {
    const story = await house.opens();
    const { contact, ana } = story;
    await contact.writes('Olá');
    await ana.takesOver(contact);
    await story.settles();
    await story.passes('31 minutes');
    const { owner, handoff } = await contact.conversation();
    expect({ owner, reason: handoff?.reason }).toEqual({ owner: 'queue', reason: 'idle_takeover' });
    expect(await story.alarms()).toMatchObject({ takeover_idle: 1 });
    expect(await story.durable.owner(contact)).toBe('queue');
    expect(contact.shows()).toEqual([]);
  });

  it('closed by an agent, the conversation reopens to the assistant with the next message', async () => {
    const story = await house.opens();
    const { contact, ana } = story;
    await contact.writes('Olá');
    await ana.takesOver(contact);
    await ana.closes(contact);
    await story.settles();
    expect(await story.durable.owner(contact)).toBe('nobody');
    await story.passes('3 minutes');
    expect(await story.durable.status(contact)).toBe('COMPLETED');
    await contact.writes('Mais uma coisa.');
    await story.settles();
    expect(contact.shows()).toHaveLength(1);
    expect(await story.durable.owner(contact)).toBe('assistant');
    expect(await story.ledger()).toMatchObject({ accepted: 2, answered: 1, leftUnanswered: 1 });
  });
});
