import type { AnswerReport, ConversationActivities, SendReport, StandingReport } from '../../src/activities/conversation.ts';

const resting: AnswerReport = { owner: 'assistant', fence: 1, deadlineAt: null, parts: 0, turns: 0, again: false };

/** Deeds that answer what a scene says, one after the other; when nothing more is said, that nothing moves. */
export class ScriptedDeeds implements ConversationActivities {
  /** What was done, oldest first. */
  readonly done: (keyof ConversationActivities)[] = [];
  readonly #reports: Partial<AnswerReport>[] = [];
  #last = resting;

  /** What the next deeds that look at the conversation find. */
  finds(...reports: Partial<AnswerReport>[]): void {
    this.#reports.push(...reports);
  }

  answer = async (): Promise<AnswerReport> => {
    this.done.push('answer');
    return this.#next();
  };

  send = async (): Promise<SendReport> => {
    this.done.push('send');
    return { parts: 1 };
  };

  keepDeadline = async (): Promise<StandingReport> => {
    this.done.push('keepDeadline');
    const { owner, fence, deadlineAt, parts } = this.#next();
    return { owner, fence, deadlineAt, parts };
  };

  #next(): AnswerReport {
    const { owner, fence, deadlineAt, turns } = this.#last;
    this.#last = { owner, fence, deadlineAt, turns, parts: 0, again: false, ...this.#reports.shift() };
    return this.#last;
  }
}
