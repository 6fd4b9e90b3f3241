import { ApplicationFailure } from '@temporalio/common';
import {
  proxySinks,
  type WorkflowInboundCallsInterceptor,
  type WorkflowInterceptors,
  type WorkflowOutboundCallsInterceptor,
} from '@temporalio/workflow';
import { codeOf } from '../../domain/failures.ts';
import { isWorkflowId } from '../../domain/wall.ts';
import { type BreachListener, type Door, listenForBreaches, refuse, type WallMode } from './breaches.ts';
import { guardedValue, isWord, mustPass } from './guard.ts';
import { guardedCommands } from './workflow-commands.ts';

/** How the sandbox tells the worker of a breach. */
export type WallSinks = { wall: { breached: BreachListener } };

/** Guards what a workflow sends out: its addresses when they are used, and every command before it leaves. */
export function wallWorkflowInterceptors(mode: WallMode): WorkflowInterceptors {
  listenForBreaches(proxySinks<WallSinks>().wall.breached);
  return {
    inbound: [results(mode)],
    outbound: [addresses],
    internals: [
      {
        concludeActivation: (input, next) => next({ ...input, commands: guardedCommands(mode, input.commands) }),
      },
    ],
  };
}

/** The converter sees results too, but so late that an error there would leave a query without an answer. */
function results(mode: WallMode): WorkflowInboundCallsInterceptor {
  return {
    execute: async (input, next) => guardedValue(mode, 'result', await next(input)),
    handleQuery: async (input, next) => answer(mode, await next(input)),
    handleUpdate: async (input, next) => answer(mode, await next(input)),
  };
}

function answer(mode: WallMode, value: unknown): unknown {
  return catchable(() => guardedValue(mode, 'result', value));
}

const addresses: WorkflowOutboundCallsInterceptor = {
  scheduleActivity: async (input, next) => {
    catchable(() => mustPass('activity_type', input.activityType, isWord));
    return next(input);
  },
  scheduleLocalActivity: async (input, next) => {
    catchable(() => mustPass('activity_type', input.activityType, isWord));
    return next(input);
  },
  startChildWorkflowExecution: async (input, next) => {
    mustLead('workflow_type', input.workflowType, input.options.workflowId);
    return next(input);
  },
  signalWorkflow: async (input, next) => {
    const { target } = input;
    const id = target.type === 'child' ? target.childWorkflowId : target.workflowExecution.workflowId;
    mustLead('signal_name', input.signalName, id ?? '');
    return next(input);
  },
  startNexusOperation: async () => catchable(() => refuse('nexus')),
};

function mustLead(door: Door, name: string, workflowId: string): void {
  catchable(() => {
    mustPass(door, name, isWord);
    mustPass('workflow_id', workflowId, isWorkflowId);
  });
}

/** A plain error would fail the workflow's task, which is retried for ever; this one the workflow can catch. */
function catchable<T>(check: () => T): T {
  try {
    return check();
  } catch (error) {
    const code = codeOf(error);
    throw ApplicationFailure.create({ type: code, message: code, nonRetryable: true });
  }
}
