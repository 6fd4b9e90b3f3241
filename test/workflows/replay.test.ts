import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type ReplayWorkerOptions, Worker } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import { bundleWorkflows } from '../../src/adapters/temporal/worker/bundle.ts';
import { installRuntime } from '../../src/adapters/temporal/worker/runtime.ts';
import { wallWorkerOptions } from '../../src/adapters/temporal/worker/wall.ts';
import { inspect } from '../../src/domain/wall.ts';
import { scenes } from '../histories/scenes.ts';
import { workflowBundle } from '../house/bundle.ts';
import { silent } from '../house/silent.ts';

const folder = join(import.meta.dirname, '../histories');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

function read(name: string): Json {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
}

function options(workflowBundle: NonNullable<ReplayWorkerOptions['workflowBundle']>): ReplayWorkerOptions {
  installRuntime(silent);
  const { dataConverter, interceptors, sinks } = wallWorkerOptions({ mode: 'withhold', onBreach: () => undefined });
  return { workflowBundle, dataConverter, interceptors, sinks };
}

describe('histories that were recorded once', () => {
  it('every scene has one', () => {
    expect(names).toEqual(expect.arrayContaining(Object.keys(scenes)));
  });

  it.each(names)('%s: the workflow of today would have done the same', async (name) => {
    await Worker.runReplayHistory(options(await workflowBundle('withhold')), read(name));
  });

  it.each(names)('%s: no word in it that a person could have written', (name) => {
    const payloads = payloadsIn(read(name));
    expect(payloads.length).toBeGreaterThan(0);
    expect(payloads.filter((payload) => !inspect(payload).ok)).toEqual([]);
  });

  it('notice when deeds change their order', async () => {
    const fixture = join(import.meta.dirname, 'fixtures/sends-before-it-answers.ts');
    const reordered = await bundleWorkflows(fixture, 'withhold', silent);
    const replay = Worker.runReplayHistory(options(reordered), read('fresh-conversation'));
    await expect(replay).rejects.toThrow(DeterminismViolationError);
  });
});

/** What stands in the payloads of a history, decoded. */
function payloadsIn(value: Json): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(payloadsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { data, metadata, ...rest } = value as { readonly [key: string]: Json };
  const own = typeof data === 'string' && metadata !== undefined ? [JSON.parse(atob(data))] : [];
  return [...own, ...Object.values(rest).flatMap(payloadsIn)];
}
