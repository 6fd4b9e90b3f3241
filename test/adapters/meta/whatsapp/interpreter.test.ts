import { describe, expect, it } from '@jest/globals';
import { readWhatsApp } from '../../../../src/adapters/meta/whatsapp/interpreter/interpreter.ts';
import { aloud } from './aloud.ts';
import { payload, payloadNames } from './payloads.ts';
import { stories } from './stories.ts';

const receivedAt = new Date('2026-01-02T12:00:00.000Z');
const later = new Date('2026-01-02T18:30:00.000Z');

function read(name: string, at = receivedAt) {
  return readWhatsApp(payload(name), at);
}

describe('what a WhatsApp delivery says', () => {
  it.each(Object.entries(stories))('%s', (name, sentences) => {
    expect(read(name).map(aloud)).toEqual(sentences);
  });

  it('has a story for every recorded delivery', () => {
    expect(payloadNames().toSorted()).toEqual(Object.keys(stories).toSorted());
  });
});

describe('the same news', () => {
  it.each(payloadNames())('%s is the same when it is delivered again, and each of its events is another', (name) => {
    const keys = read(name).map((event) => event.dedupeKey);
    expect(read(name, later).map((event) => event.dedupeKey)).toEqual(keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is named by the message id, or by the id and the status', () => {
    expect(read('text-from-a-phone')[0]?.dedupeKey).toBe('message:wamid.HBgM0001');
    expect(read('failed-after-24-hours')[0]?.dedupeKey).toBe('status:wamid.OUT0001:failed:131047');
    expect(read('statuses-in-the-wrong-order')[1]?.dedupeKey).toBe('status:wamid.OUT0002:delivered');
  });
});

describe('the time of an event', () => {
  it('is the time of the provider, to the second', () => {
    expect(read('text-from-a-phone')[0]?.at).toBe('2026-01-01T10:00:01.000Z');
  });

  it('may come in milliseconds or as a date, and is the arrival when it is missing, unreadable or in the future', () => {
    const arrival = receivedAt.toISOString();
    expect(read('times-that-cannot-be').map((event) => event.at)).toEqual([
      '2026-01-01T10:00:00.000Z',
      arrival,
      arrival,
      arrival,
      '2026-01-01T10:00:00.000Z',
      arrival,
    ]);
  });

  it('of a preference comes as a number', () => {
    expect(read('marketing-stopped-and-resumed')[1]?.at).toBe('2026-01-01T10:01:00.000Z');
  });
});

describe('whole events', () => {
  it('a message carries everything that a conversation needs', () => {
    expect(read('button-tapped')).toEqual([
      {
        type: 'message',
        channelRef: '100200300400501',
        dedupeKey: 'message:wamid.HBgM0001',
        at: '2026-01-01T10:00:01.000Z',
        providerMessageId: 'wamid.HBgM0001',
        from: [
          { kind: 'scoped', value: 'PT.13491208655302741918' },
          { kind: 'phone', value: '351910000001' },
        ],
        profileName: 'Ana Prado',
        kind: 'button_reply',
        text: 'Amanhã às 10h',
        choiceId: 'slot:1',
        attachments: [],
        replyTo: 'wamid.OUT0001',
        details: null,
      },
    ]);
  });

  it('a part that cannot be read is set aside with its own text only', () => {
    const [, broken] = read('one-broken-message-among-good-ones');
    expect(broken).toMatchObject({ type: 'unreadable', reason: 'payload_unreadable', channelRef: '100200300400501' });
    expect(broken).toMatchObject({ raw: expect.not.stringContaining('antes') });
  });

  it.each([[null], [7], ['text'], [[]], [{}], [{ entry: {} }], [true]])(
    'a body that is only %p is set aside',
    (body) => {
      expect(readWhatsApp(body, receivedAt)).toMatchObject([{ type: 'unreadable', raw: JSON.stringify(body) }]);
    },
  );

  it('nesting without end is set aside or kept in short form, and stops nobody', () => {
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    const good = payload('text-from-a-phone');
    const body = { entry: [deep, { id: '1', changes: [{ field: 'moods', value: deep }] }, ...entriesOf(good)] };
    expect(readWhatsApp(body, receivedAt).map(({ type }) => type)).toEqual(['unreadable', 'channel_notice', 'message']);
  });

  it('names from the prototype are no types of messages', () => {
    const message = { from: '351910000001', id: 'wamid.X', type: '__proto__', constructor: {} };
    const value = { metadata: { phone_number_id: '1' }, messages: [message, { ...message, type: 'constructor' }] };
    const events = readWhatsApp({ entry: [{ id: '1', changes: [{ field: 'messages', value }] }] }, receivedAt);
    expect(events).toMatchObject([{ kind: 'unsupported' }, { kind: 'unsupported' }]);
  });
});

function entriesOf(body: unknown): readonly unknown[] {
  return typeof body === 'object' && body !== null && 'entry' in body && Array.isArray(body.entry) ? body.entry : [];
}
