import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { workflowBundle } from '../house/bundle.ts';
import { realEngine } from '../house/engine.ts';
import { aHouse } from '../house/house.ts';
import { Inbox } from '../house/inbox.ts';
import { aLoneWorkflow, type LoneWorkflow } from '../house/lone-workflow.ts';
import type { Story } from '../house/story.ts';
import { eachAnsweredOnce } from './each-answered-once.ts';

const house = aHouse({ time: 'real' });
const noPause = { quietMs: 0, longestQuietMs: 0 };

describe('a conversation that goes on and on', () => {
  it('two hundred messages while it continues as new again and again: none is lost, none answered twice', async () => {
    const story = await house.opens({ historyLimit: 40, pauses: noPause });
    const { contact } = story;
    for (let group = 0; group < 25; group += 1) {
      await Promise.all(range(8).map((n) => contact.sends({ text: `Mensagem ${8 * group + n}.` })));
      await story.bell();
    }
    await story.settles();
    await eachAnsweredOnce(story, 200);
    expect(await runsOf(story)).toBeGreaterThan(1);
  });

  it('four hundred rings in a row, with a new run every few: what each stood for is taken, once', async () => {
    const engine = await realEngine();
    const inbox = new Inbox();
    const limits = { pauses: { ...noPause, lingerMs: 60_000 }, historyLimit: 40 };
    const workflow = await aLoneWorkflow(engine, await workflowBundle(), inbox, limits);
    for (let group = 0; group < 50; group += 1) {
      await Promise.all(range(8).map((n) => ringsFor(8 * group + n, workflow, inbox)));
    }
    while (inbox.waits) await pause(10);
    expect(inbox.turns.flat().toSorted((a, b) => a - b)).toEqual(range(400));
    expect(inbox.turns.length).toBeGreaterThan(1);
    await workflow.end();
    await engine.close();
  });

  it('twenty-five messages, each at the moment in which it would complete: all are answered', async () => {
    const lingerMs = 60;
    const story = await house.opens({ pauses: { ...noPause, lingerMs } });
    const { contact, model } = story;
    for (let n = 0; n < 25; n += 1) {
      await contact.writes(`Mensagem ${n}.`);
      await story.until(() => model.answered.flat().length === n + 1);
      await pause(lingerMs - 10 + (n % 9) * 5);
    }
    await story.settles();
    await eachAnsweredOnce(story, 25);
    expect(await runsOf(story)).toBeGreaterThan(1);
  });

  it('fifty messages in a row and a slow model: one answer in flight at a time, none from half a burst', async () => {
    const story = await house.opens({ pauses: { quietMs: 150, longestQuietMs: 600 } });
    const { contact, model } = story;
    model.takesMs = 800;
    for (let n = 0; n < 50; n += 1) {
      await contact.writes(`linha ${n}`);
      await pause(20);
    }
    await story.settles();
    expect(model.most).toBe(1);
    await eachAnsweredOnce(story, 50);
    expect(contact.shows().length).toBeLessThan(15);
  });
});

function ringsFor(message: number, workflow: LoneWorkflow, inbox: Inbox): Promise<void> {
  inbox.put(message);
  return heard(workflow);
}

/** Rings as the bell does: once more when the engine, busy with closing a run, does not take it in time. */
async function heard(workflow: LoneWorkflow): Promise<void> {
  await workflow.rings().catch(() => heard(workflow));
}

function range(length: number): number[] {
  return Array.from({ length }, (_, n) => n);
}

function runsOf(story: Story): Promise<number> {
  return story.durable.runs(story.contact);
}
