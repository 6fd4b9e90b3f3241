import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { workflowBundle } from '../house/bundle.ts';
import { skippingEngine } from '../house/engine.ts';
import { Inbox } from '../house/inbox.ts';
import { aLoneWorkflow, type LoneWorkflow } from '../house/lone-workflow.ts';

const pauses = { quietMs: 0, longestQuietMs: 0, lingerMs: 60_000 };
const turns = 1_000;
const watched = 8;

it('of a thousand turns none is lost, none is taken twice, and the last costs what the tenth did', async () => {
  const engine = await skippingEngine();
  const inbox = new Inbox();
  const workflow = await aLoneWorkflow(engine, await workflowBundle(), inbox, { pauses, historyLimit: 250 });
  const firstRun = await take(workflow, inbox, 0).then(() => workflow.runId());
  for (let n = 1; n < 10; n += 1) await take(workflow, inbox, n);
  const early = await costs(workflow, inbox, 10);
  for (let n = 10 + watched; n < turns - watched; n += 1) await take(workflow, inbox, n);
  const late = await costs(workflow, inbox, turns - watched);
  expect(late).toBeLessThanOrEqual(1.1 * early);
  expect(inbox.turns).toEqual(Array.from({ length: turns }, (_, n) => [n]));
  expect(await workflow.runId()).not.toBe(firstRun);
  await workflow.end();
  await engine.close();
}, 120_000);

async function take(workflow: LoneWorkflow, inbox: Inbox, message: number): Promise<void> {
  const before = inbox.turns.length;
  inbox.put(message);
  await workflow.rings();
  while (inbox.turns.length === before) await pause(1);
}

/** What a turn costs in events, on average over some turns from `first` on; the ones that begin a new run left out. */
async function costs(workflow: LoneWorkflow, inbox: Inbox, first: number): Promise<number> {
  const rises: number[] = [];
  for (let n = first; n < first + watched; n += 1) {
    const before = await restingLength(workflow);
    await take(workflow, inbox, n);
    rises.push((await restingLength(workflow)) - before);
  }
  const within = rises.filter((rise) => rise > 0);
  return within.reduce((sum, rise) => sum + rise, 0) / within.length;
}

/** The length of the history once its last turn has come to rest. */
async function restingLength(workflow: LoneWorkflow): Promise<number> {
  for (let before = -1; ; ) {
    const now = await workflow.length();
    if (now === before && !(await workflow.isBusy())) return now;
    before = now;
  }
}
