import { beginRun } from './run.ts';

/** Jest calls this once before all test files. Servers start when the first test file asks for them. */
export default async function globalSetup(): Promise<void> {
  await beginRun();
}
