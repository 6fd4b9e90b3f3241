import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { systemClock } from '../../../src/adapters/local/clock.ts';
import { passCrashPointAt } from '../../../src/adapters/local/crash-points.ts';
import { createLog } from '../../../src/adapters/local/log.ts';
import { systemRandomness } from '../../../src/adapters/local/randomness.ts';
import type { ConversationId } from '../../../src/domain/ids.ts';
import { isId } from '../../../src/domain/ids.ts';
import type { LogFields } from '../../../src/ports/log.ts';

function logged(fields: LogFields, level = 'info'): Record<string, unknown> {
  const lines: string[] = [];
  const log = createLog({
    process: 'api',
    level,
    codeWords: ['embedded'],
    destination: { write: (line) => lines.push(line) },
  });
  log.info(fields, 'something happened');
  return lines.length === 0 ? {} : JSON.parse(lines.join(''));
}

describe('a line of the log', () => {
  it.each([
    ['an id of ours', '01990000-0000-7000-8000-000000000001'],
    ['an instant', '2026-11-24T12:00:00.000Z'],
    ['a word of the vocabulary', 'asked_for_person'],
    ['the code of a failure', 'store.unavailable'],
    ['the id of a workflow', 'conversation:01990000-0000-7000-8000-000000000001'],
    ['a crash point', 'send.said'],
    ['a word that the code has named', 'embedded'],
    ['a count', 42],
    ['a yes', true],
    ['nothing', null],
  ])('may say %s', (_what, value) => {
    expect(logged({ value }).value).toBe(value);
  });

  it.each([
    ['a name', 'Berta'],
    ['a lower-case word', 'pregnant'],
    ['a phone number', '+351911222333'],
    ['a phone number as a number', 351911222333],
    ["a provider's id", 'wamid.HBgMMzUxOTEx'],
    ['an error text', 'duplicate key value (name)=(Berta)'],
    ['a day that does not exist', '2026-99-99T99:99:99.999Z'],
  ])('withholds %s', (_what, value) => {
    expect(logged({ value }).value).toBe('‹withheld›');
  });

  it('withholds a name of a field that no programmer would give', () => {
    expect(Object.keys(logged({ 'Berta Canário': 1 }))).toContain('‹withheld›');
  });

  it('says which process, when and what, and nothing of the machine', () => {
    expect(Object.keys(logged({}))).toEqual(['level', 'time', 'process', 'event']);
    expect(logged({})).toMatchObject({ process: 'api', event: 'something happened' });
  });

  it('is not written below the least weight', () => {
    expect(logged({}, 'warn')).toEqual({});
  });
});

describe('randomness', () => {
  it('makes ids that sort in the order in which they were made', () => {
    const ids = Array.from({ length: 1_000 }, () => systemRandomness.id<ConversationId>());
    expect(ids.every(isId)).toBe(true);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(1_000);
  });
});

describe('the clock', () => {
  it("is the machine's", () => {
    expect(Math.abs(systemClock.now().getTime() - Date.now())).toBeLessThan(1_000);
  });
});

describe('a crash point', () => {
  const passing = (script: string) => {
    const file = join(__dirname, '../../../src/adapters/local/crash-points.ts');
    const code = `import { passCrashPointAt } from ${JSON.stringify(file)};\n${script}`;
    return spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  };

  it('kills the process as kill -9 would, at the time that was named', () => {
    const ended = passing(`
      const pass = passCrashPointAt({ point: 'send.said', time: 2 });
      for (const step of [1, 2, 3]) { process.stdout.write(String(step)); pass('send.marked'); pass('send.said'); }
    `);
    expect([ended.signal, ended.stdout]).toEqual(['SIGKILL', '12']);
  });

  it('does nothing when none is named', () => {
    expect(() => passCrashPointAt(null)('send.said')).not.toThrow();
  });
});
