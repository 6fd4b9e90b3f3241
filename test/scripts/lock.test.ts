import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { withLock } from '../../scripts/bootstrap/lock.mjs';
import { aFolder } from '../setup/run.ts';

const aLock = () => join(aFolder(), 'lock');

describe('two starts at the same moment', () => {
  it('do the work one after the other', async () => {
    const dir = aLock();
    const seen: string[] = [];
    const work = (name: string) => async () => {
      seen.push(`${name} begins`);
      await new Promise((done) => setImmediate(done));
      seen.push(`${name} ends`);
    };
    await Promise.all([withLock(dir, work('one')), withLock(dir, work('two'))]);
    expect(seen.map((line) => line.split(' ')[1])).toEqual(['begins', 'ends', 'begins', 'ends']);
  });

  it('take over from one that was killed while it worked', async () => {
    const dir = aLock();
    mkdirSync(dir);
    writeFileSync(join(dir, 'pid'), '999999999');
    expect(await withLock(dir, () => 'done')).toBe('done');
  });

  it('let the next one in when the work fails', async () => {
    const dir = aLock();
    await expect(withLock(dir, () => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
    expect(await withLock(dir, () => 'done')).toBe('done');
  });
});
