import { z } from 'zod';

/** One WhatsApp number and the Meta app that it belongs to. */
export interface WhatsAppNumberSettings {
  readonly phoneNumberId: string;
  /** Digits only, as in `metadata.display_phone_number`. */
  readonly displayNumber: string;
  readonly wabaId: string;
  /** The bearer token that the peer accepts for this number. */
  readonly token: string;
  readonly appSecret: string;
  readonly verifyToken: string;
  /** Where webhooks go; without it they wait. */
  readonly webhookUrl?: string | undefined;
  readonly verifiedName?: string | undefined;
}

/** How long things take here, in milliseconds; `webhookConcurrency` is a count. */
export interface Timings {
  readonly sentMs: number;
  readonly deliveredMs: number;
  readonly readMs: number;
  readonly webhookTimeoutMs: number;
  readonly webhookConcurrency: number;
  readonly firstRetryMs: number;
  readonly longestRetryMs: number;
  readonly giveUpAfterMs: number;
}

/** What `createSandbox` takes; everything has a default. */
export interface SandboxSettings {
  readonly port?: number | undefined;
  readonly host?: string | undefined;
  /** Folder of the append-only record; without it everything is forgotten at the end. */
  readonly recordDir?: string | undefined;
  readonly whatsapp?: WhatsAppNumberSettings | undefined;
  /** Version of the webhook fields: below v24 `sent` carries `conversation`. */
  readonly webhookVersion?: string | undefined;
  readonly timings?: Partial<Timings> | undefined;
}

/** The pace of a lively provider; redelivery is far shorter than Meta's seven days. */
export const defaultTimings: Timings = {
  sentMs: 30,
  deliveredMs: 90,
  readMs: 250,
  webhookTimeoutMs: 10_000,
  webhookConcurrency: 8,
  firstRetryMs: 1_000,
  longestRetryMs: 30_000,
  giveUpAfterMs: 3_600_000,
};

const digits = z.string().regex(/^\d{5,20}$/, 'expected digits only');
const flag = z.enum(['0', '1']).default('0');

const environment = z.object({
  SANDBOX_PORT: z.coerce.number().int().min(0).max(65_535).default(3001),
  SANDBOX_HOST: z.string().min(1).default('127.0.0.1'),
  SANDBOX_RECORD_DIR: z.string().min(1).optional(),
  SANDBOX_EXIT_WITH_PARENT: flag,
  SANDBOX_WHATSAPP_APP_SECRET: z.string().min(1).optional(),
  SANDBOX_WHATSAPP_TOKEN: z.string().min(1).optional(),
  SANDBOX_WHATSAPP_PHONE_NUMBER_ID: digits.optional(),
  SANDBOX_WHATSAPP_DISPLAY_NUMBER: digits.default('15550100000'),
  SANDBOX_WHATSAPP_WABA_ID: digits.default('100000000000001'),
  SANDBOX_WHATSAPP_VERIFY_TOKEN: z.string().min(1).optional(),
  SANDBOX_WHATSAPP_WEBHOOK_URL: z.url().optional(),
  SANDBOX_WHATSAPP_WEBHOOK_VERSION: z
    .string()
    .regex(/^v\d+\.\d+$/)
    .default('v23.0'),
});

type Environment = z.infer<typeof environment>;

/** The settings of the process, or the sentences that say what is wrong with its environment. */
export type ReadSettings =
  | { readonly ok: true; readonly settings: SandboxSettings; readonly exitWithParent: boolean }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads `SANDBOX_*` from `env`; never throws. The WhatsApp secrets come together or not at all. */
export const readSettings = (env: Record<string, string | undefined>): ReadSettings => {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(filled);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map(asSentence) };
  const missing = missingSecrets(parsed.data);
  if (missing.length > 0) return { ok: false, problems: missing.map((name) => `Missing setting ${name}.`) };
  return { ok: true, settings: asSettings(parsed.data), exitWithParent: parsed.data.SANDBOX_EXIT_WITH_PARENT === '1' };
};

const asSentence = (issue: { path: PropertyKey[]; message: string }) =>
  `Invalid setting ${issue.path.map(String).join('.')}: ${issue.message}.`;

const secrets = [
  'SANDBOX_WHATSAPP_APP_SECRET',
  'SANDBOX_WHATSAPP_TOKEN',
  'SANDBOX_WHATSAPP_PHONE_NUMBER_ID',
  'SANDBOX_WHATSAPP_VERIFY_TOKEN',
] as const;

const missingSecrets = (env: Environment) => {
  const missing = secrets.filter((name) => env[name] === undefined);
  return missing.length === secrets.length ? [] : missing;
};

const asSettings = (env: Environment): SandboxSettings => ({
  port: env.SANDBOX_PORT,
  host: env.SANDBOX_HOST,
  recordDir: env.SANDBOX_RECORD_DIR,
  webhookVersion: env.SANDBOX_WHATSAPP_WEBHOOK_VERSION,
  whatsapp: asNumber(env),
});

const asNumber = (env: Environment): WhatsAppNumberSettings | undefined => {
  const [appSecret, token, phoneNumberId, verifyToken] = secrets.map((name) => env[name]);
  if (!appSecret || !token || !phoneNumberId || !verifyToken) return undefined;
  return {
    appSecret,
    token,
    phoneNumberId,
    verifyToken,
    displayNumber: env.SANDBOX_WHATSAPP_DISPLAY_NUMBER,
    wabaId: env.SANDBOX_WHATSAPP_WABA_ID,
    webhookUrl: env.SANDBOX_WHATSAPP_WEBHOOK_URL,
  };
};
