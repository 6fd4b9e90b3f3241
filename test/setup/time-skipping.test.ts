import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { bundleWorkflowCode, DefaultLogger, Worker, type WorkflowBundle } from '@temporalio/worker';
import { timeSkippingExecutable } from './temporal.ts';
import { month } from './workflows/month.ts';

describe('the server that skips time', () => {
  let environment: TestWorkflowEnvironment;
  let workflowBundle: WorkflowBundle;

  beforeAll(async () => {
    const executable = { type: 'existing-path', path: await timeSkippingExecutable() } as const;
    environment = await TestWorkflowEnvironment.createTimeSkipping({ server: { executable } });
    const workflowsPath = join(import.meta.dirname, 'workflows/month.ts');
    workflowBundle = await bundleWorkflowCode({ workflowsPath, logger: new DefaultLogger('ERROR') });
  }, 120_000);
  afterAll(() => environment?.teardown());

  it('lets a workflow wait thirty days in moments', async () => {
    const taskQueue = 'month';
    const { client, nativeConnection: connection } = environment;
    const worker = await Worker.create({ connection, taskQueue, workflowBundle });
    const waited = await worker.runUntil(client.workflow.execute(month, { taskQueue, workflowId: 'month' }));
    expect(waited).toBe(30);
  });
});
