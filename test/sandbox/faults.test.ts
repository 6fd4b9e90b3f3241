import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { CallEntry } from '../../src/sandbox/record-lines.ts';
import { createStage, type Stage, text } from './stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await createStage();
  await stage.say('Hello');
  await stage.receiver.until(() => stage.messages().length === 1);
});
afterEach(() => stage.close());

const faults = (input: object) => stage.post('/control/faults', input);
const attempt = (attemptId = 'attempt-1') => stage.graph(text('Hi', { biz_opaque_callback_data: attemptId }));
const calls = () => stage.sandbox.world.record.list({ kind: 'call' }) as (CallEntry & { at: string })[];

describe('a call that is cut or answered with an error', () => {
  it.each([
    ['down', 503, 2, '5xx-without'],
    ['serverErrorBefore', 500, 131000, '5xx-without'],
    ['throughput', 429, 130429, 'refused'],
    ['pairRate', 400, 131056, 'refused'],
    ['windowClosed', 400, 131047, 'refused'],
    ['tokenRevoked', 401, 190, 'refused'],
    ['refuse', 400, 131026, 'refused'],
  ])('%s: nothing was accepted, and the next call passes', async (fault, httpStatus, code, outcome) => {
    await faults({ next: { [fault]: 1 } });
    const { status, json } = await attempt();
    expect([status, json.error?.code]).toEqual([httpStatus, code]);
    expect(calls()[0]).toMatchObject({ outcome, accepted: false, fault, attemptId: 'attempt-1' });
    expect((await attempt()).status).toBe(200);
    await stage.receiver.until(() => stage.statuses().length === 2);
    expect(stage.statuses()).toHaveLength(2);
  });

  it.each([
    ['serverErrorAfter', 500, 131000, '5xx-after-acceptance'],
    ['unknownErrorAfter', 500, 1, 'error-after-acceptance'],
    ['wrongContentAfter', 200, undefined, 'wrong-content-after-acceptance'],
  ])(
    '%s: the answer lies, the message was accepted and its statuses come',
    async (fault, httpStatus, code, outcome) => {
      await faults({ next: { [fault]: 1 } });
      const { status, json } = await attempt();
      expect([status, json.error?.code]).toEqual([httpStatus, code]);
      expect(json.messages).toBeUndefined();
      expect(calls()[0]).toMatchObject({ outcome, accepted: true, text: 'Hi', acceptedAt: expect.any(String) });
      await stage.receiver.until(() => stage.statuses().length === 2);
      expect(stage.statuses()[0]).toMatchObject({ biz_opaque_callback_data: 'attempt-1' });
    },
  );

  it('timeoutAfterAcceptance: no answer comes, yet the message was accepted', async () => {
    await faults({ next: { timeoutAfterAcceptance: 1 }, params: { holdMs: 30 } });
    await expect(attempt()).rejects.toThrow();
    expect(calls()[0]).toMatchObject({ outcome: 'accepted-but-timeout', accepted: true });
    await stage.receiver.until(() => stage.statuses().length === 2);
    expect(stage.statuses()[0]).toMatchObject({ status: 'sent', biz_opaque_callback_data: 'attempt-1' });
  });

  it('hangBeforeAcceptance: no answer comes, and nothing was accepted', async () => {
    await faults({ next: { hangBeforeAcceptance: 1 }, params: { holdMs: 30 } });
    await expect(attempt()).rejects.toThrow();
    expect(calls()[0]).toMatchObject({ outcome: 'hung-without', accepted: false });
  });

  it('connectionReset: cut before the body was read', async () => {
    await faults({ next: { connectionReset: 1 } });
    await expect(attempt()).rejects.toThrow();
    expect(calls()[0]).toMatchObject({ outcome: 'reset-before-reading', accepted: false });
  });

  it('wrongContentBefore: garbage comes, and nothing was accepted', async () => {
    await faults({ next: { wrongContentBefore: 1 } });
    expect((await attempt()).text).toContain('<html>');
    expect(calls()[0]).toMatchObject({ outcome: 'wrong-content-without', accepted: false });
  });

  it('slowAnswer: the statuses overtake the answer', async () => {
    await faults({ next: { slowAnswer: 1 }, params: { slowAnswerMs: 150 } });
    const answer = attempt();
    await stage.receiver.until(() => stage.statuses().length === 2);
    expect((await answer).json.messages?.[0]?.id).toBe(stage.statuses()[0]?.id);
  });

  it('a switch stays until it is turned off, and a refused call uses up no `next`', async () => {
    await faults({ down: true, next: { serverErrorAfter: 1 } });
    expect([(await attempt()).status, (await attempt()).status]).toEqual([503, 503]);
    await faults({ down: false });
    expect([(await attempt()).status, (await attempt()).status]).toEqual([500, 200]);
    expect((await faults({ reset: true })).json).toMatchObject({ switches: {}, next: {}, probability: {} });
  });
});

describe('chance', () => {
  const outcomes = async (seed: number) => {
    await faults({ reset: true, seed, probability: { serverErrorAfter: 0.5 } });
    const statuses = [];
    for (let count = 0; count < 12; count += 1) statuses.push((await attempt()).status);
    return statuses;
  };

  it('falls the same way for the same seed', async () => {
    const first = await outcomes(7);
    expect(await outcomes(7)).toEqual(first);
    expect(new Set(first)).toEqual(new Set([200, 500]));
  });
});

describe('webhooks that misbehave', () => {
  it('duplicateWebhooks: the same bytes come several times', async () => {
    await faults({ duplicateWebhooks: true, params: { duplicateTimes: 4 } });
    await stage.say('again');
    await stage.receiver.until(() => stage.receiver.deliveries.length === 6);
    expect(new Set(stage.receiver.deliveries.slice(1).map(({ raw }) => raw)).size).toBe(1);
  });

  it('batchWebhooks: several events come in one POST, messages and statuses in changes of their own', async () => {
    await faults({ batchWebhooks: true, params: { batchSize: 5, batchMs: 5_000 } });
    await stage.say('two');
    await stage.say('three', { from: '34600555044', name: 'Bea' });
    await stage.say('four');
    await attempt();
    await stage.receiver.until(() => stage.receiver.deliveries.length === 2);
    const changes = stage.receiver.deliveries[1]?.json.entry.flatMap((entry) => entry.changes) ?? [];
    expect(changes.map(({ value }) => [value.messages?.length, value.statuses?.length])).toEqual([
      [3, undefined],
      [undefined, 2],
    ]);
    expect(changes[0]?.value.contacts).toHaveLength(2);
  });

  it('batchWebhooks: what is too little for a batch still comes after a while', async () => {
    await faults({ batchWebhooks: true, params: { batchSize: 100, batchMs: 20 } });
    await stage.say('two');
    await stage.receiver.until(() => stage.messages().length === 2);
    expect(stage.messages()[1]).toMatchObject({ text: { body: 'two' } });
  });

  it('reorderWebhooks: everything comes, in another order', async () => {
    await faults({ reorderWebhooks: true, seed: 3, params: { reorderMs: 60 } });
    const words = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    for (const word of words) await stage.say(word);
    await stage.receiver.until(() => stage.messages().length === 9);
    const came = stage
      .messages()
      .slice(1)
      .map((message) => (message.text as { body: string }).body);
    expect([...came].sort()).toEqual(words);
    expect(came).not.toEqual(words);
  });

  it('delayWebhooks: an event comes after the time that was set', async () => {
    await faults({ next: { delayWebhooks: 1 }, params: { delayMs: 80 } });
    await stage.say('late');
    await stage.say('early');
    await stage.receiver.until(() => stage.messages().length === 3);
    expect(stage.messages().slice(1)).toMatchObject([{ text: { body: 'early' } }, { text: { body: 'late' } }]);
  });

  it('dropStatuses: accepted, and never heard of again', async () => {
    await faults({ next: { dropStatuses: 1 } });
    await attempt('silent');
    await attempt('told');
    await stage.receiver.until(() => stage.statuses().length === 2);
    expect(stage.statuses().map((status) => status.biz_opaque_callback_data)).toEqual(['told', 'told']);
    expect(calls()[0]).toMatchObject({ attemptId: 'silent', accepted: true });
  });
});

describe('the summary of the record', () => {
  it('names an attempt that was accepted twice', async () => {
    await attempt('once');
    await attempt('twice');
    await attempt('twice');
    await faults({ down: true });
    await attempt('never');
    const { json } = await stage.get('/control/record/summary');
    expect(json).toMatchObject({
      calls: 4,
      messagesAccepted: 3,
      said: 1,
      byOutcome: { accepted: 3, '5xx-without': 1 },
      attemptsAcceptedTwice: ['twice'],
    });
  });

  it('can be read from a sequence number on, and by kind', async () => {
    await attempt('one');
    const seq = stage.sandbox.world.record.list({ kind: 'call' }).at(-1)?.seq;
    await attempt('two');
    const { json } = await stage.get(`/control/record?kind=call&since=${seq}`);
    expect(json.records).toMatchObject([{ attemptId: 'two', to: expect.any(String), text: 'Hi' }]);
  });
});
