/** Load and faults on one line of time, from the start of the load. */
export interface Timeline {
  /** Prints one line at once. */
  say(text: string): void;
  /** Seconds since the load began. */
  seconds(): number;
}

/** Begins now. `write` gets whole lines. */
export function beginTimeline(write: (line: string) => void): Timeline {
  const startedAtMs = Date.now();
  const seconds = () => (Date.now() - startedAtMs) / 1000;
  return { seconds, say: (text) => write(`${clock(seconds())}  ${text}`) };
}

function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(whole / 60))}:${two(whole % 60)}.${Math.floor((seconds - whole) * 10)}`;
}
