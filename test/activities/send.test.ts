import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { send } from '../../src/activities/send.ts';
import { sendMessage } from '../../src/activities/send-message.ts';
import type { BusinessId, ConversationId, MessageId } from '../../src/domain/ids.ts';
import type { ActivityPorts } from '../../src/ports/activity-ports.ts';
import type { SayResult } from '../../src/ports/channel.ts';
import { aClock } from '../builders/clock.ts';
import { silent } from '../house/silent.ts';

const businessId = 'b' as BusinessId;
const messageId = 'm' as MessageId;
const subject = { businessId, conversationId: 'c' as ConversationId };

/** One message to send; how long the mark takes, and what the provider answers. */
function aSend({ markMs = 0, answer }: { markMs?: number; answer: () => Promise<SayResult> }) {
  const clock = aClock();
  const concluded: SayResult[] = [];
  const said: string[] = [];
  const ports: ActivityPorts = Object.assign(Object.create(null), {
    clock,
    log: silent,
    passCrashPoint: () => undefined,
    turns: { unsent: async () => [messageId] },
    outbox: {
      begin: async () => {
        clock.move(markMs);
        return { attemptId: 'a', messageId, line: { kind: 'whatsapp' }, sayWithinMs: 7_000 };
      },
      conclude: async (_: unknown, result: SayResult) => {
        concluded.push(result);
        return 'sent';
      },
    },
    voices: {
      of: () => ({
        say: () => {
          said.push('said');
          return answer();
        },
      }),
    },
  });
  return { ports, concluded, said };
}

const taken: SayResult = { kind: 'accepted', providerMessageId: 'wamid.1' };

describe('a process that slept between marking a message and saying it', () => {
  it('does not say it any more, and says so', async () => {
    const { ports, concluded, said } = aSend({ markMs: 7_001, answer: async () => taken });
    await sendMessage(ports, businessId, messageId);
    expect([said, concluded]).toEqual([[], [{ kind: 'not_sent' }]]);
  });

  it('says it when it slept for a moment only', async () => {
    const { ports, concluded } = aSend({ markMs: 6_900, answer: async () => taken });
    await sendMessage(ports, businessId, messageId);
    expect(concluded).toEqual([taken]);
  });
});

describe('a provider that is slow', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('holds no place that an answer needs: the send goes on by itself', async () => {
    let answer = (_: SayResult): void => undefined;
    const { ports, concluded } = aSend({ answer: () => new Promise((resolve) => (answer = resolve)) });
    const report = send(ports, subject);
    await jest.advanceTimersByTimeAsync(1_500);
    expect(await report).toEqual({ parts: 1 });
    expect(concluded).toEqual([]);
    answer(taken);
    await jest.advanceTimersByTimeAsync(0);
    expect(concluded).toEqual([taken]);
  });

  it('is no failure of the deed when the store fails after that', async () => {
    let answer = (_: SayResult): void => undefined;
    const { ports } = aSend({ answer: () => new Promise((resolve) => (answer = resolve)) });
    const outbox = { ...ports.outbox, conclude: () => Promise.reject(new Error('away')) };
    const warned: string[] = [];
    const log = { ...silent, warn: (_: object, event: string) => void warned.push(event) };
    const report = send({ ...ports, outbox, log }, subject);
    await jest.advanceTimersByTimeAsync(1_500);
    await report;
    answer(taken);
    await jest.advanceTimersByTimeAsync(0);
    expect(warned).toEqual(['send put off']);
  });
});
