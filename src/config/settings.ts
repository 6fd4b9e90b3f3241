import { addressOf, crashAt, flag, key, milliseconds, oneOf, textLike, textOf, whole } from './schemas.ts';
import type { Setting } from './setting.ts';

/** Every setting of our processes: what it does, its name in the environment, its form, its default. */
export const settings = {
  nodeEnv: {
    env: 'NODE_ENV',
    doc: 'In production a breach of the wall is withheld instead of thrown, and what is meant for tests is refused.',
    schema: oneOf('development', 'test', 'production'),
    default: 'development',
  },
  logLevel: {
    env: 'LOG_LEVEL',
    doc: 'The least weight of what is logged.',
    schema: oneOf('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'),
    default: 'info',
  },
  apiHost: {
    env: 'API_HOST',
    doc: 'The network address on which the API listens; 0.0.0.0 opens it to the network.',
    schema: textLike(/^[\w.:%-]{1,255}$/, 'a host name or an IP address'),
    default: '127.0.0.1',
  },
  apiPort: {
    env: 'API_PORT',
    doc: 'The port of the API; 0 takes a free one.',
    schema: whole(0, 65_535),
    default: '3000',
  },
  workerHealthPort: {
    env: 'WORKER_HEALTH_PORT',
    doc: 'The port on loopback where the worker says whether it is alive; 0 takes a free one.',
    schema: whole(0, 65_535),
    default: '3002',
  },

  databaseUrl: {
    env: 'DATABASE_URL',
    doc: 'The main database, as the role that owns nothing.',
    schema: addressOf('postgresql', 'postgres'),
    secret: true,
  },
  keyringDatabaseUrl: {
    env: 'KEYRING_DATABASE_URL',
    doc: 'The database of the wrapped keys; in production on a cluster of its own.',
    schema: addressOf('postgresql', 'postgres'),
    secret: true,
  },
  databasePool: {
    env: 'DATABASE_POOL',
    doc: 'Connections per process for transactions.',
    schema: whole(1, 200),
    default: '16',
  },
  hotPool: {
    env: 'HOT_POOL',
    doc: 'Connections per process for single statements: intake, bell, look-ups.',
    schema: whole(1, 200),
    default: '6',
  },
  keyringPool: {
    env: 'KEYRING_POOL',
    doc: 'Connections per process to the keyring.',
    schema: whole(1, 200),
    default: '3',
  },
  rootKey: {
    env: 'ROOT_KEY',
    doc: 'The key that wraps all other keys; set this or ROOT_KEY_FILE, and keep a copy elsewhere.',
    schema: key,
    default: null,
    secret: true,
  },
  rootKeyFile: {
    env: 'ROOT_KEY_FILE',
    doc: 'A file that holds the root key, readable by its owner alone; set this or ROOT_KEY.',
    schema: textOf(1),
    default: null,
  },

  temporalAddress: {
    env: 'TEMPORAL_ADDRESS',
    doc: 'Where the workflow engine listens.',
    schema: textLike(/^[\w.[\]:-]+:\d{1,5}$/, 'host:port'),
    default: '127.0.0.1:7233',
  },
  temporalNamespace: {
    env: 'TEMPORAL_NAMESPACE',
    doc: 'The namespace of our workflows.',
    schema: textLike(/^[\w.-]{2,255}$/, 'a namespace of letters, digits, dots and dashes'),
    default: 'asistian',
  },
  temporalTaskQueue: {
    env: 'TEMPORAL_TASK_QUEUE',
    doc: 'The task queue that workers poll.',
    schema: textLike(/^conversations(:[0-9a-f-]{36})?$/, '"conversations", alone or with a colon and a UUID behind it'),
    default: 'conversations',
  },

  whatsappAppSecret: {
    env: 'WHATSAPP_APP_SECRET',
    doc: 'Signs every webhook from Meta.',
    schema: textOf(16),
    default: null,
    secret: true,
  },
  whatsappVerifyToken: {
    env: 'WHATSAPP_VERIFY_TOKEN',
    doc: 'Answers the question by which Meta subscribes to our webhook.',
    schema: textOf(8),
    default: null,
    secret: true,
  },
  metaGraphUrl: {
    env: 'META_GRAPH_URL',
    doc: 'Where the Graph API of Meta is reached; in production by https://, or on this machine.',
    schema: addressOf('https', 'http'),
    default: 'https://graph.facebook.com',
  },
  metaApiVersion: {
    env: 'META_API_VERSION',
    doc: 'The version of the Graph API that we speak.',
    schema: textLike(/^v\d{1,3}\.\d{1,2}$/, 'a version such as v24.0'),
    default: 'v24.0',
  },
  providerConnectTimeoutMs: {
    env: 'PROVIDER_CONNECT_TIMEOUT_MS',
    doc: 'How long a connection to a provider may take; after it, nothing has left.',
    schema: milliseconds(),
    default: '2000',
  },
  providerTimeoutMs: {
    env: 'PROVIDER_TIMEOUT_MS',
    doc: 'How long a provider may take to answer; after it, the outcome is unknown.',
    schema: milliseconds(),
    default: '6000',
  },

  quietPauseMs: {
    env: 'QUIET_PAUSE_MS',
    doc: 'How long a contact must be quiet before a burst is answered.',
    schema: milliseconds(0),
    default: '2000',
  },
  longestQuietMs: {
    env: 'LONGEST_QUIET_MS',
    doc: 'The longest wait for a burst to end; at least QUIET_PAUSE_MS.',
    schema: milliseconds(0),
    default: '8000',
  },
  lingerMs: {
    env: 'LINGER_MS',
    doc: 'How long the workflow of a conversation rests after its last turn before it completes.',
    schema: milliseconds(),
    default: '180000',
  },
  historyLimit: {
    env: 'HISTORY_LIMIT',
    doc: 'Events in a history after which the workflow continues as new.',
    schema: whole(20, 10_000),
    default: '250',
  },
  turnDeadlineMs: {
    env: 'TURN_DEADLINE_MS',
    doc: 'How long a turn may take until a person is asked for.',
    schema: milliseconds(),
    default: '60000',
  },
  stickyTimeoutMs: {
    env: 'STICKY_TIMEOUT_MS',
    doc: 'How long a workflow waits for the worker that remembers it.',
    schema: milliseconds(),
    default: '2000',
  },
  workflowTaskTimeoutMs: {
    env: 'WORKFLOW_TASK_TIMEOUT_MS',
    doc: 'How long a worker may take for one step of a workflow.',
    schema: milliseconds(),
    default: '5000',
  },
  sendGraceMs: {
    env: 'SEND_GRACE_MS',
    doc: "How long a queued message is left to its turn's own send before the outbox loop takes it up.",
    schema: milliseconds(0),
    default: '5000',
  },
  attemptLeaseMs: {
    env: 'ATTEMPT_LEASE_MS',
    doc: 'After this an attempt without an end is in doubt; more than PROVIDER_CONNECT_TIMEOUT_MS and PROVIDER_TIMEOUT_MS together.',
    schema: milliseconds(),
    default: '15000',
  },
  doubtPatienceMs: {
    env: 'DOUBT_PATIENCE_MS',
    doc: 'How long a message may be in doubt before a person is asked.',
    schema: milliseconds(),
    default: '900000',
  },
  sweepAfterMs: {
    env: 'SWEEP_AFTER_MS',
    doc: 'How long a message may wait without a live turn before its conversation is rung again.',
    schema: milliseconds(),
    default: '30000',
  },
  sweepEveryMs: {
    env: 'SWEEP_EVERY_MS',
    doc: 'How often the sweeper looks.',
    schema: milliseconds(),
    default: '10000',
  },
  bellEveryMs: {
    env: 'BELL_EVERY_MS',
    doc: 'How long the bell pauses when nothing waits.',
    schema: milliseconds(),
    default: '50',
  },
  bellBatch: {
    env: 'BELL_BATCH',
    doc: 'How many rows the bell claims at once.',
    schema: whole(1, 1_000),
    default: '100',
  },
  bellLeaseMs: {
    env: 'BELL_LEASE_MS',
    doc: 'After this a claimed row that was not finished may be claimed again.',
    schema: milliseconds(),
    default: '10000',
  },
  maxConcurrentTurns: {
    env: 'MAX_CONCURRENT_TURNS',
    doc: 'How many turns one worker has at work at once; fewer than DATABASE_POOL, so that the loops find a connection too.',
    schema: whole(1, 1_000),
    default: '12',
  },

  intakeBodyLimitBytes: {
    env: 'INTAKE_BODY_LIMIT_BYTES',
    doc: 'The largest webhook that is taken; Meta sends up to 3 MB.',
    schema: whole(1_024, 67_108_864),
    default: '4194304',
  },
  apiBodyLimitBytes: {
    env: 'API_BODY_LIMIT_BYTES',
    doc: 'The largest body that the API takes.',
    schema: whole(1_024, 16_777_216),
    default: '262144',
  },
  wallMode: {
    env: 'WALL_MODE',
    doc: 'What happens to a value that may not enter a history; unset, it throws. In production it is always withheld.',
    schema: oneOf('throw', 'withhold'),
    default: null,
  },

  crashAt: {
    env: 'CRASH_AT',
    doc: 'For tests: the process kills itself at this crash point, with :n the n-th time; refused in production.',
    schema: crashAt,
    default: null,
  },
  exitWithParent: {
    env: 'EXIT_WITH_PARENT',
    doc: 'With 1 the process ends when its standard input closes, so that it never outlives who started it.',
    schema: flag,
    default: '0',
  },
  modelDelayMs: {
    env: 'MODEL_DELAY_MS',
    doc: 'For tests and load: the local assistant answers only after this; refused in production.',
    schema: milliseconds(0),
    default: '0',
  },
} as const satisfies Record<string, Setting>;
