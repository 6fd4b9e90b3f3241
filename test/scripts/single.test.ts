import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { claimSystem, runningSystem } from '../../scripts/system/single.ts';
import { aFolder } from '../setup/run.ts';

const aRunDir = () => aFolder();

describe('a second start on the same data', () => {
  it('is refused in one sentence while the first runs', async () => {
    const runDir = aRunDir();
    await claimSystem(runDir);
    const sentence = `Asistian already runs here (process ${process.pid}); stop it with Ctrl-C first.`;
    await expect(claimSystem(runDir)).rejects.toThrow(sentence);
  });

  it('is refused also when both start at the same moment', async () => {
    const runDir = aRunDir();
    const claims = await Promise.allSettled([claimSystem(runDir), claimSystem(runDir)]);
    expect(claims.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('goes on once the first gave the data back', async () => {
    const runDir = aRunDir();
    (await claimSystem(runDir))();
    expect(runningSystem(runDir)).toBeUndefined();
    await claimSystem(runDir);
    expect(runningSystem(runDir)?.pid).toBe(process.pid);
  });

  it('goes on when the first was killed', async () => {
    const runDir = aRunDir();
    writeFileSync(join(runDir, 'system.json'), JSON.stringify({ pid: process.pid, startedAt: '1', command: 'other' }));
    await claimSystem(runDir);
    expect(runningSystem(runDir)?.pid).toBe(process.pid);
  });
});
