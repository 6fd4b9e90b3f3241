import type { FailureCode } from './failures.ts';
import type { Ownership } from './owner.ts';
import type { AttemptState, Author, DeliveryStatus, SystemKind } from './words.ts';

/** Whether a kind of system message still starts, by who owns the conversation at that moment. */
export const systemPasses: Record<SystemKind, readonly Ownership['owner'][]> = {
  handoff_notice: ['queue'],
  queue_delay: ['queue'],
  opt_out_confirmation: ['assistant', 'queue', 'agent', 'nobody'],
  follow_up: ['assistant'],
  emergency_line: ['queue', 'agent'],
};

/** An outbound message that waits to leave. */
export interface Waiting {
  readonly author: Author;
  readonly systemKind: SystemKind | null;
  /** The fence under which it was queued. */
  readonly fence: number;
  readonly status: DeliveryStatus;
}

/** What may be done with it now: `skip` means that somebody else has it, or it is over. */
export type SendVerdict = 'send' | 'withdraw' | 'skip';

/**
 * Asked under the conversation's lock, right before a send is marked: the fence binds the assistant. In the queue only
 * what was carried over to its fence leaves: an answer whose line was down while a person was asked for.
 */
export function judgeSend(ownership: Ownership, message: Waiting): SendVerdict {
  if (message.status !== 'queued') return 'skip';
  if (message.author === 'agent') return 'send';
  if (message.author === 'system') return passesAsSystem(ownership, message.systemKind) ? 'send' : 'withdraw';
  const isOpen = ownership.owner === 'assistant' || ownership.owner === 'queue';
  return isOpen && ownership.fence === message.fence ? 'send' : 'withdraw';
}

/** Where a message stands among what the conversation sends: which saying it is part of, and by whom. */
export interface Placed {
  readonly author: Author;
  readonly group: string | number | null;
  readonly status: DeliveryStatus;
}

/**
 * True when an earlier message holds back a later one: the parts of one saying leave in order, and so do an agent's
 * sayings, except that one in doubt (`earlierInDoubt`: a part of the earlier saying is) holds back its own parts alone.
 */
export function holdsBack(earlier: Placed, message: Placed, earlierInDoubt: boolean): boolean {
  if (earlier.group === message.group) return isUnsettled(earlier.status);
  if (earlier.author !== 'agent' || message.author !== 'agent' || earlierInDoubt) return false;
  return earlier.status === 'queued' || earlier.status === 'sending';
}

function passesAsSystem(ownership: Ownership, kind: SystemKind | null): boolean {
  return kind !== null && systemPasses[kind].includes(ownership.owner);
}

const rank: Record<DeliveryStatus, number> = {
  queued: 0,
  sending: 1,
  unknown: 2,
  sent: 3,
  failed: 4,
  withdrawn: 4,
  delivered: 5,
  read: 6,
};

/**
 * The status after news of one: the further of the two, so any order and any repetition ends alike. A refusal told
 * after `sent` stands; proof that it reached the phone outranks a refusal.
 */
export function advance(from: DeliveryStatus, news: DeliveryStatus): DeliveryStatus {
  return rank[news] > rank[from] ? news : from;
}

/** True while nobody can say yet what became of the message. */
export function isUnsettled(status: DeliveryStatus): boolean {
  return rank[status] < rank.sent;
}

/** The statuses of a message that the provider has taken: what it answers is answered once all its parts have one. */
export const arrivedStatuses: readonly DeliveryStatus[] = ['sent', 'delivered', 'read'];

/** True when the provider has taken the message. */
export function hasArrived(status: DeliveryStatus): boolean {
  return arrivedStatuses.includes(status);
}

/** The states of an attempt that news may still change; what was concluded once stays so. */
export const undecidedAttempts: readonly AttemptState[] = ['open', 'unknown'];

/** True while news about an attempt still counts, so that a conclusion written twice moves nothing the second time. */
export function isUndecided(attempt: AttemptState): boolean {
  return undecidedAttempts.includes(attempt);
}

/** With proof that nothing left, the message waits again; a message of which more is known stays as it is. */
export function park(from: DeliveryStatus): DeliveryStatus {
  return from === 'sending' || from === 'unknown' ? 'queued' : from;
}

/** The statuses of a person's reply that answers nobody. */
export const lostStatuses: readonly DeliveryStatus[] = ['failed', 'withdrawn'];

/** How far persons' replies answer, those on their way included and those that failed left out; 0 when none does. */
export function repliedThrough(
  replies: readonly { readonly status: DeliveryStatus; readonly answersThrough: number | null }[],
): number {
  const kept = replies.filter(({ status }) => !lostStatuses.includes(status));
  return Math.max(0, ...kept.map(({ answersThrough }) => answersThrough ?? 0));
}

const refusalsOfOneMessage = 5;

/**
 * True when a provider that cannot take this message for the moment has said so often enough: then it is refused for
 * good, since such codes are also given for what never succeeds. `refusals` counts this one; what a whole line or a
 * person must wait for is not counted.
 */
export function isLastRefusal(
  { code, scope }: { readonly code: FailureCode; readonly scope: 'message' | 'contact' | 'channel' },
  refusals: number,
): boolean {
  return code === 'send.provider_down' && scope === 'message' && refusals >= refusalsOfOneMessage;
}

const firstPauseMs = 2_000;
const longestPauseMs = 15 * 60_000;

/** When a parked message tries again: doubling from 2 s up to 15 min, never sooner than the provider asks. */
export function nextTryAt(now: Date, tries: number, retryAfterMs: number | null): Date {
  const pauseMs = Math.min(firstPauseMs * 2 ** Math.min(tries, 20), longestPauseMs);
  return new Date(now.getTime() + Math.max(pauseMs, retryAfterMs ?? 0));
}
