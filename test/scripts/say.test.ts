import { afterEach, describe, expect, it } from '@jest/globals';
import { readArguments } from '../../scripts/say/arguments.ts';
import type { Desk, DeskView } from '../../scripts/say/desk.ts';
import { NothingAnswers } from '../../scripts/say/json-call.ts';
import { phonesAt } from '../../scripts/say/phones.ts';
import { say } from '../../scripts/say/say.ts';
import { asJson, asText } from '../../scripts/say/tell.ts';
import type { Stage } from '../sandbox/stage.ts';
import { aBusinessThatAnswers, onDesk } from './a-business-that-answers.ts';

const patience = { longestMs: 5_000, quietMs: 150, lookEveryMs: 5, askEveryMs: 20 };
const impatience = { ...patience, longestMs: 120 };

let stage: Stage;
afterEach(() => stage.close());

const deskOf =
  (view: DeskView | null): Desk =>
  async () =>
    view;

async function saying(
  text: string,
  replies: readonly string[],
  view: DeskView | null,
  more: { contact?: string } = {},
) {
  stage = await aBusinessThatAnswers(() => replies);
  return say(
    phonesAt(stage.url),
    deskOf(view),
    { text, contact: more.contact },
    replies.length ? patience : impatience,
  );
}

describe('saying something as a customer', () => {
  it('shows every part of the reply, who gave it, and who owns the conversation', async () => {
    const messages = [onDesk({ text: 'Yes.' }), onDesk({ text: 'At nine?' })];
    const view = { owner: 'assistant', language: 'en', messages } as const;
    const story = await saying('Do you have time on Friday?', ['Yes.', 'At nine?'], view);
    expect(story.replies).toMatchObject([
      { text: 'Yes.', language: 'en', author: 'assistant' },
      { text: 'At nine?', language: 'en', author: 'assistant' },
    ]);
    expect(story).toMatchObject({ owner: 'assistant', acceptedAfterMs: expect.any(Number), leftBecause: null });
    expect(asText(story)).toMatch(/accepted by the door\n.*answered by the assistant \(en\)/);
  });

  it.each([
    ['the one that the desk says was spoken', 'OK 10:00', { speaks: 'es', language: 'pt' }, 'es'],
    ['else the one that the words are in', 'Abrimos às nove da manhã.', { language: 'other' }, 'pt'],
    ['else the one in which the contact was understood', 'OK 10:00', null, 'en'],
  ])('a reply has a language: %s', async (_rule, text, why, language) => {
    const view = { owner: 'assistant', language: 'en', messages: [onDesk({ text, why })] } as const;
    expect((await saying('Hi', [text], view)).replies).toMatchObject([{ text, language }]);
  });

  it('is exactly replies, ms and owner as JSON', async () => {
    const view = { owner: 'queue', language: 'es', messages: [] } as const;
    const story = await saying('Quiero hablar con alguien', ['En breve.'], view);
    const told = JSON.parse(asJson(story));
    expect(Object.keys(told)).toEqual(['replies', 'ms', 'owner']);
    expect(told).toEqual({
      replies: [{ text: 'En breve.', language: 'es' }],
      ms: expect.any(Number),
      owner: 'queue',
    });
  });

  it('says who has the conversation when no reply comes', async () => {
    const story = await saying('Hello?', [], { owner: 'agent', language: null, messages: [] });
    expect(asText(story)).toMatch(/No reply within .* s\./);
    expect(asText(story)).toContain('a person has taken over');
    expect(JSON.parse(asJson(story))).toMatchObject({ replies: [], owner: 'agent' });
  });

  it('does not wait for what is deliberately left unanswered', async () => {
    stage = await aBusinessThatAnswers(() => []);
    const thanks = onDesk({
      direction: 'inbound',
      text: 'Thanks',
      outcome: 'left_unanswered',
      outcomeReason: 'thanks',
    });
    const desk = deskOf({ owner: 'assistant', language: 'en', messages: [thanks] });
    const story = await say(phonesAt(stage.url), desk, { text: 'Thanks', contact: undefined }, patience);
    expect(story.ms).toBeLessThan(patience.longestMs);
    expect(asText(story)).toContain('Deliberately left unanswered (thanks).');
  });

  it('says so when the business has not taken the message', async () => {
    stage = await aBusinessThatAnswers(() => []);
    stage.receiver.answer = () => 503;
    const story = await say(phonesAt(stage.url), deskOf(null), { text: 'Hello', contact: undefined }, impatience);
    expect(story).toMatchObject({ acceptedAfterMs: null, owner: null, replies: [] });
    expect(asText(story)).toContain('not taken by the door yet');
  });
});

describe('who writes', () => {
  const numberOf = async (contact?: string) => {
    const asked = { text: 'Hi', contact };
    return (await say(phonesAt(stage.url), deskOf(null), asked, { ...impatience, longestMs: 20 })).who.number;
  };

  it('is somebody new without a name, and the same person for the same name or number', async () => {
    stage = await aBusinessThatAnswers(() => []);
    const ana = await numberOf('Ana Vidal');
    expect(await numberOf('ana vidal')).toBe(ana);
    expect(await numberOf(`+${ana}`)).toBe(ana);
    expect(new Set([ana, await numberOf(), await numberOf(), await numberOf('Rui')]).size).toBe(4);
    expect(ana).toMatch(/^1\d{3}55501\d{2}$/);
  });

  it('is the number that was given, with the name that this phone has', async () => {
    stage = await aBusinessThatAnswers(() => []);
    const asked = { text: 'Hi', contact: '+1 (202) 555-0177' };
    const { who } = await say(phonesAt(stage.url), deskOf(null), asked, { ...impatience, longestMs: 20 });
    expect(who).toEqual({ number: '12025550177', name: expect.stringMatching(/^[A-Z]/) });
  });
});

describe('the command line', () => {
  it('takes the text, the contact and the form', async () => {
    stage = await aBusinessThatAnswers(() => []);
    expect(readArguments(['Hello', 'there', '--contact', 'Ana', '--json'])).toEqual({
      text: 'Hello there',
      contact: 'Ana',
      asJson: true,
    });
  });

  it.each([[[]], [['--nonsense']], [['  ']]])('says how it is used: %j', async (args) => {
    stage = await aBusinessThatAnswers(() => []);
    expect(() => readArguments(args)).toThrow('npm run say --');
  });

  it('says that the system does not run', async () => {
    stage = await aBusinessThatAnswers(() => []);
    const { url } = stage;
    await stage.close();
    await expect(phonesAt(url).people()).rejects.toThrow(NothingAnswers);
    await expect(phonesAt(url).people()).rejects.toThrow(`Nothing answers at ${url}; start it with npm start.`);
    stage = await aBusinessThatAnswers(() => []);
  });
});
