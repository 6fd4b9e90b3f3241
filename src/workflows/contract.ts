import type { AgentId, BusinessId, ConversationId } from '../domain/ids.ts';
import type { ChannelKind, Owner, RingReason } from '../domain/words.ts';

/** The workflow type of a conversation. */
export const conversationType = 'conversation';
/** The signal that says: look again. */
export const ringSignal = 'ring';
/** The search attributes; an auditor filters by them. */
export const searchAttributeNames = { business: 'BusinessId', kind: 'ChannelKind', owner: 'Owner' } as const;

/** What a ring tells, for the reader of a history: why, whether what was said looks finished, and by which agent. */
export interface RingNote {
  readonly reasons: readonly RingReason[];
  readonly settled: boolean;
  readonly agentId?: AgentId;
}

/** How long a conversation waits, in milliseconds. */
export interface Pauses {
  /** Until a burst counts as quiet. */
  readonly quietMs: number;
  /** A burst is waited for at most this long. */
  readonly longestQuietMs: number;
  /** How long it rests before it completes. */
  readonly lingerMs: number;
}

/** What a conversation starts with, and carries when it continues as new. Only ids, words, counts and instants. */
export interface ConversationInput {
  readonly v: 1;
  readonly businessId: BusinessId;
  readonly conversationId: ConversationId;
  readonly channelKind: ChannelKind;
  readonly owner: Owner;
  readonly pauses: Pauses;
  /** Continues as new when its history has about this many events. */
  readonly historyLimit: number;
  /** Turns so far, in all runs. */
  readonly turns: number;
  /** ISO instant of the nearest deadline that was known; absent when none is. */
  readonly deadlineAt?: string;
  /** A ring that was not looked at yet. */
  readonly rung?: RingNote;
}
