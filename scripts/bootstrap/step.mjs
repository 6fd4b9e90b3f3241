/**
 * Prints what is being done and how long it took.
 * @param {string} what a few words, such as `installing the dependencies`
 * @param {() => Promise<T>} work
 * @template T
 */
export async function step(what, work) {
  const startedAt = Date.now();
  process.stdout.write(`  … ${what}\n`);
  const result = await work();
  process.stdout.write(`  ✓ ${what} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)\n`);
  return result;
}
