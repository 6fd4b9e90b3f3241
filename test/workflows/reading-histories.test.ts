import { describe, expect, it } from '@jest/globals';
import { aHouse } from '../house/house.ts';

const house = aHouse({ time: 'real' });

describe('a history', () => {
  it('a turn costs at most 17 events without the quiet pause, and 22 with it', async () => {
    const story = await house.opens();
    const { contact } = story;
    await contact.writes('Olá.');
    await story.settles();
    const first = (await story.durable.events(contact)).length;
    await contact.writes('Acabado.');
    await story.settles();
    const second = (await story.durable.events(contact)).length;
    await contact.writes('por acabar');
    await story.settles();
    const third = (await story.durable.events(contact)).length;
    expect(second - first).toBeLessThanOrEqual(17);
    expect(third - second).toBeLessThanOrEqual(22);
  });

  it('an auditor reads in Temporal who answers, and how many turns there were', async () => {
    const story = await house.opens();
    const { contact, ana } = story;
    await contact.writes('Olá.');
    await story.settles();
    const before = await story.durable.details(contact);
    await ana.takesOver(contact);
    await story.settles();
    expect(await story.durable.owner(contact)).toBe('agent');
    expect(before).toContain('assistant');
    expect(await story.durable.details(contact)).toContain('agent');
  });
});
