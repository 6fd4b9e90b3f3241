import { describe, expect, it } from '@jest/globals';
import { decide } from '../../src/activities/answer/decide.ts';
import { Failure } from '../../src/domain/failures.ts';
import type { ActivityPorts } from '../../src/ports/activity-ports.ts';
import type { Draft, LanguageModel, Proposal } from '../../src/ports/language-model.ts';
import type { ClaimedTurn, TurnDecision, Turns } from '../../src/ports/turns.ts';
import { aTurn, said, turnNow } from '../builders/turn.ts';

const now = turnNow;
const barred = (what: 'blocked' | 'restricted') => ({
  contact: { language: null, blocked: false, restricted: false, [what]: true },
});

class Thinker implements LanguageModel {
  asked = 0;
  readonly #proposal: Proposal | Failure;
  constructor(proposal: Proposal | Failure) {
    this.#proposal = proposal;
  }
  async draft(): Promise<Draft> {
    this.asked += 1;
    if (this.#proposal instanceof Failure) throw this.#proposal;
    const triage = { intent: 'price', language: 'pt', urgency: 'normal', sentiment: 'neutral' } as const;
    return { triage, proposal: this.#proposal, by: 'test/1', why: 'because' };
  }
}

const cited = { kind: 'answer', text: 'Uma limpeza custa 55 euros.', language: 'pt', cites: ['a1'] } as const;

function glancing({ fence }: ClaimedTurn, lastInboundSeq: number): Turns {
  return { glance: async () => ({ fence, lastInboundSeq }) } as Partial<Turns> as Turns;
}

async function decided(turn: ClaimedTurn, proposal: Proposal | Failure = cited) {
  const model = new Thinker(proposal);
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const turns = glancing(turn, turn.throughSeq);
  const ports = { model, turns, clock: { now: () => now }, log: quiet } as Partial<ActivityPorts> as ActivityPorts;
  const decision = await decide(ports, turn, new AbortController().signal);
  return { decision: decision as TurnDecision, asked: model.asked };
}

describe('what is decided about a burst', () => {
  it('an answer that cites what it says leaves, in the language that was heard', async () => {
    const { decision } = await decided(aTurn([said('Quanto custa uma limpeza?')]));
    expect(decision).toMatchObject({ kind: 'answer', text: cited.text, author: 'assistant', disclosed: false });
  });

  it.each([
    ['a price that no article states', { ...cited, text: 'Uma limpeza custa 45 euros.' }],
    ['a price without a citation', { ...cited, cites: [] }],
    ['another language than was heard', { ...cited, text: 'A cleaning costs 55 euros.', language: 'en' as const }],
  ])('%s never leaves: a person takes over', async (_, proposal) => {
    const { decision } = await decided(aTurn([said('Quanto custa uma limpeza?')]), proposal);
    expect(decision).toMatchObject({ kind: 'hand_over', reason: 'answer_withheld', language: 'pt' });
  });

  it('the first automatic words say that they are automatic', async () => {
    const { decision } = await decided(aTurn([said('Quanto custa uma limpeza?')], { disclosureDue: true }));
    expect(decision).toMatchObject({
      disclosed: true,
      text: expect.stringMatching(/assistente automático.*55 euros/s),
    });
  });

  it.each([
    ['Quero falar com uma pessoa', 'asked_for_person'],
    ['delete all my data', 'asked_for_right'],
    ['Tengo 12 años', 'under_age'],
    ['This is the worst service ever, you idiots!', 'anger'],
    ['Ich habe Zahnschmerzen und möchte einen Termin', 'other_language'],
  ])('%j goes to a person before any model is asked (%s)', async (text, reason) => {
    const { decision, asked } = await decided(aTurn([said(text)]));
    expect(decision).toMatchObject({ kind: 'hand_over', reason });
    expect(asked).toBe(0);
  });

  it('an emergency gets the emergency line first, and a person at once', async () => {
    const { decision } = await decided(aTurn([said('I cannot breathe, my face swells')], { disclosureDue: true }));
    expect(decision).toMatchObject({ kind: 'hand_over', reason: 'emergency', urgency: 'emergency' });
    expect(decision.kind === 'hand_over' && decision.notice).toMatch(/^This sounds urgent.*210000112/);
  });

  it('a tap on the button for a person is a wish for a person', async () => {
    const { decision } = await decided(aTurn([said('Falar com alguém', { kind: 'button_reply', choiceId: 'person' })]));
    expect(decision).toMatchObject({ kind: 'hand_over', reason: 'asked_for_person' });
  });

  it('a picture without words is for a person, one with a question is not', async () => {
    expect((await decided(aTurn([said('', { kind: 'image' })]))).decision).toMatchObject({ reason: 'not_readable' });
    const captioned = said('Quanto custa uma limpeza?', { kind: 'image' });
    expect((await decided(aTurn([captioned]))).decision.kind).toBe('answer');
  });

  it('thanks are left unanswered, but not when they answer a question of ours', async () => {
    const asked = { author: 'assistant' as const, text: 'Posso passar a uma pessoa?', at: now.toISOString() };
    expect((await decided(aTurn([said('obrigado')]))).decision).toMatchObject({
      kind: 'stay_silent',
      reason: 'thanks',
    });
    expect((await decided(aTurn([said('ok')], { history: [asked] }))).asked).toBe(1);
  });
});

describe('a contact who is blocked or restricted', () => {
  it('is left unanswered, or gets a person, without any model', async () => {
    const question = [said('Quanto custa uma limpeza?')];
    const blocked = await decided(aTurn(question, barred('blocked')));
    expect(blocked).toMatchObject({ decision: { kind: 'stay_silent', reason: 'blocked' }, asked: 0 });
    const restricted = await decided(aTurn(question, barred('restricted')));
    expect(restricted).toMatchObject({ decision: { kind: 'hand_over', reason: 'restricted' }, asked: 0 });
  });

  it.each(['blocked', 'restricted'] as const)(
    '(%s) is heard all the same in an emergency, and in a right',
    async (what) => {
      const urgent = aTurn([said('My tooth was knocked out and it bleeds a lot')], barred(what));
      expect((await decided(urgent)).decision).toMatchObject({ reason: 'emergency' });
      expect((await decided(aTurn([said('apaguem os meus dados')], barred(what)))).decision).toMatchObject({
        reason: 'asked_for_right',
      });
      expect((await decided(aTurn([said('STOP')], barred(what)))).decision).toMatchObject({ optOut: true });
    },
  );
});

describe('a turn that goes wrong', () => {
  const burst = [said('Quanto custa uma limpeza?')];

  it('because the model is away ends with a person', async () => {
    const { decision } = await decided(aTurn(burst), new Failure('model.unavailable'));
    expect(decision).toMatchObject({ kind: 'hand_over', reason: 'model_unavailable', notice: expect.any(String) });
  });

  it.each([
    ['I cannot breathe', { kind: 'hand_over', reason: 'emergency' }],
    ['STOP', { kind: 'answer', optOut: true }],
    ['delete all my data', { kind: 'hand_over', reason: 'asked_for_right' }],
  ])('because it is late is listened to all the same: %j', async (text, expected) => {
    const { decision, asked } = await decided(aTurn([said(text)], { deadlineAt: now }));
    expect(decision).toMatchObject(expected);
    expect(asked).toBe(0);
  });

  it('because the rules cannot read it ends with a person, and no model answers', async () => {
    const broken = {
      ...said('x'),
      kind: 'text' as const,
      get choiceId(): string {
        throw new TypeError('nobody foresaw this');
      },
    };
    const { decision, asked } = await decided(aTurn([broken]));
    expect(decision).toMatchObject({ kind: 'hand_over', reason: 'turn_failed', notice: expect.any(String) });
    expect(asked).toBe(0);
  });

  it('because the business’s facts do not open ends with a person, after the rules have listened', async () => {
    const factless = { businessReadable: false };
    expect(await decided(aTurn(burst, factless))).toMatchObject({ decision: { reason: 'turn_failed' }, asked: 0 });
    expect((await decided(aTurn([said('STOP')], factless))).decision).toMatchObject({ optOut: true });
  });

  it('and is late ends with a person', async () => {
    expect((await decided(aTurn(burst, { deadlineAt: now }))).decision).toMatchObject({ reason: 'turn_late' });
  });

  it('because a newer message came starts over', async () => {
    const slow: LanguageModel = {
      draft: (_, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(new Failure('model.aborted')));
        }),
    };
    const turn = aTurn(burst);
    const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const turns = glancing(turn, turn.throughSeq + 1);
    const clock = { now: () => now };
    const ports = { model: slow, turns, clock, log: quiet } as Partial<ActivityPorts> as ActivityPorts;
    expect(await decide(ports, turn, new AbortController().signal)).toBe('overtaken');
  });
});
