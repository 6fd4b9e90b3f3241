import { describe, expect, it } from '@jest/globals';
import { emergencyWords, optOutConfirmation, queueDelay } from '../../src/domain/answer/phrases.ts';
import type { OpeningHours } from '../../src/domain/hours.ts';
import { aHouse } from '../house/house.ts';
import type { Story } from '../house/story.ts';

const house = aHouse({ time: 'skipped' });

const workdays = [['09:00', '18:00']] as const;
const hours: OpeningHours = {
  zone: 'Europe/Lisbon',
  weekly: { 1: workdays, 2: workdays, 3: workdays, 4: workdays, 5: workdays },
  exceptions: [],
};

async function entersTheQueue(story: Story): Promise<void> {
  story.model.proposes = { kind: 'hand_over', reason: 'does_not_know', text: null };
  await story.contact.writes('Isto ninguém sabe.');
  await story.settles();
}

describe('the word to a contact who waits', () => {
  it('is the one for open hours while the business is open', async () => {
    const story = await house.opens({ business: { hours } });
    await entersTheQueue(story);
    await story.passes('11 minutes');
    expect(story.contact.shows().at(-1)).toBe(queueDelay('pt', hours, story.store.clock.now()));
  });

  it('says when the business opens again, on a holiday', async () => {
    let holiday = hours;
    const story = await house.opens((now) => {
      holiday = { ...hours, exceptions: [{ date: now.toISOString().slice(0, 10), ranges: [], name: 'Feriado' }] };
      return { business: { hours: holiday } };
    });
    await entersTheQueue(story);
    await story.passes('11 minutes');
    const now = story.store.clock.now();
    expect(story.contact.shows().at(-1)).toBe(queueDelay('pt', holiday, now));
    expect(queueDelay('pt', holiday, now)).not.toBe(queueDelay('pt', hours, now));
  });
});

describe('what cannot wait until a person reads it', () => {
  it('is heard while an agent has the conversation, and the agent keeps it', async () => {
    const story = await house.opens();
    const { contact, ana } = story;
    await contact.writes('Olá.');
    await story.settles();
    await ana.takesOver(contact);
    await contact.writes('Não consigo respirar.');
    await story.settles();
    expect(contact.shows().at(-1)).toBe(emergencyWords('pt', '+351 112'));
    expect(await story.alarms()).toMatchObject({ after_hours_emergency: 1 });
    await contact.writes('STOP');
    await story.settles();
    expect(contact.shows()).toHaveLength(3);
    expect(contact.shows().at(-1)).toBe(optOutConfirmation('pt'));
    expect((await contact.conversation()).owner).toBe('agent');
    expect(await story.ledger()).toMatchObject({ accepted: 3, answered: 1, waitingForPerson: 2 });
  });

  it('is heard in the queue', async () => {
    const story = await house.opens();
    await entersTheQueue(story);
    await story.contact.writes('Apaguem os meus dados.');
    await story.contact.writes('Não consigo respirar.');
    await story.settles();
    expect(story.contact.shows().at(-1)).toBe(emergencyWords('pt', '+351 112'));
    expect(await story.alarms()).toMatchObject({ asked_for_right: 1, after_hours_emergency: 1 });
    expect(await story.ledger()).toMatchObject({ accepted: 3, waitingForPerson: 3 });
  });
});
