import type { AttemptId, BusinessId, ConversationId, MessageId } from '../domain/ids.ts';
import type { Line, ProviderAddress, Saying, SayResult } from './channel.ts';

/** A message that has been marked as leaving, with what is needed to say it. */
export interface Departure {
  readonly attemptId: AttemptId;
  readonly messageId: MessageId;
  readonly conversationId: ConversationId;
  readonly line: Line;
  readonly to: readonly ProviderAddress[];
  readonly what: Saying;
  /** How long after its mark it may still be said, in milliseconds; later others may hold it for lost. */
  readonly sayWithinMs: number;
}

/** A message that is due to leave. */
export interface Due {
  readonly messageId: MessageId;
  readonly businessId: BusinessId;
}

/** How a try was concluded, in the words of a history. */
export type Conclusion = 'sent' | 'unknown' | 'refused' | 'parked';

/** The outbox: queued → sending → sent, with evidence; every mark under the conversation's lock. */
export interface Outbox {
  /** Marks a queued message as leaving and opens an attempt; null when it must not, or another has it. */
  begin(businessId: BusinessId, messageId: MessageId, now: Date): Promise<Departure | null>;
  /** Writes how the try ended. Repeatable; news never moves a status backwards. */
  conclude(departure: Departure, result: SayResult, now: Date): Promise<Conclusion>;
  /** Claims messages whose time has come, across businesses, at most `atMost`. */
  claimDue(now: Date, atMost?: number): Promise<readonly Due[]>;
  /** Lines on which something waits since before `before` are alarmed about. Returns how many. */
  alarmParked(now: Date, before: Date): Promise<number>;
  /** Conversations in which something waits to leave since before `before` go to a person; it is still tried. Returns how many. */
  handOverParked(now: Date, before: Date): Promise<number>;
  /** Attempts begun before `before` that never ended become `unknown`. Returns how many. */
  doubtLapsed(now: Date, before: Date): Promise<number>;
  /** Messages in doubt since before `before` go to a person. Returns how many. */
  handOverDoubts(now: Date, before: Date): Promise<number>;
}
