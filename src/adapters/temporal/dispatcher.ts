import type { Client } from '@temporalio/client';
import { defineSearchAttributeKey, SearchAttributeType, TypedSearchAttributes } from '@temporalio/common';
import { Failure } from '../../domain/failures.ts';
import { conversationWorkflowId } from '../../domain/ids.ts';
import type { Dispatcher, PendingRing } from '../../ports/rings.ts';
import {
  type ConversationInput,
  conversationType,
  type Pauses,
  type RingNote,
  ringSignal,
  searchAttributeNames,
} from '../../workflows/contract.ts';

/** How conversations are run; times are milliseconds. */
export interface DispatcherSettings {
  readonly taskQueue: string;
  readonly pauses: Pauses;
  readonly historyLimit: number;
  readonly workflowTaskTimeoutMs: number;
}

const patienceMs = 2_000;
const keyword = (name: string) => defineSearchAttributeKey(name, SearchAttributeType.KEYWORD);
const businessKey = keyword(searchAttributeNames.business);
const kindKey = keyword(searchAttributeNames.kind);
const ownerKey = keyword(searchAttributeNames.owner);

/** Rings by signalling the conversation's workflow, or starting it; the start carries only what can be derived. */
export function createDispatcher(client: Client, settings: DispatcherSettings): Dispatcher {
  return {
    async ring(ring) {
      try {
        await client.connection.withDeadline(Date.now() + patienceMs, () => signalWithStart(client, settings, ring));
      } catch {
        throw new Failure('engine.unavailable');
      }
    },
  };
}

function signalWithStart(client: Client, settings: DispatcherSettings, ring: PendingRing) {
  return client.workflow.signalWithStart(conversationType, {
    workflowId: conversationWorkflowId(ring.conversationId),
    taskQueue: settings.taskQueue,
    workflowTaskTimeout: settings.workflowTaskTimeoutMs,
    args: [inputOf(settings, ring)],
    signal: ringSignal,
    signalArgs: [noteOf(ring)],
    typedSearchAttributes: new TypedSearchAttributes([
      { key: businessKey, value: ring.businessId },
      { key: kindKey, value: ring.channelKind },
      { key: ownerKey, value: ring.owner },
    ]),
  });
}

function inputOf({ pauses, historyLimit }: DispatcherSettings, ring: PendingRing): ConversationInput {
  const { businessId, conversationId, channelKind, owner } = ring;
  return { v: 1, businessId, conversationId, channelKind, owner, pauses, historyLimit, turns: 0 };
}

function noteOf({ reasons, settled, agentId }: PendingRing): RingNote {
  return { reasons, settled, ...(agentId === null ? {} : { agentId }) };
}
