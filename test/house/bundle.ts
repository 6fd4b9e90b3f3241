import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WallMode } from '../../src/adapters/temporal/wall.ts';
import { bundleWorkflows } from '../../src/adapters/temporal/worker/bundle.ts';
import { oncePerRun } from '../setup/on-demand.ts';
import { silent } from './silent.ts';

const workflowsPath = join(import.meta.dirname, '../../src/workflows/index.ts');

/**
 * Our workflows with the wall built in, as a worker takes them; bundled by the first test file that asks. Replays take
 * the mode of production: their task queue has a name that is not ours.
 */
export function workflowBundle(mode: WallMode = 'throw'): Promise<{ codePath: string }> {
  return oncePerRun(`bundle-${mode}`, async (runDir) => {
    const { code } = await bundleWorkflows(workflowsPath, mode, silent);
    const codePath = join(runDir, `workflows-${mode}.cjs`);
    writeFileSync(codePath, code);
    return { codePath };
  });
}
