import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { identify } from '../../scripts/system/identity.ts';
import { endLeftovers, recordedProcess, recordProcess } from '../../scripts/system/records.ts';
import { type Supervised, supervise } from '../../scripts/system/supervise.ts';
import { aLoneProcess, aPlan, until } from './a-script.ts';

const forever = 'process.stdout.write("here\\n"); setInterval(() => {}, 1000)';

describe('a supervised process', () => {
  let supervised: Supervised | undefined;
  const started = async (plan = aPlan(forever), tell: (sentence: string) => void = () => {}) => {
    supervised = supervise(plan, tell);
    await supervised.start();
    return supervised;
  };
  afterEach(() => supervised?.stop());

  it('is started again when it is killed, and a person is told', async () => {
    const told: string[] = [];
    const thing = await started(aPlan(forever), (sentence) => told.push(sentence));
    const firstLife = thing.pid();
    await thing.kill9();
    await until(() => thing.lives() === 2);
    expect(thing.pid()).not.toBe(firstLife);
    expect(told).toEqual([expect.stringMatching(/^thing ended \(SIGKILL\); starting it again in 0.2 s. Its log: /)]);
  });

  it('pauses longer and longer when it ends at once every time', async () => {
    const told: string[] = [];
    const thing = await started(aPlan('process.exit(3)'), (sentence) => told.push(sentence));
    await until(() => thing.lives() === 3);
    expect(told.map((sentence) => /in ([\d.]+) s/.exec(sentence)?.[1]).slice(0, 2)).toEqual(['0.2', '0.4']);
  });

  it('stays away when it is killed for good, until it is started', async () => {
    const thing = await started();
    await thing.kill9(true);
    expect(thing.pid()).toBeUndefined();
    await thing.start();
    expect(thing.pid()).toBeDefined();
  });

  it('is killed when it does not stop in time', async () => {
    const stubborn = 'process.on("SIGTERM", () => {}); process.stdout.write("here\\n"); setInterval(() => {}, 1000)';
    const plan = aPlan(stubborn, { stopWithinMs: 100 });
    const thing = await started(plan);
    await until(() => existsSync(plan.logFile) && readFileSync(plan.logFile, 'utf8').includes('here'));
    await thing.stop();
    expect(thing.pid()).toBeUndefined();
  });

  it('writes what it prints to its log, not to the terminal', async () => {
    const plan = aPlan(forever);
    await started(plan);
    await until(() => existsSync(plan.logFile) && readFileSync(plan.logFile, 'utf8') === 'here\n');
  });

  it('leaves its number for the next start', async () => {
    const plan = aPlan(forever);
    const thing = await started(plan);
    expect(recordedProcess(plan.runDir, 'thing')?.pid).toBe(thing.pid());
  });
});

describe('what a killed start left behind', () => {
  it('is ended by the next start', async () => {
    const { runDir } = aPlan('');
    const pid = aLoneProcess();
    recordProcess(runDir, 'worker', pid);
    expect(await endLeftovers(runDir, 2_000)).toEqual(['worker']);
    expect(identify(pid)).toBeUndefined();
  });

  it('is left alone when the number now belongs to another program', async () => {
    const { runDir } = aPlan('');
    const pid = aLoneProcess();
    recordProcess(runDir, 'worker', pid);
    const file = join(runDir, 'worker.pid');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"startedAt":"[^"]+"/, '"startedAt":"1"'));
    expect(await endLeftovers(runDir, 2_000)).toEqual([]);
    expect(identify(pid)?.pid).toBe(pid);
    process.kill(pid, 'SIGKILL');
  });

  it('does not trouble a start when nothing is left', async () => {
    expect(await endLeftovers(join(aPlan('').runDir, 'never-made'))).toEqual([]);
  });
});
