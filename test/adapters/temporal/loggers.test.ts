import { describe, expect, it } from '@jest/globals';
import { ApplicationFailure } from '@temporalio/common';
import { wallLogger } from '../../../src/adapters/temporal/loggers.ts';
import type { Log } from '../../../src/ports/log.ts';

const workflowId = 'conversation:0198a5b0-7c1e-7d2a-9b3c-1a2b3c4d5e6f';

function collect(): { lines: string[]; log: Log } {
  const lines: string[] = [];
  const write = (level: string) => (fields: object, event: string) =>
    lines.push(JSON.stringify({ level, event, ...fields }));
  return { lines, log: { info: write('info'), warn: write('warn'), error: write('error') } };
}

describe('the log of the SDK', () => {
  it('tells which activity of which workflow failed, and with which code', () => {
    const { lines, log } = collect();
    const error = ApplicationFailure.create({ type: 'send.throttled', message: 'Maria' });
    wallLogger(log).warn('Activity failed', {
      workflowId,
      activityType: 'send',
      attempt: 2,
      error,
      sdkComponent: 'worker',
    });
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        level: 'warn',
        event: 'activity_failed',
        component: 'worker',
        workflowId,
        activityType: 'send',
        attempt: 2,
        code: 'send.throttled',
      },
    ]);
  });

  it('says nothing of messages, stacks, payloads, or of names and ids that are not ours', () => {
    const { lines, log } = collect();
    const meta = {
      workflowId: 'Maria',
      activityType: 'Maria',
      error: new Error('Maria'),
      task: 'Maria',
      Maria: 'Maria',
    };
    wallLogger(log).error('Maria', meta);
    wallLogger(log).log('INFO', 'Maria', meta);
    expect(lines).toHaveLength(2);
    expect(lines.join()).not.toContain('Maria');
  });

  it('is silent below the level of information', () => {
    const { lines, log } = collect();
    wallLogger(log).debug('Activity started');
    wallLogger(log).trace('Activity started');
    expect(lines).toEqual([]);
  });
});
