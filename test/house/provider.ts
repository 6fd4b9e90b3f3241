import { randomUUID } from 'node:crypto';
import type { AttemptId } from '../../src/domain/ids.ts';
import type { Line, ProviderAddress, Saying, SayResult, Voice } from '../../src/ports/channel.ts';

/** How the provider behaves: `lost` and `slow_to_tell` both leave us in doubt, the latter after it has delivered. */
export type Mood = 'well' | 'down' | 'lost' | 'slow_to_tell' | 'refuses';

/** Something that the provider was asked to say. */
export interface Said {
  readonly attemptId: AttemptId;
  readonly providerMessageId: string;
  readonly to: string;
  readonly text: string;
  readonly mood: Mood;
}

/** A provider that remembers what it was asked to say, and behaves as it is told to. */
export class Provider implements Voice {
  readonly kind = 'whatsapp';
  readonly longestText = 4_096;
  /** Every try, oldest first. */
  readonly asked: Said[] = [];
  mood: Mood = 'well';
  readonly #next: Mood[] = [];
  #held: Promise<void> | undefined;
  #waiting = 0;

  /** How calls are going on that are kept waiting. */
  get waiting(): number {
    return this.#waiting;
  }

  /** The moods of the next calls; after them its usual one. */
  behaves(...next: Mood[]): void {
    this.#next.push(...next);
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

  /** What has reached the phone of an address, oldest first. */
  shows(address: string): readonly string[] {
    const arrived = this.asked.filter(({ to, mood }) => to === address && (mood === 'well' || mood === 'slow_to_tell'));
    return arrived.map(({ text }) => text);
  }

  split(text: string): readonly string[] {
    return [text];
  }

  async say(_: Line, [to]: readonly ProviderAddress[], what: Saying, attemptId: AttemptId): Promise<SayResult> {
    const mood = this.#next.shift() ?? this.mood;
    const text = what.kind === 'template' ? what.name : what.text;
    const providerMessageId = `wamid.${randomUUID()}`;
    this.asked.push({ attemptId, providerMessageId, to: to?.value ?? '', text, mood });
    this.#waiting += 1;
    await this.#held;
    this.#waiting -= 1;
    return resultOf(mood, providerMessageId);
  }

  async markRead(): Promise<void> {}
}

function resultOf(mood: Mood, providerMessageId: string): SayResult {
  if (mood === 'well') return { kind: 'accepted', providerMessageId };
  if (mood === 'down') return { kind: 'not_sent' };
  if (mood !== 'refuses') return { kind: 'unknown' };
  return {
    kind: 'refused',
    code: 'send.rejected',
    retryAfterMs: null,
    scope: 'message',
    providerCode: null,
    known: true,
  };
}
