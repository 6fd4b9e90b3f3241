import type {
  ActivityClientInterceptor,
  ClientInterceptors,
  NexusClientInterceptor,
  ScheduleClientInterceptor,
  WorkflowClientInterceptor,
} from '@temporalio/client';
import { isWorkflowId } from '../../domain/wall.ts';
import { refuse, type WallMode } from './breaches.ts';
import { guardedStart, guardedUpdateOptions } from './client-start.ts';
import { guardedList, guardedWord, isWord, mustPass, noHeaders } from './guard.ts';

/** Guards every door of a Temporal client: what a converter does not see, and what goes past it. */
export function wallClientInterceptors(mode: WallMode): ClientInterceptors & { workflow: WorkflowClientInterceptor[] } {
  return { workflow: [workflowDoors(mode)], schedule: [shutSchedules], nexus: [shutNexus], activity: [shutActivities] };
}

function workflowDoors(mode: WallMode): WorkflowClientInterceptor {
  return { ...starting(mode), ...talking(mode), ...ending(mode) };
}

function starting(mode: WallMode): WorkflowClientInterceptor {
  return {
    startWithDetails: async (input, next) => next({ ...input, ...guardedStart(mode, input) }),
    signalWithStart: async (input, next) => {
      mustPass('signal_name', input.signalName, isWord);
      const signalArgs = guardedList(mode, 'argument', input.signalArgs);
      return next({ ...input, ...guardedStart(mode, input), signalArgs });
    },
    startUpdateWithStart: async (input, next) => {
      mustPass('update_name', input.updateName, isWord);
      const { workflowType, workflowStartHeaders: headers, workflowStartOptions } = input;
      const start = guardedStart(mode, { workflowType, headers, options: workflowStartOptions });
      return next({
        ...input,
        workflowStartHeaders: start.headers,
        workflowStartOptions: start.options,
        updateArgs: guardedList(mode, 'argument', input.updateArgs),
        updateHeaders: noHeaders(mode, input.updateHeaders),
        updateOptions: guardedUpdateOptions(mode, input.updateOptions),
      });
    },
  };
}

function talking(mode: WallMode): WorkflowClientInterceptor {
  return {
    signal: async (input, next) => {
      mustPass('signal_name', input.signalName, isWord);
      return next({ ...input, ...guardedCall(mode, input) });
    },
    query: async (input, next) => {
      mustPass('query_name', input.queryType, (name) => isWord(name) || /^__[a-z_]+$/.test(name));
      return next({ ...input, ...guardedCall(mode, input) });
    },
    startUpdate: async (input, next) => {
      mustPass('update_name', input.updateName, isWord);
      return next({ ...input, ...guardedCall(mode, input), options: guardedUpdateOptions(mode, input.options) });
    },
  };
}

function ending(mode: WallMode): WorkflowClientInterceptor {
  return {
    terminate: async (input, next) => {
      mustBeOurs(input);
      const reason = input.reason === undefined ? {} : { reason: guardedWord(mode, 'reason', input.reason) };
      const details = input.details === undefined ? {} : { details: guardedList(mode, 'argument', input.details) };
      return next({ ...input, ...reason, ...details });
    },
    cancel: async (input, next) => {
      mustBeOurs(input);
      return next(input);
    },
    describe: async (input, next) => {
      mustBeOurs(input);
      return next(input);
    },
  };
}

interface Call {
  readonly workflowExecution: Execution;
  readonly args: unknown[];
  readonly headers: object;
}

type Execution = { workflowId?: string | null | undefined };

function guardedCall(mode: WallMode, call: Call): { args: unknown[]; headers: Record<string, never> } {
  mustBeOurs(call);
  return { args: guardedList(mode, 'argument', call.args), headers: noHeaders(mode, call.headers) };
}

function mustBeOurs({ workflowExecution }: { readonly workflowExecution: Execution }): void {
  mustPass('workflow_id', workflowExecution.workflowId ?? '', isWorkflowId);
}

const shutSchedules: ScheduleClientInterceptor = { create: async () => refuse('schedule') };
const shutNexus: NexusClientInterceptor = { startOperation: async () => refuse('nexus') };
const shutActivities: ActivityClientInterceptor = { start: async () => refuse('standalone_activity') };
