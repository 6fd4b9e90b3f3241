import type { AgentId, BusinessId, ConversationId } from '../domain/ids.ts';
import type { ChannelKind, Owner, RingReason } from '../domain/words.ts';

/** All rings that a conversation has waiting, as one. */
export interface PendingRing {
  readonly ringIds: readonly string[];
  readonly businessId: BusinessId;
  readonly conversationId: ConversationId;
  readonly channelKind: ChannelKind;
  readonly owner: Owner;
  readonly reasons: readonly RingReason[];
  /** True when the last thing said was finished, so that no pause is needed. */
  readonly settled: boolean;
  /** The agent whose command rang last, if one did. */
  readonly agentId: AgentId | null;
  readonly tries: number;
}

/** The rows that say: look again. A ring may be lost, doubled or late without harm. */
export interface Rings {
  claim(now: Date): Promise<readonly PendingRing[]>;
  done(ring: PendingRing): Promise<void>;
  later(ring: PendingRing, dueAt: Date): Promise<void>;
  quarantine(ring: PendingRing, now: Date): Promise<void>;
  /** Rings for conversations where somebody waits and nothing moves since `before`. Returns how many. */
  sweep(now: Date, before: Date): Promise<number>;
}

/** Tells the workflow engine to look again at a conversation. Throws `engine.unavailable` within 2 s. */
export interface Dispatcher {
  ring(ring: PendingRing): Promise<void>;
}
