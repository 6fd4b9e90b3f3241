import { afterAll, afterEach, beforeAll, expect, jest } from '@jest/globals';
import { Client } from 'pg';
import { aStore } from '../builders/store.ts';
import { workflowBundle } from './bundle.ts';
import { aHouseClock } from './clock.ts';
import { realEngine, skippingEngine, skipTo } from './engine.ts';
import { emptyAll } from './still.ts';
import { type Premises, Story, type StorySettings } from './story.ts';

/** How the houses of a test file are run. */
export interface HouseSettings {
  /** `skipped` on a server of one's own, `real` on the run's dev server. */
  readonly time: 'skipped' | 'real';
  /** 0: every task replays its workflow from the start. */
  readonly maxCachedWorkflows?: number;
}

/** A test file's house. */
export interface House {
  /** Begins a story; it ends with the test. */
  opens(settings?: StorySettings | ((now: Date) => StorySettings)): Promise<Story>;
}

/** The whole engine in this process: our stores, a Temporal server, our workflows and deeds. Call it once per file. */
export function aHouse(settings: HouseSettings): House {
  // Longer than the house's own patience, so that it is the house who says what did not come to rest.
  jest.setTimeout(60_000);
  let premises: Premises | undefined;
  let story: Story | undefined;
  beforeAll(async () => {
    premises = await build(settings);
  }, 120_000);
  afterEach(async () => {
    if (story === undefined || premises === undefined) return;
    const ended = story;
    story = undefined;
    await ended.end();
    await emptyAll(premises.superuser);
    expect(ended.breaches).toEqual([]);
    expect(await premises.engine.strayMs()).toBeLessThan(5_000);
  });
  afterAll(async () => {
    await premises?.superuser.end();
    await premises?.store.close();
    await premises?.engine.close();
  });
  return {
    async opens(own = {}) {
      if (premises === undefined) throw new Error('the house is not built yet');
      const { engine } = premises;
      if (settings.time === 'skipped') await skipTo(engine, nextTuesday(await engine.now()));
      story = new Story(premises, typeof own === 'function' ? own(await engine.now()) : own);
      return story.begin();
    },
  };
}

async function build({ time, maxCachedWorkflows = 100 }: HouseSettings): Promise<Premises> {
  const bundle = await workflowBundle();
  const engine = time === 'real' ? await realEngine() : await skippingEngine();
  const store = await aStore(aHouseClock());
  const superuser = new Client({ connectionString: store.database.superuserUrl });
  await superuser.connect();
  return { store, superuser, engine, workflowBundle: bundle, maxCachedWorkflows };
}

/** Tuesday, ten in the morning, UTC: the business of the tests is open. */
function nextTuesday(after: Date): Date {
  const day = new Date(after);
  day.setUTCDate(day.getUTCDate() + ((9 - day.getUTCDay()) % 7 || 7));
  day.setUTCHours(10, 0, 0, 0);
  return day;
}
