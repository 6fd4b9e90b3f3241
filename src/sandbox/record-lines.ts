import type { ChatMessage, Person } from './phones.ts';

/** Every way in which a call to a provider's peer can end. */
export type CallOutcome =
  | 'accepted'
  | 'refused'
  | 'accepted-but-timeout'
  | '5xx-after-acceptance'
  | 'error-after-acceptance'
  | 'wrong-content-after-acceptance'
  | '5xx-without'
  | 'hung-without'
  | 'reset-before-reading'
  | 'wrong-content-without';

/** One call to the peer. `accepted` alone says whether the message reached the provider; the answer may be lost. */
export interface CallEntry {
  readonly kind: 'call';
  readonly provider: 'whatsapp';
  /** `message`, `read` (with or without typing) or `number` (a look at the number's fields). */
  readonly type: string;
  readonly phoneNumberId: string;
  readonly to?: string | undefined;
  readonly text?: string | undefined;
  /** `biz_opaque_callback_data` as it came. */
  readonly attemptId?: string | undefined;
  readonly outcome: CallOutcome;
  readonly accepted: boolean;
  readonly acceptedAt?: string | undefined;
  readonly messageId?: string | undefined;
  /** The provider's error code when refused. */
  readonly code?: number | undefined;
  /** The fault that decided the outcome, if one did. */
  readonly fault?: string | undefined;
  readonly body?: unknown;
  /** Who and what the phone then shows; read back at a restart. */
  readonly shown?: { readonly person: Person; readonly message: ChatMessage } | undefined;
}

/** What a person did on the phone. */
export interface SayEntry {
  readonly kind: 'say';
  readonly phoneNumberId: string;
  readonly person: Person;
  readonly message: ChatMessage;
  /** False for what makes no bubble of its own, such as a reaction. */
  readonly shown: boolean;
  /** What it does to an earlier bubble. */
  readonly change?: BubbleChange | undefined;
  /** When it opened the service window, by the movable clock. */
  readonly windowAt?: number | undefined;
}

/** A bubble that is edited, taken back or reacted to. */
export interface BubbleChange {
  readonly messageId: string;
  readonly part: { readonly text?: string; readonly reaction?: string };
}

/** A phone that was made or changed. */
export interface PersonEntry {
  readonly kind: 'person';
  readonly person: Person;
}

/** What a webhook tells: an inbound message, or a status of an outbound one. */
export interface About {
  readonly kind: 'message' | 'status' | 'other';
  readonly id: string;
  readonly status?: string | undefined;
}

/** A webhook that waits for its first delivery; kept in the file only. */
export interface WebhookQueuedEntry {
  readonly kind: 'webhook-queued';
  readonly webhookId: string;
  readonly targetKey: string;
  readonly body: string;
  readonly about: readonly About[];
}

/** One attempt to deliver a webhook; `answer` is the HTTP status, or why there was none. */
export interface WebhookEntry {
  readonly kind: 'webhook';
  readonly webhookId: string;
  readonly url: string;
  readonly about: readonly About[];
  readonly attempt: number;
  readonly answer: number | 'refused' | 'reset' | 'timeout' | 'failed';
  readonly tookMs: number;
}

/** A webhook that nobody took for the longest time, or statuses that a fault held back. */
export interface LostEntry {
  readonly kind: 'webhook-given-up' | 'status-dropped';
  readonly webhookId?: string | undefined;
  readonly about: readonly About[];
}

/** One entry as its writer gives it. */
export type RecordEntry = CallEntry | SayEntry | PersonEntry | WebhookQueuedEntry | WebhookEntry | LostEntry;

/** One entry as it stands in the record: `seq` rises by one, `at` is an ISO instant. */
export type RecordLine = RecordEntry & { readonly seq: number; readonly at: string };
