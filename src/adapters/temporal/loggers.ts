import type { Logger, LogLevel, LogMetadata } from '@temporalio/common';
import { codeOf, failures } from '../../domain/failures.ts';
import { isId } from '../../domain/ids.ts';
import { vocabulary } from '../../domain/vocabulary.ts';
import { isWorkflowId } from '../../domain/wall.ts';
import type { Log, LogFields } from '../../ports/log.ts';

/** The SDK's messages that an operator should tell apart; anything else is `temporal_notice`. */
const events: ReadonlyMap<string, string> = new Map([
  ['Activity failed', 'activity_failed'],
  ['Workflow failed', 'workflow_failed'],
  ['Workflow completed', 'workflow_completed'],
  ['Workflow continued as new', 'workflow_continued'],
  ['Workflow cancelled', 'workflow_cancelled'],
  ['Worker state changed', 'worker_state_changed'],
  ['Workflow bundle created', 'workflow_bundle_created'],
  ['Failed to process Workflow Activation', 'workflow_task_failed'],
  ['Failing workflow task', 'workflow_task_failed'],
  ['Workflow referenced an unregistered external sink', 'sink_missing'],
  ['External sink function threw an error', 'sink_failed'],
]);
const components: readonly unknown[] = ['workflow', 'activity', 'nexus', 'worker', 'core'];

/** A logger for the SDK that passes ids, counts and codes to our log, and no message, stack or payload. */
export function wallLogger(log: Log): Logger {
  const line = (level: LogLevel) => (message: string, meta?: LogMetadata) => write(log, level, message, meta);
  return {
    log: (level, message, meta) => write(log, level, message, meta),
    trace: line('TRACE'),
    debug: line('DEBUG'),
    info: line('INFO'),
    warn: line('WARN'),
    error: line('ERROR'),
  };
}

function write(log: Log, level: LogLevel, message: string, meta: LogMetadata = {}): void {
  const event = eventOf(message);
  const fields = fieldsOf(meta);
  if (level === 'INFO') log.info(fields, event);
  if (level === 'WARN') log.warn(fields, event);
  if (level === 'ERROR') log.error(fields, event);
}

function eventOf(message: string): string {
  return vocabulary.has(message) ? message : (events.get(message) ?? 'temporal_notice');
}

function fieldsOf(meta: LogMetadata): LogFields {
  return {
    component: components.includes(meta.sdkComponent) ? String(meta.sdkComponent) : undefined,
    workflowId: text(meta.workflowId ?? meta.workflow_id, isWorkflowId),
    runId: text(meta.runId ?? meta.workflowRunId ?? meta.run_id, isId),
    workflowType: text(meta.workflowType, (name) => vocabulary.has(name)),
    activityType: text(meta.activityType, (name) => vocabulary.has(name)),
    attempt: count(meta.attempt),
    durationMs: count(meta.durationMs),
    code: meta.error === undefined ? undefined : codeIn(meta.error),
  };
}

function codeIn(error: unknown): string {
  const type = typeof error === 'object' && error !== null && 'type' in error ? error.type : undefined;
  return typeof type === 'string' && Object.hasOwn(failures, type) ? type : codeOf(error);
}

function text(value: unknown, passes: (text: string) => boolean): string | undefined {
  return typeof value === 'string' && passes(value) ? value : undefined;
}

function count(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
