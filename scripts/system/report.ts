/** Where a script tells a person what it does. */
export type Report = {
  /** Prints one line. */
  line(text: string): void;
  /** Runs `work` and prints what was done and how long it took. */
  step<T>(what: string, work: () => Promise<T>): Promise<T>;
};

/** Prints lines to a stream, standard output unless told otherwise. */
export function createReport(write: (text: string) => void = (text) => void process.stdout.write(text)): Report {
  const line = (text: string) => write(`${text}\n`);
  return {
    line,
    async step(what, work) {
      const startedAtMs = Date.now();
      const result = await work();
      line(`  ✓ ${what} (${seconds(Date.now() - startedAtMs)})`);
      return result;
    },
  };
}

/** Says nothing, for tests. */
export const silentReport: Report = { line: () => {}, step: (_what, work) => work() };

/** `1.2 s`, or `3 m 05 s` from a minute on. */
export function seconds(durationMs: number): string {
  if (durationMs < 60_000) return `${(durationMs / 1000).toFixed(1)} s`;
  const whole = Math.round(durationMs / 1000);
  return `${Math.floor(whole / 60)} m ${String(whole % 60).padStart(2, '0')} s`;
}
