import { createHmac } from 'node:crypto';
import { createLog } from '../../src/adapters/local/log.ts';
import { systemRandomness } from '../../src/adapters/local/randomness.ts';
import { parseJson } from '../../src/adapters/meta/json.ts';
import { isSignedByMeta } from '../../src/adapters/meta/signature.ts';
import { answerSubscription } from '../../src/adapters/meta/subscription.ts';
import { readWhatsApp } from '../../src/adapters/meta/whatsapp/interpreter/interpreter.ts';
import { createApi } from '../../src/api/api.ts';
import { type Served, serve } from '../../src/api/serve.ts';
import type { ApiPorts } from '../../src/ports/api-ports.ts';
import type { CrashPoint } from '../../src/ports/crash-points.ts';
import { aBusiness, FakeAccess, FakeCommands, FakeIntake, FakeKnowledge, FakeStore } from './fakes.ts';

export const appSecret = 'a-secret-of-this-test';
export const verifyToken = 'a-token-of-this-test';

/** The doors over stores in memory, listening; two businesses, so that one can knock at the other's. */
export async function aHouse(change: (ports: ApiPorts) => ApiPorts = (ports) => ports) {
  const store = new FakeStore();
  const parts = {
    store,
    ours: store.add(aBusiness()),
    theirs: store.add(aBusiness()),
    access: new FakeAccess(),
    intake: new FakeIntake(),
    commands: new FakeCommands(store),
    knowledge: new FakeKnowledge(store),
    passed: [] as CrashPoint[],
    lines: [] as string[],
    ready: true,
    storesClosed: 0,
  };
  const closeStores = async () => {
    parts.storesClosed += 1;
  };
  const served = await serve(createApi(change(portsOf(parts))), { host: '127.0.0.1', port: 0 }, closeStores);
  return { ...parts, parts, served, url: `http://127.0.0.1:${served.port}`, call: calling(served) };
}

export type House = Awaited<ReturnType<typeof aHouse>>;

type Parts = {
  store: FakeStore;
  access: FakeAccess;
  intake: FakeIntake;
  commands: FakeCommands;
  knowledge: FakeKnowledge;
  passed: CrashPoint[];
  lines: string[];
  ready: boolean;
};

function portsOf(parts: Parts): ApiPorts {
  return {
    intake: parts.intake,
    commands: parts.commands,
    reading: parts.store,
    knowledge: parts.knowledge,
    ledger: { ofBusiness: async () => [] },
    access: parts.access,
    readiness: { storesReady: async () => parts.ready, whatIsUnfit: async () => null },
    clock: { now: () => new Date('2026-11-24T12:00:00.000Z') },
    randomness: systemRandomness,
    log: createLog({ process: 'api', level: 'info', destination: { write: (line) => parts.lines.push(line) } }),
    passCrashPoint: (point) => parts.passed.push(point),
    webhooks: { whatsapp: whatsappDoor },
    limits: { intakeBodyBytes: 4_194_304, apiBodyBytes: 262_144 },
  };
}

export const whatsappDoor: ApiPorts['webhooks']['whatsapp'] = {
  appSecret,
  verifyToken,
  isSigned: isSignedByMeta,
  answerSubscription,
  parse: (raw) => {
    const read = parseJson(raw);
    return read.ok ? read.value : undefined;
  },
  read: readWhatsApp,
};

/** What came back, with its body read. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; undefined when it is none. */
  readonly json: Record<string, unknown>;
}

export interface Call {
  readonly key?: string;
  readonly json?: unknown;
  readonly body?: string | Buffer;
  readonly headers?: Record<string, string>;
}

function calling({ port }: Served) {
  return async (method: string, path: string, { key, json, body, headers = {} }: Call = {}): Promise<Reply> => {
    const content = json === undefined ? body : JSON.stringify(json);
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: {
        ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
        ...(json === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(content === undefined ? {} : { body: typeof content === 'string' ? content : new Uint8Array(content) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: asJson(text) };
  };
}

function asJson(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/** The header by which Meta signs these bytes. */
export function signatureOf(body: string | Buffer, secret = appSecret): Record<string, string> {
  return { 'X-Hub-Signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}` };
}

/** A WhatsApp delivery of text messages from invented people. */
export function aDelivery(count: number, words = 'Olá'): string {
  const messages = Array.from({ length: count }, (_, at) => ({
    from: '15550100001',
    id: `wamid.TEST${at}`,
    timestamp: '1795521600',
    type: 'text',
    text: { body: words },
  }));
  const metadata = { display_phone_number: '15550100000', phone_number_id: '100000000000002' };
  const value = { messaging_product: 'whatsapp', metadata, messages };
  const entry = [{ id: '100000000000001', changes: [{ field: 'messages', value }] }];
  return JSON.stringify({ object: 'whatsapp_business_account', entry });
}
