import { describe, expect, it } from '@jest/globals';
import { agrees } from '../../scripts/bootstrap/lockfile.mjs';

const wanted = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'x' },
    'node_modules/for-another-machine': { version: '2.0.0', optional: true },
  },
};

describe('whether the dependencies are installed', () => {
  it('accepts what a person installed by hand', () => {
    expect(agrees(wanted, { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'x' } } })).toBe(true);
  });

  it.each([
    ['another version', { 'node_modules/a': { version: '1.0.1', integrity: 'x' } }],
    ['other contents', { 'node_modules/a': { version: '1.0.0', integrity: 'y' } }],
    ['a missing package', {}],
    [
      'one too many',
      { 'node_modules/a': { version: '1.0.0', integrity: 'x' }, 'node_modules/b': { version: '1.0.0' } },
    ],
  ])('installs again when there is %s', (_what, packages) => {
    expect(agrees(wanted, { packages })).toBe(false);
  });
});
