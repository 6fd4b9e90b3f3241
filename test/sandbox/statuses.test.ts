import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ana, createStage, type Stage, text } from './stage.ts';

// Eight at once may overtake each other, as at the provider; one at a time cannot.
const oneByOne = { webhookConcurrency: 1 };

let stage: Stage;
beforeEach(async () => {
  stage = await createStage({ timings: oneByOne });
  await stage.say('Hello');
});
afterEach(() => stage.close());

const named = () => stage.statuses().map(({ status }) => status);
const send = async (body: object) => (await stage.graph(body)).json.messages?.[0]?.id;

describe('an accepted message', () => {
  it('is told as sent, then delivered, with what the sender asked to hear back', async () => {
    const id = await send(text('Hi', { biz_opaque_callback_data: 'attempt-1' }));
    await stage.receiver.until(() => stage.statuses().length === 2);
    expect(named()).toEqual(['sent', 'delivered']);
    for (const status of stage.statuses()) {
      expect(status).toMatchObject({ id, recipient_id: ana, biz_opaque_callback_data: 'attempt-1' });
      expect(status.timestamp).toMatch(/^\d{10}$/);
      expect(status.pricing).toMatchObject({ pricing_model: 'PMP', category: 'service' });
    }
    expect(stage.statuses()[0]?.conversation).toMatchObject({ expiration_timestamp: expect.any(String) });
    expect(stage.statuses()[1]?.conversation).not.toHaveProperty('expiration_timestamp');
  });

  it('is read when the policy says so', async () => {
    await stage.post('/control/policy', { autoRead: true });
    await send(text('Hi'));
    await stage.receiver.until(() => stage.statuses().length === 3);
    expect(named()).toEqual(['sent', 'delivered', 'read']);
  });

  it('is read when a phone page opens its chat', async () => {
    await send(text('Hi'));
    await stage.receiver.until(() => stage.statuses().length === 2);
    const page = new AbortController();
    const stream = await fetch(`${stage.url}/phone/events?from=${ana}`, { signal: page.signal });
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    await stage.receiver.until(() => stage.statuses().length === 3);
    page.abort();
    expect(named()).toEqual(['sent', 'delivered', 'read']);
  });

  it('without callback data tells none', async () => {
    await send(text('Hi'));
    await stage.receiver.until(() => stage.statuses().length === 2);
    expect(stage.statuses()[0]).not.toHaveProperty('biz_opaque_callback_data');
  });

  it('can be told by hand, in any order', async () => {
    const messageId = await send(text('Hi'));
    await stage.receiver.until(() => stage.statuses().length === 2);
    await stage.post('/control/status', { messageId, status: 'sent' });
    await stage.receiver.until(() => stage.statuses().length === 3);
    expect(named()).toEqual(['sent', 'delivered', 'sent']);
  });
});

describe('a message that fails later', () => {
  it('is told as failed with the code, without contacts and without a price', async () => {
    await stage.post('/control/faults', { next: { failStatuses: 1 }, params: { failCode: 131049 } });
    await send(text('Hi'));
    await stage.receiver.until(() => stage.statuses().length === 2);
    const failed = stage.statuses()[1];
    expect(failed).toMatchObject({ status: 'failed', errors: [{ code: 131049 }] });
    expect(failed).not.toHaveProperty('pricing');
    expect(stage.receiver.deliveries.at(-1)?.json.entry[0]?.changes[0]?.value).not.toHaveProperty('contacts');
  });
});

describe('webhooks of version 24', () => {
  it('tell no conversation', async () => {
    await stage.close();
    stage = await createStage({ webhookVersion: 'v24.0', timings: oneByOne });
    await stage.say('Hello');
    await send(text('Hi'));
    await stage.receiver.until(() => stage.statuses().length === 2);
    expect(stage.statuses()[0]).not.toHaveProperty('conversation');
  });
});
