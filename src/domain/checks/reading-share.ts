/** A burst is read up to about so many characters: the checks must not hold up a worker's heartbeat. */
export const mostRead = 8_000;
const leastShare = 200;
const tailShare = 1 / 4;

/**
 * What the checks read of a burst: all of an everyday one; of a longer one short texts whole, and of each long text its
 * beginning and its end, in equal shares.
 */
export function readPart(texts: readonly string[]): readonly string[] {
  const share = Math.max(shareOf(texts.map(({ length }) => length)), leastShare);
  return texts.map((text) => cut(text, share));
}

// What short texts leave over is shared among the long ones.
function shareOf(lengths: readonly number[]): number {
  let left = mostRead;
  const sorted = lengths.toSorted((a, b) => a - b);
  for (const [index, length] of sorted.entries()) {
    const share = Math.floor(left / (sorted.length - index));
    if (length > share) return share;
    left -= length;
  }
  return mostRead;
}

function cut(text: string, share: number): string {
  if (text.length <= share) return text;
  const tail = Math.floor(share * tailShare);
  return `${text.slice(0, share - tail)}\n${text.slice(-tail)}`;
}
