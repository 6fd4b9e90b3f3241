import { sleep } from '@temporalio/workflow';

/** Waits thirty days and says so. */
export async function month(): Promise<number> {
  await sleep('30 days');
  return 30;
}
