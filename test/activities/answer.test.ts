import { describe, expect, it } from '@jest/globals';
import { answer } from '../../src/activities/answer.ts';
import { Failure, type FailureCode } from '../../src/domain/failures.ts';
import type { BusinessId, ConversationId } from '../../src/domain/ids.ts';
import type { ActivityPorts } from '../../src/ports/activity-ports.ts';
import type { Overheard, Standing, Turns, Unheard } from '../../src/ports/turns.ts';
import { anId } from '../builders/ids.ts';
import { aTurn, said, turnNow } from '../builders/turn.ts';

const subject = { businessId: anId<BusinessId>(), conversationId: anId<ConversationId>() };
const standing: Standing = { owner: 'queue', fence: 2, deadlineAt: null, turns: 1, again: false };

function unheard(texts: readonly string[], changes: Partial<Unheard> = {}): Unheard {
  const { contactKeyId, business } = aTurn([said('')]);
  const contact = { language: null };
  return { ...subject, contactKeyId, throughSeq: 1, texts, business, contact, disclosureDue: false, ...changes };
}

interface Tried {
  readonly givenUp: number;
  readonly heard: readonly Overheard[];
  readonly report: unknown;
}

async function tried(turns: Partial<Turns>, attempt = 1): Promise<Tried> {
  let givenUp = 0;
  const heard: Overheard[] = [];
  const given: Partial<Turns> = {
    claim: async () => null,
    unheard: async () => null,
    noteHeard: async (_, overheard) => void heard.push(overheard),
    standing: async () => standing,
    unsent: async () => [],
    giveUp: async () => {
      givenUp += 1;
      return { ...standing, outcome: 'handed_over' };
    },
    ...turns,
  };
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const clock = { now: () => turnNow };
  const ports: Partial<ActivityPorts> = { turns: given as Turns, clock, log: quiet, passCrashPoint: () => undefined };
  const circumstances = { attempt, stop: new AbortController().signal };
  const report = await answer(ports as ActivityPorts, subject, circumstances).catch((error: unknown) => error);
  return { givenUp, heard, report };
}

const failing = (error: unknown): Partial<Turns> => ({ claim: () => Promise.reject(error) });

describe('a turn that cannot be taken', () => {
  it('is tried again a few times, then a person gets it', async () => {
    const poison = failing(new TypeError('nobody foresaw this'));
    expect(await tried(poison, 3)).toMatchObject({ givenUp: 0, report: expect.any(TypeError) });
    expect(await tried(poison, 4)).toMatchObject({
      givenUp: 1,
      report: { owner: 'queue', outcome: 'handed_over', reason: 'turn_failed' },
    });
  });

  it('because a key is gone for ever goes to a person at once', async () => {
    expect((await tried(failing(new Failure('key.destroyed')))).givenUp).toBe(1);
  });

  it.each(['store.unavailable', 'store.conflict', 'engine.unavailable'] as FailureCode[])(
    'because of an outage (%s) waits for its end, however often it is tried',
    async (code) => {
      expect(await tried(failing(new Failure(code)), 20)).toMatchObject({ givenUp: 0, report: { code } });
    },
  );

  it('and ends worker after worker goes to a person unread', async () => {
    const untouchable = { claim: () => Promise.reject(new Error('it was read')) };
    expect(await tried(untouchable, 31)).toMatchObject({ givenUp: 1 });
  });
});

describe('what is written while a person is to answer', () => {
  const overhearing = async (...texts: string[]) => (await tried({ unheard: async () => unheard(texts) })).heard[0];

  it('is listened to for what cannot wait', async () => {
    expect(await overhearing('Quanto custa uma limpeza?', 'obrigado')).toEqual({
      emergency: null,
      stop: null,
      right: false,
      disclosed: false,
    });
    expect(await overhearing('I cannot breathe')).toMatchObject({ emergency: expect.stringContaining('210000112') });
    expect(await overhearing('STOP')).toMatchObject({ stop: expect.any(String), emergency: null });
    expect(await overhearing('apaguem os meus dados')).toMatchObject({ right: true, stop: null });
  });

  it('is heard whole: a stop beside an emergency counts too', async () => {
    const all = await overhearing('No puedo respirar', 'STOP', 'borren mis datos');
    expect(all).toMatchObject({ emergency: expect.stringMatching(/urgente/), stop: expect.any(String), right: true });
  });

  it('is answered with the word that this is automatic, where that is due', async () => {
    const due = { unheard: async () => unheard(['STOP'], { disclosureDue: true }) };
    expect((await tried(due)).heard[0]).toMatchObject({ disclosed: true, stop: expect.stringContaining('Clínica') });
  });

  it('and cannot be opened hides nobody’s standing; an outage is waited for', async () => {
    const broken = { unheard: () => Promise.reject(new Failure('key.destroyed')) };
    expect((await tried(broken)).report).toMatchObject({ owner: 'queue' });
    const away = { unheard: () => Promise.reject(new Failure('store.unavailable')) };
    expect((await tried(away)).report).toMatchObject({ code: 'store.unavailable' });
  });
});
