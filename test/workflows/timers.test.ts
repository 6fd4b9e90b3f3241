import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { ScriptedDeeds } from '../histories/scripted-deeds.ts';
import { workflowBundle } from '../house/bundle.ts';
import { skippingEngine, type TestEngine } from '../house/engine.ts';
import { aLoneWorkflow, type LoneWorkflow } from '../house/lone-workflow.ts';

const pauses = { quietMs: 0, longestQuietMs: 0, lingerMs: 60_000 };
const minuteMs = 60_000;

let engine: TestEngine;
let begun: LoneWorkflow | undefined;
beforeAll(async () => {
  engine = await skippingEngine();
}, 60_000);
afterEach(() => begun?.end());
afterAll(() => engine.close());

it('a deadline that passes starts no timer besides the one for the next', async () => {
  const deeds = new ScriptedDeeds();
  const workflow = await start(deeds);
  const now = await engine.now();
  deeds.finds({ owner: 'queue', fence: 2, deadlineAt: after(now, 10 * minuteMs) });
  await workflow.rings();
  await rested(workflow, deeds, 1);
  deeds.finds({ deadlineAt: after(now, 20 * minuteMs) }, { deadlineAt: after(now, 30 * minuteMs) });
  await engine.skip(21 * minuteMs);
  await rested(workflow, deeds, 3);
  const { events } = await workflow.handle.fetchHistory();
  const timers = (events ?? []).filter((event) => event.timerStartedEventAttributes);
  expect(deeds.done).toEqual(['answer', 'keepDeadline', 'keepDeadline']);
  expect(timers).toHaveLength(3);
}, 20_000);

it('a conversation that comes to rest arms one timer in its whole life', async () => {
  const deeds = new ScriptedDeeds();
  const workflow = await start(deeds);
  await workflow.rings();
  await rested(workflow, deeds, 1);
  await engine.skip(2 * minuteMs);
  const { events } = await workflow.handle.fetchHistory();
  expect((events ?? []).filter((event) => event.timerStartedEventAttributes)).toHaveLength(1);
  expect(events?.at(-1)?.workflowExecutionCompletedEventAttributes).toBeTruthy();
}, 20_000);

it('where the store’s clock is behind the engine’s, a deadline is asked for again in moments, not in a spin', async () => {
  const deeds = new ScriptedDeeds();
  const workflow = await start(deeds);
  deeds.finds({ owner: 'queue', fence: 2, deadlineAt: after(await engine.now(), -5_000) });
  await workflow.rings();
  await pause(2_500);
  expect(deeds.done.length).toBeGreaterThan(1);
  expect(deeds.done.length).toBeLessThan(6);
}, 20_000);

async function start(deeds: ScriptedDeeds): Promise<LoneWorkflow> {
  begun = await aLoneWorkflow(engine, await workflowBundle(), deeds, { pauses, historyLimit: 250 });
  return begun;
}

function after(now: Date, ms: number): string {
  return new Date(now.getTime() + ms).toISOString();
}

async function rested(workflow: LoneWorkflow, deeds: ScriptedDeeds, count: number): Promise<void> {
  while (deeds.done.length < count || (await workflow.isBusy())) await pause(10);
}
