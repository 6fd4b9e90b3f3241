/** Timers that die together when the sandbox closes. */
export interface Timers {
  /** Runs `deed` after `ms` milliseconds; returns a function that takes it back. */
  after(ms: number, deed: () => void): () => void;
  /** Takes back every timer; later calls of `after` do nothing. */
  stopAll(): void;
}

/** An empty set of timers. */
export const createTimers = (): Timers => {
  const running = new Set<NodeJS.Timeout>();
  let stopped = false;
  return {
    after(ms, deed) {
      if (stopped) return () => {};
      const timer = setTimeout(() => {
        running.delete(timer);
        deed();
      }, ms);
      running.add(timer);
      return () => {
        clearTimeout(timer);
        running.delete(timer);
      };
    },
    stopAll() {
      stopped = true;
      for (const timer of running) clearTimeout(timer);
      running.clear();
    },
  };
};
