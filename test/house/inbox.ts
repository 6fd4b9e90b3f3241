import type { AnswerReport, ConversationActivities, StandingReport } from '../../src/activities/conversation.ts';

/** Deeds on a row of waiting messages in memory: for stories about the workflow alone, in numbers that no database bears. */
export class Inbox implements ConversationActivities {
  /** What each turn took, oldest first. */
  readonly turns: (readonly number[])[] = [];
  readonly #waiting: number[] = [];

  /** True while something was put in that no turn has taken. */
  get waits(): boolean {
    return this.#waiting.length > 0;
  }

  put(message: number): void {
    this.#waiting.push(message);
  }

  answer = async (): Promise<AnswerReport> => {
    const taken = this.#waiting.splice(0);
    if (taken.length === 0) return { ...this.#standing(), turns: this.turns.length, again: false };
    this.turns.push(taken);
    const again = this.#waiting.length > 0;
    return { ...this.#standing(), parts: 1, turns: this.turns.length, again, outcome: 'answered', language: 'pt' };
  };

  send = async (): Promise<{ parts: number }> => ({ parts: 1 });

  keepDeadline = async (): Promise<StandingReport> => this.#standing();

  #standing(): StandingReport {
    return { owner: 'assistant', fence: 1, deadlineAt: null, parts: 0 };
  }
}
