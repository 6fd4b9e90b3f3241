import type { WorkflowStartInput, WorkflowUpdateOptions } from '@temporalio/client';
import { TypedSearchAttributes } from '@temporalio/common';
import { failures } from '../../domain/failures.ts';
import { isId } from '../../domain/ids.ts';
import { isTaskQueue, isWorkflowId } from '../../domain/wall.ts';
import { meetBreach, refuse, type WallMode } from './breaches.ts';
import { guardedAttributes, guardedList, guardedValue, guardedWord, isWord, mustPass, noHeaders } from './guard.ts';

type StartOptions = WorkflowStartInput['options'];

/** The start of a workflow with nothing in it that may not stand in a history; throws `wall.breached` as the mode says. */
export function guardedStart(mode: WallMode, input: WorkflowStartInput): WorkflowStartInput {
  mustPass('workflow_type', input.workflowType, isWord);
  mustPass('workflow_id', input.options.workflowId, isWorkflowId);
  mustPass('task_queue', input.options.taskQueue, isTaskQueue);
  refuseForeignOptions(input.options);
  return {
    workflowType: input.workflowType,
    headers: noHeaders(mode, input.headers),
    options: { ...input.options, ...guardedParts(mode, input.options) },
  };
}

/** An update's id stands in the history: one that is not ours is left out, so that the SDK makes one. */
export function guardedUpdateOptions(mode: WallMode, options: WorkflowUpdateOptions): WorkflowUpdateOptions {
  const { updateId, ...rest } = options;
  if (updateId === undefined || isId(updateId)) return options;
  meetBreach(mode, 'update_id', '.');
  return rest;
}

function guardedParts(mode: WallMode, options: StartOptions): Partial<StartOptions> {
  const { memo, staticSummary, staticDetails, typedSearchAttributes } = options;
  return {
    args: guardedList(mode, 'argument', options.args),
    ...(memo === undefined ? {} : { memo: guardedMemo(mode, memo) }),
    ...(staticSummary === undefined ? {} : { staticSummary: guardedWord(mode, 'summary', staticSummary) }),
    ...(staticDetails === undefined ? {} : { staticDetails: guardedWord(mode, 'details', staticDetails) }),
    ...(typedSearchAttributes === undefined ? {} : { typedSearchAttributes: typed(mode, typedSearchAttributes) }),
  };
}

function guardedMemo(mode: WallMode, memo: Record<string, unknown>): Record<string, unknown> {
  return { ...Object(guardedValue(mode, 'memo', memo)) };
}

function typed(mode: WallMode, given: NonNullable<StartOptions['typedSearchAttributes']>): TypedSearchAttributes {
  const pairs = Array.isArray(given) ? given : given.getAll();
  return new TypedSearchAttributes(guardedAttributes(mode, pairs));
}

/** Free text that no feature of ours needs: a schedule, a pinned version, untyped attributes, names of errors. */
function refuseForeignOptions(options: StartOptions): void {
  if (options.cronSchedule || options.versioningOverride || options.searchAttributes) refuse('option');
  if (options.retry?.nonRetryableErrorTypes?.some((type) => !Object.hasOwn(failures, type))) refuse('option');
  if (options.priority?.fairnessKey && !isId(options.priority.fairnessKey)) refuse('option');
}
