import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { bundleWorkflows } from '../../src/adapters/temporal/worker/bundle.ts';
import { workflowBundle } from '../house/bundle.ts';
import { silent } from '../house/silent.ts';

const givenBySandbox = ['assert', 'url', 'util'];
const forbidden = builtinModules.filter((name) => !name.startsWith('_') && !givenBySandbox.includes(name));

describe('the workflows', () => {
  it('reach for nothing of Node', async () => {
    const code = readFileSync((await workflowBundle()).codePath, 'utf8');
    const required = [...code.matchAll(/\brequire\(\\?["'](?:node:)?([a-z_/0-9]+)\\?["']\)/g)].map(([, name]) => name);
    expect(required.filter((name) => forbidden.includes(name ?? ''))).toEqual([]);
  });

  it('could not: one that does is refused when it is bundled', async () => {
    const fixture = join(import.meta.dirname, 'fixtures/reads-a-file.ts');
    await expect(bundleWorkflows(fixture, 'throw', silent)).rejects.toThrow('Webpack finished with errors');
  });

  it('load no deed, no store and no voice', async () => {
    const code = readFileSync((await workflowBundle()).codePath, 'utf8');
    const modules = [...code.matchAll(/"(\.\/src\/[^"]+)"/g)].map(([, path]) => path ?? '');
    expect(modules).toContain('./src/workflows/conversation.ts');
    expect(modules.filter((path) => /src\/(activities|adapters\/(?!temporal)|api|workers)\//.test(path))).toEqual([]);
  });
});
