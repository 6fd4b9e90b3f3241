import { codeOf } from '../domain/failures.ts';
import type { Engine } from '../ports/engine.ts';
import type { Log } from '../ports/log.ts';

const pauseMs = 1_000;

/** Keeps the engine's worker running: while the engine is out, everything else in this process goes on. */
export class EngineKeeper {
  readonly #open: () => Promise<Engine>;
  readonly #log: Log;
  #engine: Engine | undefined;
  #stopping = false;
  #done: Promise<void> | undefined;

  constructor(open: () => Promise<Engine>, log: Log) {
    this.#open = open;
    this.#log = log;
  }

  start(): void {
    this.#done = this.#keep();
  }

  isRunning(): boolean {
    return this.#engine?.isRunning() ?? false;
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    this.#engine?.stop();
    await this.#done;
  }

  async #keep(): Promise<void> {
    while (!this.#stopping) {
      await this.#runOnce().catch((error: unknown) => this.#log.warn({ code: codeOf(error) }, 'engine lost'));
      if (!this.#stopping) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }

  async #runOnce(): Promise<void> {
    const engine = await this.#open();
    this.#engine = engine;
    // Told to stop while it opened: it runs to its end at once, which lets go of what it holds.
    if (this.#stopping) engine.stop();
    await engine.run();
  }
}
