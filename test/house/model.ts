import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../../src/domain/failures.ts';
import type { Draft, DraftRequest, LanguageModel, Proposal } from '../../src/ports/language-model.ts';

/** How the model behaves. */
export type Thinking = 'well' | 'fails' | 'never_ends';

/** What became of a call: the words that it was asked about, and whether its draft was finished. */
export interface Thought {
  readonly burst: readonly string[];
  ended: 'at_work' | 'finished' | 'stopped' | 'failed';
}

/** An answer that states nothing that would have to be proved. */
export const plainAnswer: Proposal = {
  kind: 'answer',
  text: 'Com certeza, já tratamos disso.',
  language: 'pt',
  cites: [],
};
/** The parts of `twoParts`. */
export const parts = ['Com certeza.', 'Já tratamos disso.'] as const;
/** The same, in two parts. */
export const twoParts: Proposal = { ...plainAnswer, text: parts.join(' || ') };

/** A model that answers every burst with the same words, as slowly as it is told to. */
export class ScriptedModel implements LanguageModel {
  readonly thoughts: Thought[] = [];
  takesMs = 0;
  thinks: Thinking = 'well';
  proposes: Proposal | undefined;
  /** The most calls that were under way at once. */
  most = 0;
  #held: Promise<void> | undefined;

  get isThinking(): boolean {
    return this.thoughts.some(({ ended }) => ended === 'at_work');
  }

  /** The bursts of the drafts that were finished. */
  get answered(): readonly (readonly string[])[] {
    return this.thoughts.filter(({ ended }) => ended === 'finished').map(({ burst }) => burst);
  }

  /** Keeps every call waiting until the returned function is called. */
  holds(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#held = promise;
    return () => {
      this.#held = undefined;
      resolve();
    };
  }

  async draft(request: DraftRequest, signal: AbortSignal): Promise<Draft> {
    const thought: Thought = { burst: request.burst.map(({ text }) => text), ended: 'at_work' };
    this.thoughts.push(thought);
    this.most = Math.max(this.most, this.thoughts.filter(({ ended }) => ended === 'at_work').length);
    try {
      await this.#think(signal);
      thought.ended = 'finished';
      return this.#draftOf();
    } finally {
      if (thought.ended === 'at_work') thought.ended = signal.aborted ? 'stopped' : 'failed';
    }
  }

  async #think(signal: AbortSignal): Promise<void> {
    if (this.thinks === 'fails') throw new Failure('model.unavailable');
    const time = this.thinks === 'never_ends' ? untilStopped(signal) : pause(this.takesMs, undefined, { signal });
    const held = this.#held === undefined ? time : Promise.race([this.#held, untilStopped(signal)]);
    await held.catch(() => {
      throw new Failure('model.aborted');
    });
  }

  #draftOf(): Draft {
    return {
      triage: { intent: 'question', language: 'pt', urgency: 'normal', sentiment: 'neutral' },
      proposal: this.proposes ?? plainAnswer,
      by: 'scripted/1',
      why: 'as the test says',
    };
  }
}

function untilStopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(new Failure('model.aborted'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
}
