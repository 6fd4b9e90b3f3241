import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ana, createStage, line, type Stage, text } from './stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await createStage();
  await stage.say('Hello');
});
afterEach(() => stage.close());

const of = (type: string, part: unknown) => ({ messaging_product: 'whatsapp', to: ana, type, [type]: part });
const reply = (id: string, title: string) => ({ type: 'reply', reply: { id, title } });
const buttons = (list: unknown[], body = 'Choose') =>
  of('interactive', { type: 'button', body: { text: body }, action: { buttons: list } });
const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `r${index}`, title: `Row ${index}`, description: 'D' }));
const list = (count: number, more: object = {}) =>
  of('interactive', {
    type: 'list',
    body: { text: 'Choose' },
    action: { button: 'Open', sections: [{ title: 'All', rows: rows(count) }] },
    ...more,
  });
const template = (name: string, language: string, parameters?: unknown[]) =>
  of('template', {
    name,
    language: { code: language },
    ...(parameters ? { components: [{ type: 'body', parameters }] } : {}),
  });
const words = (...values: string[]) => values.map((value) => ({ type: 'text', text: value }));

describe('a message that is right', () => {
  it('is accepted with the id, the input and the WhatsApp id', async () => {
    const { status, json } = await stage.graph(text('Hi', { to: '+34 600 555 010' }));
    expect(status).toBe(200);
    expect(json).toEqual({
      messaging_product: 'whatsapp',
      contacts: [{ input: '+34 600 555 010', wa_id: ana }],
      messages: [{ id: expect.stringMatching(/^wamid\./) }],
    });
  });

  it.each([
    ['a text with a preview', of('text', { body: 'Hi', preview_url: true })],
    ['4096 characters', text('é'.repeat(4096))],
    ['a text without a type', { messaging_product: 'whatsapp', to: ana, text: { body: 'Hi' } }],
    ['three buttons', buttons([reply('a', 'A'), reply('b', 'B'), reply('c'.repeat(256), 'C'.repeat(20))])],
    ['a list of ten', list(10, { header: { type: 'text', text: 'H' }, footer: { text: 'F' } })],
    ['an image by link', of('image', { link: 'https://example.org/a.png', caption: 'look' })],
    ['a document by id', of('document', { id: '12345', filename: 'a.pdf' })],
    ['a place', of('location', { latitude: 38.7, longitude: -9.1, name: 'Here' })],
    ['a card', of('contacts', [{ name: { formatted_name: 'Ana' } }])],
    ['a reaction', of('reaction', { message_id: 'wamid.X', emoji: '👍' })],
    ['an answer to a message', text('Hi', { context: { message_id: 'wamid.X' } })],
    ['a template', template('appointment_reminder', 'es', words('Ana', 'lunes', '10:00'))],
  ])('passes: %s', async (_name, body) => {
    expect((await stage.graph(body)).status).toBe(200);
  });

  it('to a Brazilian number reaches the person whose WhatsApp id lacks the ninth digit', async () => {
    await stage.post('/control/say', { from: '551187654321', text: 'Oi' });
    const { json } = await stage.graph(text('Oi', { to: '5511987654321' }));
    expect(json.contacts).toEqual([{ input: '5511987654321', wa_id: '551187654321' }]);
  });
});

describe('a message that is wrong', () => {
  it.each([
    ['no product', { ...text('Hi'), messaging_product: undefined }, 100],
    ['no recipient', { ...text('Hi'), to: undefined }, 100],
    ['a recipient that is no number', text('Hi', { to: 'Ana' }), 131009],
    ['a stranger’s user id', { ...text('Hi'), to: undefined, recipient: 'US.999' }, 131026],
    ['an unknown type', of('poll', {}), 100],
    ['a key that nobody knows', text('Hi', { colour: 'red' }), 100],
    ['a key of another type', text('Hi', { image: { id: '1' } }), 100],
    ['no text', of('text', {}), 131008],
    ['no text part', { messaging_product: 'whatsapp', to: ana, type: 'text' }, 131008],
    ['4097 characters', text('a'.repeat(4097)), 100],
    ['513 characters of callback data', text('Hi', { biz_opaque_callback_data: 'x'.repeat(513) }), 131009],
    ['four buttons', buttons('abcd'.split('').map((id) => reply(id, id))), 131009],
    ['no buttons', buttons([]), 131009],
    ['a button title of 21', buttons([reply('a', 'A'.repeat(21))]), 131009],
    ['a button id of 257', buttons([reply('a'.repeat(257), 'A')]), 131009],
    ['two buttons with one title', buttons([reply('a', 'A'), reply('b', 'A')]), 131009],
    ['a button body of 1025', buttons([reply('a', 'A')], 'x'.repeat(1025)), 131009],
    ['a button without a reply', buttons([{ type: 'reply' }]), 131008],
    ['a list of eleven', list(11), 131009],
    ['a list with an image on top', list(1, { header: { type: 'image', image: { id: '1' } } }), 131009],
    ['an unknown kind of interactive', of('interactive', { type: 'wheel', body: { text: 'x' }, action: {} }), 131009],
    ['a file with id and link', of('image', { id: '1', link: 'https://example.org/a.png' }), 100],
    ['a file with neither', of('image', { caption: 'look' }), 131008],
    ['a caption on audio', of('audio', { id: '1', caption: 'no' }), 100],
    ['a place beyond the pole', of('location', { latitude: 91, longitude: 0 }), 131009],
    ['a card without a name', of('contacts', [{}]), 131008],
    ['a reaction without a message', of('reaction', { emoji: '👍' }), 131008],
    ['a template that nobody approved', template('surprise', 'es'), 132001],
    ['a template in another language', template('hello_world', 'pt_PT'), 132001],
    ['a template with too few parameters', template('appointment_reminder', 'es', words('Ana')), 132000],
    ['a template parameter of two lines', template('follow_up', 'es', words('Ana\nVidal')), 132018],
    ['a message to the business itself', text('Hi', { to: line.displayNumber }), 131021],
  ])('is refused: %s', async (_name, body, code) => {
    const { status, json } = await stage.graph(body);
    expect(json.error).toMatchObject({ code, fbtrace_id: expect.any(String), message: expect.any(String) });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(stage.sandbox.world.record.list({ kind: 'call' })).toMatchObject([
      { outcome: 'refused', code, accepted: false },
    ]);
  });

  it('says which parameter, in the provider’s envelope', async () => {
    const { status, json } = await stage.graph(buttons([reply('a', 'A'.repeat(21))]));
    expect(status).toBe(400);
    expect(json.error).toMatchObject({
      message: '(#131009) Parameter value is not valid',
      type: 'OAuthException',
      error_data: { messaging_product: 'whatsapp', details: expect.stringContaining('Max length: 20') },
    });
  });
});

describe('a caller who may not', () => {
  it('gets 190 for a token that nobody issued', async () => {
    const { status, json } = await stage.graph(text('Hi'), { token: 'EAAB-other' });
    expect([status, json.error?.code]).toEqual([401, 190]);
  });

  it('gets 104 without a token', async () => {
    expect((await stage.graph(text('Hi'), { token: null })).json.error?.code).toBe(104);
  });

  it('gets 100/33 for a number that does not exist, and for one of another token', async () => {
    await stage.post('/control/numbers', {
      ...line,
      phoneNumberId: '222222',
      displayNumber: '15550100222',
      token: 'other',
    });
    for (const phoneNumberId of ['999999', '222222']) {
      const { json } = await stage.graph(text('Hi'), { phoneNumberId });
      expect(json.error).toMatchObject({ code: 100, error_subcode: 33 });
    }
    expect((await stage.graph(text('Hi'), { phoneNumberId: '222222', token: 'other' })).json.error?.code).toBe(131047);
  });

  it('can look at the number with its token', async () => {
    const response = await fetch(
      `${stage.url}/v24.0/${line.phoneNumberId}?fields=display_phone_number,quality_rating`,
      {
        headers: { Authorization: `Bearer ${line.token}` },
      },
    );
    expect(await response.json()).toEqual({
      id: line.phoneNumberId,
      display_phone_number: `+${line.displayNumber}`,
      quality_rating: 'GREEN',
    });
  });
});

describe('the service window', () => {
  const hour = 3_600_000;

  it('lets free text pass for 24 hours, then only a template, until the person writes again', async () => {
    await stage.post('/control/clock', { offsetMs: 24 * hour - 60_000 });
    expect((await stage.graph(text('Hi'))).status).toBe(200);
    await stage.post('/control/clock', { offsetMs: 24 * hour + 60_000 });
    expect(await stage.graph(text('Hi'))).toMatchObject({ status: 400, json: { error: { code: 131047 } } });
    expect((await stage.graph(template('hello_world', 'en_US'))).status).toBe(200);
    await stage.say('Here again');
    expect((await stage.graph(text('Hi'))).status).toBe(200);
  });

  it('is closed towards a person who never wrote, while a template makes the acquaintance', async () => {
    expect((await stage.graph(text('Hi', { to: '34600555099' }))).json.error?.code).toBe(131047);
    expect((await stage.graph({ ...template('hello_world', 'en_US'), to: '34600555099' })).status).toBe(200);
    expect(stage.sandbox.world.phones.person('34600555099')).toBeDefined();
  });

  it('counts from the time of the message, not of its arrival, and a reaction does not open it', async () => {
    const old = Math.floor(Date.now() / 1000) - 25 * 3600;
    await stage.post('/control/say', { from: '34600555077', text: 'late', timestamp: old });
    await stage.post('/control/say', { from: '34600555077', kind: 'reaction', messageId: 'wamid.X', emoji: '👍' });
    expect((await stage.graph(text('Hi', { to: '34600555077' }))).json.error?.code).toBe(131047);
  });
});

describe('the limits', () => {
  it('hold one pair back without holding others', async () => {
    await stage.post('/control/say', { from: '34600555088', text: 'Hello' });
    await stage.post('/control/limits', { pair: { everyMs: 6000, burst: 2 } });
    const codes = [];
    for (let count = 0; count < 3; count += 1) codes.push((await stage.graph(text('Hi'))).json.error?.code);
    expect(codes).toEqual([undefined, undefined, 131056]);
    expect((await stage.graph(text('Hi', { to: '34600555088' }))).status).toBe(200);
    await stage.post('/control/clock', { offsetMs: 6_000 });
    expect((await stage.graph(text('Hi'))).status).toBe(200);
  });

  it('hold a number that sends too fast', async () => {
    await stage.post('/control/limits', { perSecond: 1 });
    const codes = [];
    for (let count = 0; count < 4; count += 1) codes.push((await stage.graph(text('Hi'))).json.error?.code);
    expect(codes).toContain(130429);
  });
});

describe('a read receipt', () => {
  const read = (message_id: string, more: object = {}) => ({
    messaging_product: 'whatsapp',
    status: 'read',
    message_id,
    ...more,
  });

  it('marks the message and all before it as read, and shows the typing sign until we answer', async () => {
    const last = await stage.say('Are you there?');
    const { json } = await stage.graph(read(last, { typing_indicator: { type: 'text' } }));
    expect(json).toEqual({ success: true });
    const chat = async () => (await stage.get(`/phone/conversation?from=${ana}`)).json;
    expect(await chat()).toMatchObject({ typing: true, messages: [{ status: 'read' }, { status: 'read' }] });
    await stage.graph(text('Yes'));
    expect(await chat()).toMatchObject({ typing: false });
  });

  it('for a message that never was is refused', async () => {
    expect((await stage.graph(read('wamid.none'))).json.error?.code).toBe(131009);
    expect((await stage.graph({ messaging_product: 'whatsapp', status: 'read' })).json.error?.code).toBe(131008);
  });
});
