import type { BusinessId, ConversationId } from '../domain/ids.ts';
import type {
  HandoffReason,
  HeardLanguage,
  Intent,
  Owner,
  SilenceReason,
  TurnOutcome,
  Urgency,
} from '../domain/words.ts';

/** Which conversation a deed is about. */
export interface Subject {
  readonly businessId: BusinessId;
  readonly conversationId: ConversationId;
}

/** Where a conversation stands after a deed; instants are ISO. */
export interface StandingReport {
  readonly owner: Owner;
  readonly fence: number;
  readonly deadlineAt: string | null;
  /** Messages that have not been tried yet. */
  readonly parts: number;
}

/** What a turn came to, in closed codes, as it stands in the history. */
export interface AnswerReport extends StandingReport {
  readonly turns: number;
  /** True when something waits that the turn did not cover. */
  readonly again: boolean;
  readonly outcome?: TurnOutcome;
  readonly decision?: 'answered' | 'handed_over' | 'left_unanswered';
  readonly reason?: HandoffReason | SilenceReason;
  readonly intent?: Intent;
  readonly urgency?: Urgency;
  readonly language?: HeardLanguage;
}

/** How sending went. */
export interface SendReport {
  readonly parts: number;
}

/** The deeds of a conversation; each may be repeated without harm. */
export interface ConversationActivities {
  /** Takes a turn, from claim to queued; when there is nothing to take, says where the conversation stands. */
  answer(subject: Subject): Promise<AnswerReport>;
  /** Tries once each message that has not been tried yet. */
  send(subject: Subject): Promise<SendReport>;
  /** Lets a deadline pass. */
  keepDeadline(subject: Subject): Promise<StandingReport>;
}
