import { stopWithNpm } from '../bootstrap/parent.mjs';

// npm and the bootstrap pass a signal on that the terminal also sent to us: the second within this time is the same wish.
const sameWishMs = 2_000;

/** Resolves at the first Ctrl-C or SIGTERM, or when npm is gone; a later second wish ends this process at once. */
export function whenStopped(): Promise<void> {
  stopWithNpm();
  return new Promise((done) => {
    let firstAtMs = 0;
    const wish = () => {
      if (firstAtMs === 0) firstAtMs = Date.now();
      else if (Date.now() - firstAtMs > sameWishMs) process.exit(130);
      done();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, wish);
  });
}
