import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ana, createStage, line, type Stage, signatureOf, text } from './stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await createStage();
});
afterEach(() => stage.close());

const first = async () => {
  await stage.receiver.until(() => stage.receiver.deliveries.length > 0);
  const delivery = stage.receiver.deliveries[0];
  if (!delivery) throw new Error('nothing was delivered');
  return delivery;
};

describe('a message from a phone', () => {
  it('is signed over the bytes on the wire, which escape every letter beyond ASCII and every slash', async () => {
    await stage.say('Olá, amanhã às 10/11? 😮');
    const { raw, headers } = await first();
    expect(raw).toContain('Ol\\u00e1, amanh\\u00e3 \\u00e0s 10\\/11? \\ud83d\\ude2e');
    expect(headers['x-hub-signature-256']).toBe(signatureOf(raw));
    expect(headers['x-hub-signature-256']).not.toBe(signatureOf(JSON.stringify(JSON.parse(raw))));
    expect(headers['user-agent']).toBe('facebookexternalua');
  });

  it('carries the envelope, the person and the text as WhatsApp does', async () => {
    const id = await stage.say('Hello');
    const { json } = await first();
    const value = json.entry[0]?.changes[0]?.value;
    expect(json.object).toBe('whatsapp_business_account');
    expect(json.entry[0]?.id).toBe(line.wabaId);
    expect(value?.metadata).toEqual({ display_phone_number: line.displayNumber, phone_number_id: line.phoneNumberId });
    expect(value?.contacts).toEqual([
      { profile: { name: 'Ana' }, wa_id: ana, user_id: expect.stringMatching(/^ES\.\d+$/) },
    ]);
    expect(value?.messages?.[0]).toMatchObject({ from: ana, id, type: 'text', text: { body: 'Hello' } });
    expect(value?.messages?.[0]?.timestamp).toMatch(/^\d{10}$/);
  });

  it('has an id that contains the phone number', async () => {
    const id = await stage.say('Hello');
    expect(Buffer.from(id.replace('wamid.', ''), 'base64').toString('latin1')).toContain(ana);
  });

  it('of a person who hides the number tells the user id alone, and can be answered by it', async () => {
    const { json } = await stage.post('/control/say', { from: ana, name: 'Ana', text: 'Hello', withoutPhone: true });
    const { raw } = await first();
    expect(raw).not.toContain(ana);
    const { to: _to, ...body } = text('Hello Ana');
    const answer = await stage.graph({ ...body, recipient: json.bsuid });
    expect(answer.json.contacts).toEqual([{ input: json.bsuid, user_id: json.bsuid }]);
    await stage.receiver.until(() => stage.statuses().length > 1);
    expect(JSON.stringify(stage.statuses())).not.toContain(ana);
  });

  it.each([
    [{ button: { id: 'yes', title: 'Yes', contextId: 'wamid.X' } }, 'interactive'],
    [{ list: { id: 'a', title: 'A', description: 'first' } }, 'interactive'],
    [{ kind: 'image', caption: 'look' }, 'image'],
    [{ kind: 'audio' }, 'audio'],
    [{ kind: 'document' }, 'document'],
    [{ kind: 'location' }, 'location'],
    [{ kind: 'contacts' }, 'contacts'],
    [{ kind: 'sticker' }, 'sticker'],
    [{ kind: 'quick_reply', payload: 'P' }, 'button'],
    [{ kind: 'reaction', messageId: 'wamid.X', emoji: '👍' }, 'reaction'],
    [{ kind: 'revoke', messageId: 'wamid.X' }, 'revoke'],
    [{ kind: 'edit', messageId: 'wamid.X', text: 'better' }, 'edit'],
    [{ kind: 'unsupported' }, 'unsupported'],
    [{ kind: 'request_welcome' }, 'request_welcome'],
  ])('%j arrives as %s', async (what, type) => {
    await stage.post('/control/say', { from: ana, ...what });
    await first();
    expect(stage.messages()[0]).toMatchObject({ type });
  });

  it('that says nothing is refused with a sentence', async () => {
    const answer = await stage.post('/control/say', { from: ana });
    expect(answer).toMatchObject({
      status: 400,
      json: { error: expect.stringContaining('text, button, list or kind') },
    });
  });

  it('shows one tick once our API has answered 200', async () => {
    await stage.say('Hello');
    await first();
    const chat = await untilStatus('sent');
    expect(chat).toMatchObject([{ text: 'Hello', from: 'contact', status: 'sent' }]);
  });
});

describe('a webhook that is not taken', () => {
  it('comes again until it is answered 200, with the same bytes', async () => {
    let refusals = 2;
    stage.receiver.answer = () => (refusals-- > 0 ? 500 : 200);
    await stage.say('Hello');
    await stage.receiver.until(() => stage.receiver.deliveries.length === 3);
    const bodies = new Set(stage.receiver.deliveries.map(({ raw }) => raw));
    expect(bodies.size).toBe(1);
    await untilStatus('sent');
    const { json } = await stage.get('/control/record?kind=webhook');
    expect(json.records).toMatchObject([
      { attempt: 1, answer: 500 },
      { attempt: 2, answer: 500 },
      { attempt: 3, answer: 200 },
    ]);
  });

  it('does not block what comes after it', async () => {
    stage.receiver.answer = (body) => (body.includes('poison') ? 500 : 200);
    await stage.say('poison');
    await stage.say('Hello');
    await stage.receiver.until(() => stage.receiver.deliveries.some(({ raw }) => raw.includes('Hello')));
    const chat = await untilStatus('sent');
    expect(chat).toMatchObject([{ text: 'poison', status: 'retrying' }, { text: 'Hello' }]);
  });

  it('waits while our API is away, and all arrive in order when it is back', async () => {
    await stage.close();
    stage = await createStage({ timings: { webhookConcurrency: 1 } });
    const dead = stage.receiver.url.replace(/:\d+/, ':1');
    await stage.post('/control/webhook-url', { url: dead });
    for (const word of ['one', 'two', 'three']) await stage.say(word);
    await untilStatus('retrying');
    expect(stage.receiver.deliveries).toHaveLength(0);
    await stage.post('/control/webhook-url', { url: stage.receiver.url });
    await stage.receiver.until(() => stage.messages().length === 3);
    expect(stage.messages()).toMatchObject(['one', 'two', 'three'].map((body) => ({ text: { body } })));
  });

  it('counts any answer but 200 as not taken', async () => {
    const answers = [204, 302, 200];
    stage.receiver.answer = () => answers.shift() ?? 200;
    await stage.say('Hello');
    await stage.receiver.until(() => stage.receiver.deliveries.length === 3);
    expect(stage.messages()).toHaveLength(3);
  });
});

describe('the control routes', () => {
  it('verify a subscription by the challenge', async () => {
    expect((await stage.post('/control/subscribe', {})).json).toEqual({ verified: true, httpStatus: 200 });
    await stage.post('/control/numbers', { ...line, verifyToken: 'another', webhookUrl: stage.receiver.url });
    expect((await stage.post('/control/subscribe', {})).json).toMatchObject({ verified: false, httpStatus: 403 });
  });

  it('send any body, signed rightly, wrongly or not at all', async () => {
    for (const signature of ['right', 'wrong', 'none']) {
      const { json } = await stage.post('/control/webhook', { body: { entry: [], word: 'é' }, signature });
      expect(json).toEqual({ answer: 200 });
    }
    const [right, wrong, none] = stage.receiver.deliveries;
    expect(right?.raw).toBe('{"entry":[],"word":"\\u00e9"}');
    expect(right?.headers['x-hub-signature-256']).toBe(signatureOf(right?.raw ?? ''));
    expect(wrong?.headers['x-hub-signature-256']).toMatch(/^sha256=[0-9a-f]{64}$/);
    expect(wrong?.headers['x-hub-signature-256']).not.toBe(signatureOf(wrong?.raw ?? ''));
    expect(none?.headers['x-hub-signature-256']).toBeUndefined();
  });

  it('send exact bytes', async () => {
    await stage.post('/control/webhook', { raw: '{"entry" : [],"word":"é"}' });
    expect(stage.receiver.deliveries[0]?.raw).toBe('{"entry" : [],"word":"é"}');
  });

  it('refuse what they do not know, and tell no secret', async () => {
    expect((await stage.post('/control/faults', { dwon: true })).status).toBe(400);
    const { json } = await stage.get('/control/numbers');
    expect(JSON.stringify(json)).not.toContain(line.appSecret);
    expect(JSON.stringify(json)).not.toContain(line.token);
  });
});

const untilStatus = async (status: string) => {
  for (;;) {
    const chat = stage.sandbox.world.phones.chat(line.phoneNumberId, ana).messages;
    if (chat.some((message) => message.status === status)) return chat;
    await new Promise<void>((resolve) => {
      const stop = stage.sandbox.world.phones.onChange(() => {
        stop();
        resolve();
      });
    });
  }
};
