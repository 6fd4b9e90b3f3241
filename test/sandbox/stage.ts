import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import type { SandboxSettings, Timings } from '../../src/sandbox/settings.ts';

export const line = {
  phoneNumberId: '106540352242922',
  displayNumber: '15550783881',
  wabaId: '102290129340398',
  token: 'EAAB-test-token',
  appSecret: 'an app secret of the tests',
  verifyToken: 'a verify token',
};

export const ana = '34600555010';

export interface Delivery {
  readonly raw: string;
  readonly json: Wire;
  readonly headers: Record<string, string | string[] | undefined>;
}

export interface Wire {
  object: string;
  entry: { id: string; changes: { field: string; value: WireValue }[] }[];
}

export interface WireValue {
  metadata: { phone_number_id: string; display_phone_number: string };
  contacts?: Record<string, unknown>[];
  messages?: Record<string, unknown>[];
  statuses?: Record<string, unknown>[];
  errors?: Record<string, unknown>[];
}

/** Our API as the provider sees it: remembers what came, and answers what the test wants. */
export const createReceiver = async () => {
  const deliveries: Delivery[] = [];
  const waiters: (() => void)[] = [];
  const receiver = { answer: (_body: string): number => 200, url: '', deliveries, until, close };
  const app = express();
  app.get('/webhooks/whatsapp', (request, response) => {
    const right = request.query['hub.verify_token'] === line.verifyToken;
    response
      .status(right ? 200 : 403)
      .type('text')
      .send(right ? String(request.query['hub.challenge']) : 'no');
  });
  app.post('/webhooks/whatsapp', express.raw({ type: () => true, limit: '4mb' }), (request, response) => {
    const raw = (request.body as Buffer).toString('utf8');
    deliveries.push({ raw, json: JSON.parse(raw) as Wire, headers: request.headers });
    response.sendStatus(receiver.answer(raw));
    for (const waiter of waiters.splice(0)) waiter();
  });
  const server = createServer(app);
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  receiver.url = `http://127.0.0.1:${port}/webhooks/whatsapp`;
  return receiver;

  async function until(enough: () => boolean): Promise<void> {
    while (!enough()) await new Promise<void>((resolve) => waiters.push(resolve));
  }
  function close() {
    return new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  }
};

export type Receiver = Awaited<ReturnType<typeof createReceiver>>;

const quick: Partial<Timings> = { sentMs: 1, deliveredMs: 5, readMs: 5, firstRetryMs: 20, longestRetryMs: 80 };

export interface Stage {
  readonly sandbox: Sandbox;
  readonly receiver: Receiver;
  readonly url: string;
  post(path: string, body: unknown): Promise<{ status: number; json: Record<string, unknown> }>;
  get(path: string): Promise<{ status: number; json: Record<string, unknown> }>;
  graph(body: unknown, options?: GraphOptions): Promise<GraphAnswer>;
  say(text: string, more?: object): Promise<string>;
  statuses(): Record<string, unknown>[];
  messages(): Record<string, unknown>[];
  close(): Promise<void>;
}

interface GraphOptions {
  readonly token?: string | null;
  readonly phoneNumberId?: string;
  readonly timeoutMs?: number;
}

export interface GraphAnswer {
  readonly status: number;
  readonly text: string;
  readonly json: {
    error?: {
      code: number;
      error_subcode?: number;
      message: string;
      fbtrace_id: string;
      error_data?: { details: string };
    };
    contacts?: { input: string; wa_id?: string; user_id?: string }[];
    messages?: { id: string }[];
    success?: boolean;
  };
}

/** A sandbox and a receiver, connected. */
export const createStage = async (settings: Partial<SandboxSettings> = {}): Promise<Stage> => {
  const receiver = await createReceiver();
  const whatsapp = { ...line, webhookUrl: receiver.url };
  const sandbox = createSandbox({ port: 0, whatsapp, ...settings, timings: { ...quick, ...settings.timings } });
  const { url } = await sandbox.listen();
  const values = () =>
    receiver.deliveries.flatMap(({ json }) => json.entry.flatMap((entry) => entry.changes.map(({ value }) => value)));
  const stage: Stage = {
    sandbox,
    receiver,
    url,
    post: (path, body) => call(`${url}${path}`, { method: 'POST', body: JSON.stringify(body) }),
    get: (path) => call(`${url}${path}`, {}),
    graph: (body, options = {}) => graph(url, body, options),
    async say(text, more = {}) {
      const { json } = await stage.post('/control/say', { from: ana, name: 'Ana', text, ...more });
      return String(json.messageId);
    },
    statuses: () => values().flatMap((value) => value.statuses ?? []),
    messages: () => values().flatMap((value) => value.messages ?? []),
    async close() {
      await sandbox.close();
      await receiver.close();
    },
  };
  return stage;
};

const call = async (url: string, init: RequestInit) => {
  const response = await fetch(url, { ...init, headers: { 'Content-Type': 'application/json' } });
  return { status: response.status, json: (await response.json()) as Record<string, unknown> };
};

const graph = async (url: string, body: unknown, options: GraphOptions): Promise<GraphAnswer> => {
  const { token = line.token, phoneNumberId = line.phoneNumberId, timeoutMs = 5_000 } = options;
  const response = await fetch(`${url}/v24.0/${phoneNumberId}/messages`, {
    method: 'POST',
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(timeoutMs),
    headers: { 'Content-Type': 'application/json', ...(token === null ? {} : { Authorization: `Bearer ${token}` }) },
  });
  const text = await response.text();
  return { status: response.status, text, json: text.startsWith('{') ? JSON.parse(text) : {} };
};

export const text = (body: string, more: object = {}) => ({
  messaging_product: 'whatsapp',
  recipient_type: 'individual',
  to: ana,
  type: 'text',
  text: { body },
  ...more,
});

export const signatureOf = (raw: string, secret = line.appSecret) =>
  `sha256=${createHmac('sha256', secret).update(Buffer.from(raw, 'utf8')).digest('hex')}`;
