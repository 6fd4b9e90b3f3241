import { appendFileSync, chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { ana, createReceiver, line, type Receiver } from './stage.ts';

let dir: string;
let receiver: Receiver;
let running: Sandbox | undefined;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'sandbox-record-'));
  receiver = await createReceiver();
});
afterEach(async () => {
  await running?.close();
  await receiver.close();
  rmSync(dir, { recursive: true });
});

const start = async (webhookUrl: string | undefined, timings: object = {}, recordDir = dir) => {
  await running?.close();
  running = createSandbox({ port: 0, recordDir, whatsapp: { ...line, webhookUrl }, timings });
  return { sandbox: running, ...(await running.listen()) };
};

const post = (url: string, path: string, body: unknown) =>
  fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${line.token}` },
    body: JSON.stringify(body),
  });

const answer = { messaging_product: 'whatsapp', to: ana, text: { body: 'Hi' }, biz_opaque_callback_data: 'attempt-1' };

describe('a sandbox that is started again', () => {
  it('still shows the phones, the chat and the record', async () => {
    const before = await start(undefined);
    await post(before.url, '/control/say', { from: ana, name: 'Ana', text: 'Olá' });
    await post(before.url, `/v24.0/${line.phoneNumberId}/messages`, answer);
    const after = await start(undefined);
    const chat = await (await fetch(`${after.url}/phone/conversation?from=${ana}`)).json();
    expect(chat).toMatchObject({
      person: { name: 'Ana', number: ana },
      messages: [
        { text: 'Olá', from: 'contact' },
        { text: 'Hi', from: 'business' },
      ],
    });
    expect(after.sandbox.world.record.list({ kind: 'call' })).toMatchObject([
      { attemptId: 'attempt-1', accepted: true },
    ]);
  });

  it('keeps the service window open', async () => {
    const before = await start(undefined);
    await post(before.url, '/control/say', { from: ana, text: 'Hello' });
    const after = await start(undefined);
    expect((await post(after.url, `/v24.0/${line.phoneNumberId}/messages`, answer)).status).toBe(200);
  });

  it('delivers what was not taken before, and nothing twice that was', async () => {
    const before = await start(receiver.url);
    await post(before.url, '/control/say', { from: ana, text: 'taken' });
    await receiver.until(() => receiver.deliveries.length === 1);
    before.sandbox.whatsapp.numbers.setWebhookUrl(receiver.url.replace(/:\d+/, ':1'));
    await post(before.url, '/control/say', { from: ana, text: 'waiting' });
    await start(receiver.url);
    await receiver.until(() => receiver.deliveries.length === 2);
    expect(receiver.deliveries[1]?.raw).toContain('waiting');
  });

  it('sends the statuses that it still owes', async () => {
    const slow = { sentMs: 60_000, deliveredMs: 60_000 };
    const before = await start(receiver.url, slow);
    await post(before.url, '/control/say', { from: ana, text: 'Hello' });
    await post(before.url, `/v24.0/${line.phoneNumberId}/messages`, answer);
    await start(receiver.url, { sentMs: 1, deliveredMs: 5 });
    await receiver.until(() => receiver.deliveries.filter(({ raw }) => raw.includes('attempt-1')).length === 2);
    expect(receiver.deliveries.at(-1)?.raw).toContain('"delivered"');
  });

  it('passes over a line that a killed process left unfinished', async () => {
    const before = await start(undefined);
    await post(before.url, '/control/say', { from: ana, text: 'Hello' });
    await running?.close();
    running = undefined;
    appendFileSync(join(dir, 'record.jsonl'), '{"seq":99,"kind":"sa');
    const after = await start(undefined);
    await post(after.url, '/control/say', { from: ana, text: 'again' });
    const again = await start(undefined);
    expect(again.sandbox.world.record.list({ kind: 'say' })).toHaveLength(2);
  });

  it('writes no token and no secret into its record', async () => {
    const { url } = await start(receiver.url);
    await post(url, '/control/say', { from: ana, text: 'Hello' });
    await post(url, `/v24.0/${line.phoneNumberId}/messages`, answer);
    const file = readFileSync(join(dir, 'record.jsonl'), 'utf8');
    expect(file).toContain('attempt-1');
    expect(file).not.toContain(line.token);
    expect(file).not.toContain(line.appSecret);
  });

  it('lets nobody else on the machine read the record, in a new folder or an old one', async () => {
    const mode = (path: string) => statSync(path).mode & 0o777;
    const folder = join(dir, 'data', 'sandbox');
    const file = join(folder, 'record.jsonl');
    await start(undefined, {}, folder);
    expect([mode(folder), mode(file)]).toEqual([0o700, 0o600]);
    // The folder above also holds what other users of the machine must reach.
    expect(mode(join(dir, 'data'))).toBe(0o777 & ~process.umask());
    chmodSync(file, 0o644);
    await start(undefined, {}, folder);
    expect(mode(file)).toBe(0o600);
  });
});
