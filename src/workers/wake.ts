/** Ends the pause of a loop: the one that runs, else the next one. */
export class Wake {
  #called = false;
  #listener: (() => void) | undefined;

  call(): void {
    this.#called = true;
    this.#listener?.();
  }

  /** Calls back at the next call, at once when one came before; a second listener replaces the first. */
  listen(heard: () => void): void {
    this.#listener = () => {
      this.#called = false;
      this.#listener = undefined;
      heard();
    };
    if (this.#called) this.#listener();
  }

  /** Nobody listens any more; the next call waits for the next listener. */
  forget(): void {
    this.#listener = undefined;
  }
}

/** Waits for so many milliseconds, at most until `stopped` or woken. */
export function pause(ms: number, stopped: AbortSignal, wake?: Wake): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      wake?.forget();
      stopped.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    stopped.addEventListener('abort', done, { once: true });
    wake?.listen(done);
  });
}
