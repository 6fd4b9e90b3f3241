import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createWhatsAppVoice } from '../../../../src/adapters/meta/whatsapp/voice.ts';
import type { AttemptId, BusinessId, ChannelId } from '../../../../src/domain/ids.ts';
import type { Line, ProviderAddress, Saying } from '../../../../src/ports/channel.ts';
import type { Log, LogFields } from '../../../../src/ports/log.ts';
import { describeVoice, type MakeVoice } from '../../../contracts/voice.ts';
import { type Peer, type Reply, startPeer } from '../../../contracts/voice-peer.ts';

const warnings: LogFields[] = [];
const log: Log = {
  info: () => undefined,
  warn: (fields) => void warnings.push(fields),
  error: () => undefined,
};
const make: MakeVoice = (graphUrl, timeouts) => createWhatsAppVoice({ graphUrl, apiVersion: 'v23.0', log, timeouts });

const line: Line = {
  channelId: '0197a0a0-0000-7000-8000-00000000c001' as ChannelId,
  businessId: '0197a0a0-0000-7000-8000-00000000b001' as BusinessId,
  kind: 'whatsapp',
  providerRef: '100200300400501',
  accessToken: 'a-token',
};
const attemptId = '0197a0a0-0000-7000-8000-00000000a001' as AttemptId;
const phone: ProviderAddress = { kind: 'phone', value: '351910000001' };
const scoped: ProviderAddress = { kind: 'scoped', value: 'PT.13491208655302741918' };

function json(status: number, body: unknown, headers: Record<string, string> = {}): Reply {
  return { status, headers, body: JSON.stringify(body) };
}

function error(status: number, code: unknown, more: object = {}, headers: Record<string, string> = {}): Reply {
  return json(
    status,
    { error: { message: 'a text that stays outside', type: 'OAuthException', code, ...more } },
    headers,
  );
}

function refused(code: string, retryAfterMs: number | null, scope: string, providerCode: string | null, known = true) {
  return { kind: 'refused', code, retryAfterMs, scope, providerCode, known } as never;
}

const accepted = json(200, {
  messaging_product: 'whatsapp',
  contacts: [{ input: '351910000001', wa_id: '351910000001' }],
  messages: [{ id: 'wamid.OUT0001', message_status: 'accepted' }],
});

describeVoice('WhatsApp', make, {
  line,
  to: [scoped, phone],
  authorization: 'Bearer a-token',
  accepted: { reply: accepted, providerMessageId: 'wamid.OUT0001' },
  refusals: [
    {
      what: 'more than 24 hours have passed',
      reply: error(400, 131047),
      result: refused('send.window_closed', null, 'contact', '131047'),
    },
    { what: 'the token is dead', reply: error(401, 190), result: refused('send.token_dead', null, 'channel', '190') },
    {
      what: 'the token has expired, by a subcode',
      reply: error(401, 190, { error_subcode: 463 }),
      result: refused('send.token_dead', null, 'channel', '190/463'),
    },
    {
      what: 'too much for the number',
      reply: error(400, 130429),
      result: refused('send.throttled', 1_000, 'channel', '130429'),
    },
    {
      what: 'too much for this person',
      reply: error(400, 131056),
      result: refused('send.pair_throttled', 4_000, 'contact', '131056'),
    },
    {
      what: 'a call limit that names its minutes',
      reply: error(400, 80007, {}, { 'x-business-use-case-usage': '{"1":[{"estimated_time_to_regain_access":19}]}' }),
      result: refused('send.throttled', 1_140_000, 'channel', '80007'),
    },
    {
      what: 'not available just now, told with 503',
      reply: error(503, 131016),
      result: refused('send.provider_down', 30_000, 'message', '131016'),
    },
    {
      what: 'a temporary error, told with 500',
      reply: error(500, 2, { is_transient: true }),
      result: refused('send.provider_down', 30_000, 'message', '2'),
    },
    {
      what: 'a refusal with status 200',
      reply: error(200, 100),
      result: refused('send.rejected', null, 'message', '100'),
    },
    {
      what: 'a code that nobody knows',
      reply: error(400, 999_123),
      result: refused('send.rejected', null, 'message', '999123', false),
    },
    {
      what: 'a code that nobody knows and that will pass',
      reply: error(400, 999_123, { is_transient: true }),
      result: refused('send.provider_down', 30_000, 'message', '999123', false),
    },
    {
      what: 'too many requests, by status, with a pause',
      reply: { status: 429, headers: { 'retry-after': '7' }, body: 'slow down' },
      result: refused('send.throttled', 7_000, 'channel', 'http/429'),
    },
    {
      what: 'too many requests, by status alone',
      reply: { status: 429 },
      result: refused('send.throttled', 60_000, 'channel', 'http/429'),
    },
    {
      what: 'not now, by status, with a date',
      reply: {
        status: 503,
        headers: { date: 'Fri, 02 Jan 2026 12:00:00 GMT', 'retry-after': 'Fri, 02 Jan 2026 12:02:00 GMT' },
      },
      result: refused('send.provider_down', 120_000, 'channel', 'http/503'),
    },
  ],
  doubts: [
    { what: '"something went wrong", told with 500', reply: error(500, 131000) },
    { what: 'an unknown error, which may hide a message that went out', reply: error(500, 1) },
    { what: 'a reply error though messages were sent', reply: error(400, 1, { error_subcode: 1_357_046 }) },
    { what: 'a new code from a server that failed', reply: error(500, 999_123) },
    { what: 'an envelope without a code', reply: error(400, 'soon') },
    { what: 'a 503 without a pause', reply: { status: 503 } },
    { what: 'a yes whose id is no id', reply: json(200, { messages: [{ id: { a: 1 } }] }) },
  ],
  attemptIn: (heard) => JSON.parse(heard.body).biz_opaque_callback_data,
});

describe('what WhatsApp hears', () => {
  let peer: Peer;
  beforeEach(async () => {
    warnings.length = 0;
    peer = await startPeer();
    peer.answer(accepted);
  });
  afterEach(() => peer.close());

  const voice = (url = peer.url) => make(url, { connectMs: 2_000, totalMs: 3_000 });
  const bodies = () => peer.heard.map(({ body }) => JSON.parse(body));

  async function bodyOf(what: Saying, to: readonly ProviderAddress[] = [phone]) {
    await voice().say(line, to, what, attemptId);
    return bodies()[0];
  }

  it('is a text to a phone', async () => {
    expect(await bodyOf({ kind: 'text', text: 'Olá 😀' })).toEqual({
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      to: '351910000001',
      type: 'text',
      text: { body: 'Olá 😀', preview_url: false },
      biz_opaque_callback_data: attemptId,
    });
    expect(peer.heard[0]).toMatchObject({ method: 'POST', path: '/v23.0/100200300400501/messages' });
  });

  it('names a person without a phone by the scoped id, verbatim, and by the phone where both are known', async () => {
    await voice().say(line, [scoped], { kind: 'text', text: 'a' }, attemptId);
    await voice().say(line, [scoped, phone], { kind: 'text', text: 'a' }, attemptId);
    expect(bodies()).toMatchObject([{ recipient: 'PT.13491208655302741918' }, { to: '351910000001' }]);
    expect(bodies().map((body) => 'to' in body && 'recipient' in body)).toEqual([false, false]);
  });

  it('is a question with buttons, whose titles are cut to twenty characters', async () => {
    const buttons = [
      { id: 'slot:1', title: 'Amanhã às 10h' },
      { id: 'slot:2', title: '😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀' },
    ];
    expect(await bodyOf({ kind: 'buttons', text: 'Quando?', buttons })).toMatchObject({
      type: 'interactive',
      interactive: {
        type: 'button',
        body: { text: 'Quando?' },
        action: {
          buttons: [
            { type: 'reply', reply: { id: 'slot:1', title: 'Amanhã às 10h' } },
            { type: 'reply', reply: { id: 'slot:2', title: `${'😀'.repeat(19)}…` } },
          ],
        },
      },
    });
  });

  it('is a plain text when there is no button, and nothing when there are more than three', async () => {
    expect(await bodyOf({ kind: 'buttons', text: 'Quando?', buttons: [] })).toMatchObject({ type: 'text' });
    const buttons = [1, 2, 3, 4].map((number) => ({ id: `${number}`, title: `${number}` }));
    const result = await voice().say(line, [phone], { kind: 'buttons', text: 'Quando?', buttons }, attemptId);
    expect(result).toEqual(refused('send.rejected', null, 'message', null));
    expect(peer.heard).toHaveLength(1);
  });

  it('is a template with its values, each on one line', async () => {
    const values = ['Ana', 'amanhã\nàs 10h', 'a      b'];
    expect(await bodyOf({ kind: 'template', name: 'lembrete', language: 'pt_PT', values })).toMatchObject({
      type: 'template',
      template: {
        name: 'lembrete',
        language: { code: 'pt_PT' },
        components: [
          {
            type: 'body',
            parameters: [
              { type: 'text', text: 'Ana' },
              { type: 'text', text: 'amanhã às 10h' },
              { type: 'text', text: 'a b' },
            ],
          },
        ],
      },
    });
  });

  it('is a template without components when it has no values', async () => {
    const body = await bodyOf({ kind: 'template', name: 'ola', language: 'en', values: [] });
    expect(body.template).toEqual({ name: 'ola', language: { code: 'en' } });
  });

  it('is that a message was read, with the typing sign when an answer is on its way', async () => {
    await voice().markRead(line, 'wamid.IN1', true);
    await voice().markRead(line, 'wamid.IN2', false);
    const read = { messaging_product: 'whatsapp', status: 'read' };
    expect(bodies()).toEqual([
      { ...read, message_id: 'wamid.IN1', typing_indicator: { type: 'text' } },
      { ...read, message_id: 'wamid.IN2' },
    ]);
  });

  it('may stand behind a path of its own', async () => {
    await voice(`${peer.url}/graph/`).say(line, [phone], { kind: 'text', text: 'a' }, attemptId);
    expect(peer.heard[0]?.path).toBe('/graph/v23.0/100200300400501/messages');
  });

  it('never leaves for another host, whatever stands in the path', async () => {
    const settings = { graphUrl: peer.url, log, timeouts: { connectMs: 2_000, totalMs: 3_000 } };
    const oddVoice = createWhatsAppVoice({ ...settings, apiVersion: '' });
    await oddVoice.say({ ...line, providerRef: 'elsewhere.invalid' }, [phone], { kind: 'text', text: 'a' }, attemptId);
    expect(peer.heard).toMatchObject([{ path: '//elsewhere.invalid/messages' }]);
  });

  it('is nothing when the token could not be a token', async () => {
    const broken = { ...line, accessToken: 'a\r\nb' };
    const result = await voice().say(broken, [phone], { kind: 'text', text: 'a' }, attemptId);
    expect(result).toEqual(refused('send.token_dead', null, 'channel', null));
    await expect(voice().markRead(broken, 'wamid.IN1', true)).resolves.toBeUndefined();
    expect(peer.heard).toEqual([]);
  });

  it('an unknown code is warned of by number, without a word of the provider', async () => {
    peer.answer(error(400, 999_123));
    await voice().say(line, [phone], { kind: 'text', text: 'a' }, attemptId);
    const { channelId, businessId } = line;
    expect(warnings).toEqual([{ channelId, businessId, alarm: 'provider_code_unknown', providerCode: '999123' }]);
  });
});
