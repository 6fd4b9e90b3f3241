import { describe, expect, it } from '@jest/globals';
import { markedWords } from '../../scripts/faults/said.ts';
import type { StoredAttempt, StoredMessage, StoredSending } from '../../scripts/faults/store.ts';
import { sendsAfterTakeover, type Takeover } from '../../scripts/faults/verdict/after-takeover.ts';
import { judgeDoubts } from '../../scripts/faults/verdict/doubts.ts';
import { type Evidence, judge } from '../../scripts/faults/verdict/judge.ts';
import { countSecondSends } from '../../scripts/faults/verdict/second-sends.ts';
import type { CallLine, SayLine, WebhookLine, WitnessLine } from '../../scripts/faults/witness.ts';

const start = Date.parse('2026-11-24T12:00:00.000Z');
const at = (seconds: number) => new Date(start + seconds * 1000);
const phone = '351910000001';

let seq = 0;
const next = (seconds: number) => {
  seq += 1;
  return { seq, at: at(seconds).toISOString() };
};
const wrote = (seconds: number, id = `in-${seconds}`): SayLine => ({
  ...next(seconds),
  kind: 'say',
  person: { number: phone, userId: 'PT.1', name: 'Ana' },
  message: { id, text: 'Hello?' },
});
const taken = (seconds: number, id: string, answer: WebhookLine['answer'] = 200): WebhookLine => ({
  ...next(seconds),
  kind: 'webhook',
  about: [{ kind: 'message', id }],
  answer,
});
const called = (seconds: number, attemptId: string, more: Partial<CallLine> = {}): CallLine => ({
  ...next(seconds),
  kind: 'call',
  type: 'message',
  to: phone,
  text: 'We open at nine.',
  attemptId,
  outcome: 'accepted',
  accepted: true,
  ...more,
});
const attempt = (id: string, messageId: string, from = 0, to: number | null = from + 1): StoredAttempt => ({
  id,
  messageId,
  startedAt: at(from),
  endedAt: to === null ? null : at(to),
  state: 'accepted',
});
const message = (id: string, more: Partial<StoredMessage> = {}): StoredMessage => ({
  id,
  status: 'sent',
  author: 'assistant',
  systemKind: null,
  turnId: `turn of ${id}`,
  ...more,
});
const stored = (attempts: StoredAttempt[], messages: StoredMessage[]): StoredSending => ({
  attempts,
  messages,
  alarms: {},
});

describe('a second send', () => {
  it('is two accepted attempts of one message', () => {
    const lines = [wrote(0), wrote(1), called(2, 'a'), called(3, 'b')];
    expect(countSecondSends(lines, stored([attempt('a', 'm'), attempt('b', 'm')], [message('m')]))).toBe(1);
  });

  it('is not an attempt after one that the provider refused', () => {
    const lines = [wrote(0), called(2, 'a', { accepted: false, outcome: 'refused' }), called(3, 'b')];
    expect(countSecondSends(lines, stored([attempt('a', 'm'), attempt('b', 'm')], [message('m')]))).toBe(0);
  });

  it("is an agent's words twice on a phone, whatever the store says of it", () => {
    const text = markedWords('Hello.', 0, 1);
    const lines = [called(2, 'a', { text }), called(3, 'b', { text })];
    expect(countSecondSends(lines, stored([attempt('a', 'm'), attempt('b', 'n')], [message('m'), message('n')]))).toBe(
      1,
    );
  });

  it('is more answers than the person had written until then, whatever the store says of it', () => {
    const lines = [wrote(0), called(1, 'a'), called(2, 'b'), wrote(3)];
    expect(countSecondSends(lines, stored([attempt('a', 'm'), attempt('b', 'n')], [message('m'), message('n')]))).toBe(
      1,
    );
  });

  it('is not the same answer to two questions', () => {
    const lines = [wrote(0), wrote(1), called(2, 'a'), called(3, 'b')];
    expect(countSecondSends(lines, stored([attempt('a', 'm'), attempt('b', 'n')], [message('m'), message('n')]))).toBe(
      0,
    );
  });

  it('is not a word to somebody who waits in the queue', () => {
    const lines = [wrote(0), called(1, 'a'), called(60, 'b')];
    const waiting = message('n', { author: 'system', systemKind: 'queue_delay', turnId: null });
    expect(countSecondSends(lines, stored([attempt('a', 'm'), attempt('b', 'n')], [message('m'), waiting]))).toBe(0);
  });
});

describe('an automated send after a takeover', () => {
  const held = (more: Partial<Takeover> = {}): Takeover => ({
    phone,
    answeredAt: at(10).getTime(),
    endedAt: at(20).getTime(),
    leaving: [],
    ...more,
  });
  const store = stored([attempt('a', 'm', 9)], [message('m')]);

  it('is one that starts between the answer to the takeover and the release', () => {
    expect(sendsAfterTakeover([wrote(0), called(11, 'a')], [held()], store)).toHaveLength(1);
  });

  it('counts too when the provider refuses it', () => {
    const refused = called(11, 'a', { accepted: false, outcome: 'refused' });
    expect(sendsAfterTakeover([wrote(0), refused], [held()], store)).toHaveLength(1);
  });

  it.each([
    ['before the takeover', 9],
    ['after the release', 21],
  ])('is not one %s', (_when, seconds) => {
    expect(sendsAfterTakeover([wrote(0), called(seconds, 'a')], [held()], store)).toEqual([]);
  });

  it('is not one that the answer named as leaving', () => {
    expect(sendsAfterTakeover([wrote(0), called(11, 'a')], [held({ leaving: ['m'] })], store)).toEqual([]);
  });

  it('is a later try of what was leaving', () => {
    const later = stored([attempt('a', 'm', 9), attempt('b', 'm', 15)], [message('m')]);
    const lines = [wrote(0), called(11, 'a'), called(15, 'b')];
    const found = sendsAfterTakeover(lines, [held({ leaving: ['m'] })], later);
    expect(found.map(({ attemptId }) => attemptId)).toEqual(['b']);
  });

  it("is not an agent's own", () => {
    const own = called(11, 'a', { text: markedWords('Hello.', 0, 3) });
    expect(sendsAfterTakeover([wrote(0), own], [held()], store)).toEqual([]);
  });

  it('is not in the conversation of another person', () => {
    expect(sendsAfterTakeover([wrote(0), called(11, 'a')], [held({ phone: '351910000002' })], store)).toEqual([]);
  });

  it('is found where the call names a user id instead of a number', () => {
    expect(sendsAfterTakeover([wrote(0), called(11, 'a', { to: 'PT.1' })], [held()], store)).toHaveLength(1);
  });
});

describe('a message in doubt', () => {
  const inDoubt = (made: StoredAttempt) => stored([made], [message('m', { status: 'unknown' })]);

  it('may come of a kill in the middle of the attempt', () => {
    const kills = [{ name: 'worker', at: at(5).getTime() }];
    expect(judgeDoubts([], kills, inDoubt(attempt('a', 'm', 4, 20)))).toEqual({
      byKill: 1,
      byProvider: 0,
      without: [],
    });
  });

  it('may come of a provider that withholds the truth', () => {
    const silent = called(5, 'a', { outcome: 'accepted-but-timeout' });
    expect(judgeDoubts([silent], [], inDoubt(attempt('a', 'm', 4, 15))).byProvider).toBe(1);
    const cut = called(5, '', { type: 'unread', outcome: 'reset-before-reading', accepted: false });
    expect(judgeDoubts([cut], [], inDoubt(attempt('a', 'm', 4, 6))).byProvider).toBe(1);
  });

  it.each([
    ['before it', 'worker', 3],
    ['of a process that does not send', 'api', 5],
  ])('has no reason in a kill %s', (_what, name, seconds) => {
    const kills = [{ name, at: at(seconds).getTime() }];
    expect(judgeDoubts([called(5, 'a')], kills, inDoubt(attempt('a', 'm', 4, 20))).without).toEqual(['m']);
  });
});

describe('the verdict', () => {
  const minute = (lines: readonly WitnessLine[]): Evidence => ({
    seed: 7,
    minutes: 1,
    lines,
    summary: { attemptsAcceptedTwice: [], webhooksWaiting: 0 },
    ledger: [
      {
        businessId: null,
        day: '2026-11-24',
        accepted: 300,
        answered: 296,
        handledByPerson: 1,
        leftUnanswered: 1,
        quarantined: 0,
        open: { waitingForPerson: 1, unknown: 1, inWork: 0 },
        balanced: true,
      },
    ],
    store: stored([], []),
    takeovers: [],
    kills: [{ name: 'worker', at: start }],
    killable: ['worker'],
  });
  const load = () => Array.from({ length: 300 }, (_, n) => [wrote(n / 5, `in-${n}`), taken(n / 5, `in-${n}`)]).flat();

  it('is without a violation when every message is accounted for', () => {
    const { verdict } = judge(minute(load()));
    expect(verdict).toEqual({
      seed: 7,
      accepted: 300,
      answered: 296,
      handedOver: 2,
      leftUnanswered: 1,
      quarantined: 0,
      open: 1,
      unknown: 1,
      secondSends: 0,
      sendsAfterTakeover: 0,
      violations: [],
    });
    expect(verdict.answered + verdict.handedOver + verdict.leftUnanswered + verdict.quarantined + verdict.open).toBe(
      300,
    );
  });

  it.each<[string, (evidence: Evidence) => Partial<Evidence>, RegExp]>([
    ['a message that was never acknowledged', ({ lines }) => ({ lines: lines.slice(0, -1) }), /wrote 300 .* 299 were/],
    ['a ledger that counts another number', () => ({ ledger: [] }), /300 messages were acknowledged, .* 0 accepted/],
    ['too little load', ({ lines }) => ({ lines: lines.slice(0, 200) }), /1\.7 messages a second/],
    ['a process that was spared', () => ({ kills: [] }), /worker process was killed less than once a minute/],
    [
      'webhooks that wait',
      () => ({ summary: { attemptsAcceptedTwice: [], webhooksWaiting: 2 } }),
      /2 webhooks were not taken/,
    ],
    [
      'an attempt that was accepted twice',
      () => ({ summary: { attemptsAcceptedTwice: ['a'], webhooksWaiting: 0 } }),
      /1 attempts were accepted twice/,
    ],
    [
      'a message shown as sent that never left',
      () => ({ store: stored([], [message('m')]) }),
      /1 .* never reached a phone/,
    ],
    [
      'a message that still waits to leave',
      () => ({ store: stored([], [message('m', { status: 'queued' })]) }),
      /1 messages still wait to leave/,
    ],
    [
      'a send without a mark',
      ({ lines }) => ({ lines: [...lines, called(59, 'nobody')] }),
      /1 messages left without a mark/,
    ],
  ])('names %s', (_what, change, sentence) => {
    const evidence = minute(load());
    const { violations } = judge({ ...evidence, ...change(evidence) }).verdict;
    expect(violations).toEqual(expect.arrayContaining([expect.stringMatching(sentence)]));
  });

  it('names a day that does not add up, and messages still in work', () => {
    const evidence = minute(load());
    const off = evidence.ledger.map((day) => ({ ...day, balanced: false, open: { ...day.open, inWork: 3 } }));
    const { violations } = judge({ ...evidence, ledger: off }).verdict;
    expect(violations).toEqual([
      'The ledger of 2026-11-24 (installation) does not add up.',
      '3 messages are still in work after the quiet time.',
    ]);
  });
});
