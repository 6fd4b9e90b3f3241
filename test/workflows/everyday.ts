import { expect } from '@jest/globals';
import type { Story } from '../house/story.ts';

/** A story that must hold however the workers are run. */
export type EverydayStory = readonly [sentence: string, tell: (story: Story) => Promise<void>];

/** What happens every day, in the modes that every worker must stand. */
export const everyday: readonly EverydayStory[] = [
  ['a burst is one answer', aBurst],
  ['a message during the turn joins it', oneJoins],
  ['a turn starts over twice at most; what comes then gets the next turn', manyJoin],
  ['a takeover during the draft stops it, and nothing is said', takenOverInTheMiddle],
  ['after a release the assistant answers what nobody saw, and nothing else', released],
  ['in the queue the contact gets a word once, and somebody an alarm each time', theQueueWaits],
  ['thirty silent days pass, and the next message is answered', aMonth],
  ['a doubled or late ring does nothing', ringsAgain],
];

async function aBurst(story: Story): Promise<void> {
  const { contact, model } = story;
  await contact.writes('Olá', 'queria marcar uma consulta', 'para amanhã');
  await story.settles();
  expect(contact.shows()).toHaveLength(1);
  expect(model.answered).toEqual([['Olá', 'queria marcar uma consulta', 'para amanhã']]);
  expect(await story.ledger()).toMatchObject({ accepted: 3, answered: 3 });
}

async function oneJoins(story: Story): Promise<void> {
  const { contact, model } = story;
  const goOn = model.holds();
  await contact.writes('Tenho uma pergunta.');
  await story.until(() => model.isThinking);
  await contact.writes('É sobre a consulta.');
  await story.until(() => model.thoughts.length === 2);
  goOn();
  await story.settles();
  expect(model.thoughts).toEqual([
    { burst: ['Tenho uma pergunta.'], ended: 'stopped' },
    { burst: ['Tenho uma pergunta.', 'É sobre a consulta.'], ended: 'finished' },
  ]);
  expect(contact.shows()).toHaveLength(1);
  expect(model.most).toBe(1);
}

async function manyJoin(story: Story): Promise<void> {
  const { contact, model } = story;
  const goOn = model.holds();
  for (const [index, text] of ['Um.', 'Dois.', 'Três.'].entries()) {
    await contact.writes(text);
    await story.until(() => model.thoughts.length === index + 1);
  }
  await contact.writes('Quatro.');
  goOn();
  await story.settles();
  expect(model.answered).toEqual([['Um.', 'Dois.', 'Três.'], ['Quatro.']]);
  expect(contact.shows()).toHaveLength(2);
  expect(await story.ledger()).toMatchObject({ accepted: 4, answered: 4 });
}

async function takenOverInTheMiddle(story: Story): Promise<void> {
  const { contact, model, ana } = story;
  model.holds();
  await contact.writes('Tenho uma pergunta.');
  await story.until(() => model.isThinking);
  const answer = await ana.takesOver(contact);
  await story.settles();
  expect(answer).toMatchObject({ owner: 'agent', agentId: ana.id, leaving: [] });
  expect(model.thoughts.map(({ ended }) => ended)).toEqual(['stopped']);
  expect(contact.shows()).toEqual([]);
  expect(await story.ledger()).toMatchObject({ accepted: 1, waitingForPerson: 1 });
}

async function released(story: Story): Promise<void> {
  const { contact, model, ana } = story;
  await contact.writes('Olá.');
  await story.settles();
  await ana.takesOver(contact);
  await contact.writes('Isto é para a Ana.');
  await ana.replies(contact, 'Sou a Ana.');
  await story.settles();
  await contact.writes('Isto ninguém viu.');
  await ana.releases(contact);
  await story.settles();
  expect(model.answered).toEqual([['Olá.'], ['Isto ninguém viu.']]);
  expect(contact.shows()).toHaveLength(3);
  expect(await story.ledger()).toMatchObject({ accepted: 3, answered: 2, handledByPerson: 1 });
}

async function theQueueWaits(story: Story): Promise<void> {
  const { contact, model } = story;
  model.proposes = { kind: 'hand_over', reason: 'does_not_know', text: null };
  await contact.writes('Isto ninguém sabe.');
  await story.settles();
  const told = contact.shows().length;
  expect((await contact.conversation()).owner).toBe('queue');
  await story.passes('11 minutes');
  expect(contact.shows()).toHaveLength(told + 1);
  expect(await story.alarms()).toMatchObject({ queue_waits: 1 });
  await story.passes('10 minutes');
  expect(contact.shows()).toHaveLength(told + 1);
  expect(await story.alarms()).toMatchObject({ queue_waits: 2 });
  expect(await story.ledger()).toMatchObject({ accepted: 1, waitingForPerson: 1 });
}

async function aMonth(story: Story): Promise<void> {
  const { contact } = story;
  await contact.writes('Olá, boa tarde.');
  await story.settles();
  await story.passes('30 days');
  expect(await story.durable.status(contact)).toBe('COMPLETED');
  await contact.writes('Voltei.');
  await story.settles();
  expect(contact.shows()).toHaveLength(2);
  expect(await story.ledger()).toMatchObject({ accepted: 2, answered: 2 });
}

async function ringsAgain(story: Story): Promise<void> {
  const { contact, wire, model } = story;
  await contact.writes('Olá.');
  await story.settles();
  const [ring] = wire.rung;
  if (ring === undefined) throw new Error('nothing was rung');
  await wire.ring(ring);
  await wire.ring(ring);
  await story.settles();
  await story.passes('10 minutes');
  expect(await story.durable.status(contact)).toBe('COMPLETED');
  await wire.ring(ring);
  await story.settles();
  expect(contact.shows()).toHaveLength(1);
  expect(model.answered).toHaveLength(1);
  expect(await story.ledger()).toMatchObject({ accepted: 1, answered: 1 });
}
