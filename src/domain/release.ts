import type { DeliveryStatus, TurnOutcome } from './words.ts';

/** What a contact said and nobody has closed yet, when an agent gives the conversation back. */
export interface LeftOpen {
  readonly seq: number;
  /** How the turn ended that had taken it up; null when none had. */
  readonly turnOutcome: TurnOutcome | null;
  /** What became of the messages that this turn had queued. */
  readonly answers: readonly DeliveryStatus[];
}

/** How far a person's part reaches, in sequence numbers; 0 when it reaches nothing. */
export interface PersonsPart {
  /** What persons' replies answer, those on their way included. */
  readonly repliedThrough: number;
  /** What was there when a person took the conversation from the queue. */
  readonly takenThrough: number;
}

/** Whose an open message is after a release. */
export type Returned = 'handled_by_person' | 'assistant';

/**
 * A release decides by what was done, not by who had begun. The person has handled what their reply answers, what they
 * took from the queue, and what the assistant had handed over: there their silence is a decision. What an answer has
 * begun to leave for is not answered twice. Everything else was interrupted or came since: it is the assistant's.
 */
export function afterRelease(message: LeftOpen, part: PersonsPart): Returned {
  const isPersons = message.seq <= Math.max(part.repliedThrough, part.takenThrough);
  const wasHandedOver = message.turnOutcome === 'handed_over';
  const mayHaveLeft = message.answers.some((status) => status !== 'withdrawn');
  return isPersons || wasHandedOver || mayHaveLeft ? 'handled_by_person' : 'assistant';
}
