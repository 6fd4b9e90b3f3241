import { Failure } from '../../src/domain/failures.ts';
import type { ConversationId } from '../../src/domain/ids.ts';
import type { Dispatcher, PendingRing } from '../../src/ports/rings.ts';

/** The way from the bell to the engine, with what can happen on it. */
export class Wire implements Dispatcher {
  /** Every ring that went through, oldest first. */
  readonly rung: PendingRing[] = [];
  isDown = false;
  /** When the last ring set out, per conversation; milliseconds of `performance.now()`. */
  readonly lastAt = new Map<ConversationId, number>();
  readonly #poisoned = new Set<ConversationId>();
  readonly #engine: Dispatcher;
  #lost = 0;

  constructor(engine: Dispatcher) {
    this.#engine = engine;
  }

  /** The next rings never arrive, though everybody believes so. */
  loses(times: number): void {
    this.#lost += times;
  }

  /** Rings of this conversation can never be rung. */
  poisons(id: ConversationId): void {
    this.#poisoned.add(id);
  }

  async ring(ring: PendingRing): Promise<void> {
    if (this.isDown || this.#poisoned.has(ring.conversationId)) throw new Failure('engine.unavailable');
    if (this.#lost > 0) {
      this.#lost -= 1;
      return;
    }
    this.lastAt.set(ring.conversationId, performance.now());
    await this.#engine.ring(ring);
    this.rung.push(ring);
  }
}
