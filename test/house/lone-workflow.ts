import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { WorkflowHandle } from '@temporalio/client';
import type { ConversationActivities } from '../../src/activities/conversation.ts';
import { createTemporalClient } from '../../src/adapters/temporal/connection.ts';
import { createDispatcher } from '../../src/adapters/temporal/dispatcher.ts';
import type { Wall } from '../../src/adapters/temporal/wall.ts';
import { type BusinessId, type ConversationId, conversationWorkflowId } from '../../src/domain/ids.ts';
import type { PendingRing } from '../../src/ports/rings.ts';
import type { Pauses } from '../../src/workflows/contract.ts';
import { anId } from '../builders/ids.ts';
import { isMidway } from './durable.ts';
import type { TestEngine } from './engine.ts';
import { type Employment, employ } from './staff.ts';

/** One conversation's workflow with deeds of the test's own. */
export interface LoneWorkflow {
  readonly handle: WorkflowHandle;
  /** Says that something was written, or what else happened. */
  rings(note?: Partial<Pick<PendingRing, 'reasons' | 'settled' | 'agentId'>>): Promise<void>;
  /** The number of events of the run at work. */
  length(): Promise<number>;
  runId(): Promise<string>;
  isBusy(): Promise<boolean>;
  end(): Promise<void>;
}

/** Starts a worker for one conversation; its workflow starts with the first ring. */
export async function aLoneWorkflow(
  engine: TestEngine,
  bundle: Employment['workflowBundle'],
  deeds: ConversationActivities,
  { pauses, historyLimit }: { pauses: Pauses; historyLimit: number },
): Promise<LoneWorkflow> {
  const wall: Wall = { mode: 'throw', onBreach: () => undefined };
  const taskQueue = `conversations:${randomUUID()}`;
  const { connection, namespace, address } = engine;
  const activities = { answer: deeds.answer, send: deeds.send, keepDeadline: deeds.keepDeadline };
  const place = { connection, namespace, taskQueue, workflowBundle: bundle };
  const worker = await employ({ ...place, activities, wall, maxCachedWorkflows: 10 });
  const client = createTemporalClient({ address, namespace }, wall);
  const dispatcher = createDispatcher(client, { taskQueue, pauses, historyLimit, workflowTaskTimeoutMs: 5_000 });
  const conversationId = anId<ConversationId>();
  const handle = client.workflow.getHandle(conversationWorkflowId(conversationId));
  const about = { ringIds: ['1'], businessId: anId<BusinessId>(), conversationId, agentId: null, tries: 1 } as const;
  const state = { channelKind: 'whatsapp', owner: 'assistant', reasons: ['inbound'], settled: true } as const;
  return {
    handle,
    rings: (note = {}) => dispatcher.ring({ ...about, ...state, ...note }),
    length: async () => (await handle.describe()).historyLength,
    runId: async () => (await handle.describe()).runId,
    isBusy: () => isBusy(handle),
    async end() {
      for (const until = Date.now() + 3_000; Date.now() < until && (await isBusy(handle)); await pause(10));
      await handle.terminate().catch(() => undefined);
      await worker.stop();
      await client.connection.close();
    },
  };
}

async function isBusy(handle: WorkflowHandle): Promise<boolean> {
  const history = await handle.fetchHistory().catch(() => undefined);
  return isMidway(history?.events ?? []);
}
