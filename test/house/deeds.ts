import type { ConversationActivities, Subject } from '../../src/activities/conversation.ts';

type Deed = keyof ConversationActivities;

/** Watches the deeds of a worker: what is under way, when each began, and breaks one on demand. */
export class Deeds {
  /** Every deed that began, oldest first. */
  readonly begun: { readonly deed: Deed; readonly subject: Subject; readonly at: number }[] = [];
  underWay = 0;
  readonly #broken = new Map<Deed, number>();

  /** The next calls of a deed end in an error that nobody foresaw. */
  breaks(deed: Deed, times: number): void {
    this.#broken.set(deed, times);
  }

  /** How often a deed began. */
  count(deed: Deed): number {
    return this.begun.filter((one) => one.deed === deed).length;
  }

  /** The deeds as given, watched; `before` runs ahead of each. */
  watch(given: ConversationActivities, before: () => Promise<void>): ConversationActivities {
    const watched =
      <T>(deed: Deed, run: (subject: Subject) => Promise<T>) =>
      (subject: Subject) =>
        this.#watched(deed, subject, before, run);
    return {
      answer: watched('answer', given.answer),
      send: watched('send', given.send),
      keepDeadline: watched('keepDeadline', given.keepDeadline),
    };
  }

  async #watched<T>(deed: Deed, subject: Subject, before: () => Promise<void>, run: (subject: Subject) => Promise<T>) {
    this.begun.push({ deed, subject, at: performance.now() });
    this.underWay += 1;
    try {
      await before();
      this.#breakIfTold(deed);
      return await run(subject);
    } finally {
      this.underWay -= 1;
    }
  }

  #breakIfTold(deed: Deed): void {
    const left = this.#broken.get(deed) ?? 0;
    if (left === 0) return;
    this.#broken.set(deed, left - 1);
    throw new TypeError('nobody foresaw this');
  }
}
