import { currentRun, endRun } from './run.ts';

/** Jest calls this once after all test files. It prints nothing, so that the closing line stays the last. */
export default async function globalTeardown(): Promise<void> {
  await endRun(currentRun().runDir);
}
