import { chmodSync, chownSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { canEnter, choosePlace, isOurs } from '../../scripts/postgres/place.ts';
import { aFolder } from '../setup/run.ts';

const stranger = { name: 'stranger', uid: 54_321, gid: 54_321 };

describe("whether the database's user can reach its files", () => {
  it('looks at every folder on the way', () => {
    const top = aFolder();
    const below = join(top, 'open', 'data');
    mkdirSync(below, { recursive: true });
    chmodSync(top, 0o700);
    expect(canEnter(below, stranger)).toBe(false);
    chmodSync(top, 0o711);
    expect(canEnter(below, stranger)).toBe(true);
  });

  it('also answers for a folder that is still to be made', () => {
    const top = aFolder();
    chmodSync(top, 0o755);
    expect(canEnter(join(top, 'later', 'data'), stranger)).toBe(true);
  });
});

describe('a folder outside that was there before', () => {
  const us = { name: 'us', uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };

  it('is trusted when it is ours and nobody else may write there', () => {
    const folder = aFolder();
    expect(isOurs(folder, us)).toBe(true);
    chmodSync(folder, 0o777);
    expect(isOurs(folder, us)).toBe(false);
  });

  it('is not trusted when it is only a link', () => {
    const link = join(aFolder(), 'link');
    symlinkSync(aFolder(), link);
    expect(isOurs(link, us)).toBe(false);
  });

  it("is not trusted when it is a stranger's, and is when it is the account's", () => {
    // Only root can give a folder away; else ours serves, whatever the account.
    const folder = aFolder();
    if (us.uid === 0) chownSync(folder, stranger.uid, stranger.gid);
    expect(isOurs(folder, stranger)).toBe(true);
    expect(isOurs(folder, us)).toBe(us.uid !== 0);
  });

  it("is refused as the database's place when others may write there", () => {
    const wanted = join(aFolder(), 'postgres');
    const outside = aFolder();
    writeFileSync(`${wanted}.place`, outside);
    expect(choosePlace(wanted, us)).toBe(outside);
    chmodSync(outside, 0o777);
    expect(() => choosePlace(wanted, us)).toThrow('belong to somebody else, or others may write there');
  });
});
