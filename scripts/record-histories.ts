import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createReport } from './system/report.ts';
import { root } from './system/root.ts';
import { ensureTemporalBinary } from './temporal-binary.ts';

/**
 * Records the golden histories that have no file yet, in `test/histories/`. To keep one of a new behaviour, add a scene
 * there and run `node scripts/record-histories.ts`; a file that exists is never written again.
 */
async function recordHistories(): Promise<void> {
  const binary = await ensureTemporalBinary(createReport());
  const recorder = spawn(process.execPath, [join(root, 'test/histories/fixtures/record.ts'), binary], {
    stdio: 'inherit',
  });
  const [code] = await once(recorder, 'exit');
  process.exitCode = code === 0 ? 0 : 1;
}

await recordHistories();
