import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

/** A process that tells why it was asked to end, and lives on for a while if it was not. */
function aProcess(followParent: boolean) {
  const file = join(__dirname, '../../../src/adapters/local/lifetime.ts');
  const code = `import { processLifetime } from ${JSON.stringify(file)};
    processLifetime(${followParent}).onStop((reason) => { process.stdout.write(reason); setImmediate(() => process.exit(0)); });
    setTimeout(() => process.exit(9), 20_000);
    process.stderr.write('up');`;
  return spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'pipe' });
}

async function endOf(followParent: boolean, act: (child: ReturnType<typeof aProcess>) => void) {
  const child = aProcess(followParent);
  const said: string[] = [];
  child.stdout.on('data', (part) => said.push(String(part)));
  await once(child.stderr, 'data');
  act(child);
  const [code] = await once(child, 'close');
  return [said.join(''), code];
}

describe('a process is asked to end', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('by %s', async (signal) => {
    expect(await endOf(false, (child) => child.kill(signal))).toEqual([signal, 0]);
  });

  it('by the death of its parent, when it is to follow', async () => {
    expect(await endOf(true, (child) => child.stdin.destroy())).toEqual(['parent_gone', 0]);
  });

  it('only once, however often it is told', async () => {
    const ended = endOf(true, (child) => {
      child.kill('SIGTERM');
      child.stdin.destroy();
    });
    expect((await ended)[0]).toMatch(/^(SIGTERM|parent_gone)$/);
  });

  it('not by the end of its input, when it is on its own', async () => {
    const ended = endOf(false, (child) => {
      child.stdin.destroy();
      setImmediate(() => child.kill('SIGINT'));
    });
    expect(await ended).toEqual(['SIGINT', 0]);
  });
});
