import type { Payload, ProtoFailure } from '@temporalio/common';
import { type FailureCode, failures } from '../../domain/failures.ts';
import { isId } from '../../domain/ids.ts';
import { vocabulary } from '../../domain/vocabulary.ts';
import { withheld } from '../../domain/wall.ts';
import { wallPayloadConverter } from './payload-converter.ts';

type ApplicationInfo = NonNullable<ProtoFailure['applicationFailureInfo']>;
type ActivityInfo = NonNullable<ProtoFailure['activityFailureInfo']>;
type ChildInfo = NonNullable<ProtoFailure['childWorkflowExecutionFailureInfo']>;
type Payloads = { payloads?: Payload[] | null } | null | undefined;

const converter = wallPayloadConverter('withhold');

/**
 * The same failure with codes for words: the kind is kept (application, timeout, cancellation, …), the message
 * becomes a code, stack traces go, details stay only as far as the wall allows; its causes likewise.
 */
export function cleanFailure(failure: ProtoFailure): ProtoFailure {
  return {
    source: 'TypeScriptSDK',
    ...kindOf(failure),
    ...(failure.cause ? { cause: cleanFailure(failure.cause) } : {}),
  };
}

function kindOf(failure: ProtoFailure): ProtoFailure {
  if (failure.timeoutFailureInfo) return timedOut(failure.timeoutFailureInfo);
  if (failure.canceledFailureInfo) {
    return { message: 'cancelled', canceledFailureInfo: { details: clean(failure.canceledFailureInfo.details) } };
  }
  if (failure.terminatedFailureInfo) return { message: 'terminated', terminatedFailureInfo: {} };
  if (failure.serverFailureInfo) return { message: 'failed', serverFailureInfo: failure.serverFailureInfo };
  if (failure.activityFailureInfo) {
    return { message: 'failed', activityFailureInfo: activity(failure.activityFailureInfo) };
  }
  if (failure.childWorkflowExecutionFailureInfo) {
    return { message: 'failed', childWorkflowExecutionFailureInfo: child(failure.childWorkflowExecutionFailureInfo) };
  }
  return application(failure);
}

function timedOut(info: NonNullable<ProtoFailure['timeoutFailureInfo']>): ProtoFailure {
  const { timeoutType, lastHeartbeatDetails } = info;
  return {
    message: 'timed_out',
    timeoutFailureInfo: { timeoutType: timeoutType ?? null, lastHeartbeatDetails: clean(lastHeartbeatDetails) },
  };
}

function application(failure: ProtoFailure): ProtoFailure {
  const info = failure.applicationFailureInfo;
  const code = codeIn(info?.type) ?? codeIn(failure.message) ?? codeOfCause(failure) ?? 'unexpected';
  return {
    message: code,
    applicationFailureInfo: { ...applicationInfo(info), type: code, nonRetryable: final(info, code) },
  };
}

/** The SDK wraps what nobody caught in an error of its own. */
function codeOfCause({ applicationFailureInfo, cause }: ProtoFailure): FailureCode | undefined {
  return applicationFailureInfo ? undefined : codeIn(cause?.message);
}

function applicationInfo(info: ApplicationInfo | null | undefined): ApplicationInfo {
  if (!info) return {};
  return { details: clean(info.details), nextRetryDelay: info.nextRetryDelay ?? null, category: info.category ?? null };
}

/** Whoever named a code of the catalogue also said whether to retry; of anything else the catalogue knows. */
function final(info: ApplicationInfo | null | undefined, code: FailureCode): boolean {
  return info && codeIn(info.type) === code ? info.nonRetryable === true : !failures[code].retry;
}

function activity(info: ActivityInfo): ActivityInfo {
  const { scheduledEventId, startedEventId, activityId, retryState } = info;
  const name = info.activityType?.name ?? '';
  return {
    scheduledEventId: scheduledEventId ?? null,
    startedEventId: startedEventId ?? null,
    activityId: activityId && (/^\d{1,9}$/.test(activityId) || isId(activityId)) ? activityId : withheld,
    activityType: { name: vocabulary.has(name) ? name : withheld },
    retryState: retryState ?? null,
  };
}

function child(info: ChildInfo): ChildInfo {
  const { namespace, workflowExecution, initiatedEventId, startedEventId, retryState } = info;
  const name = info.workflowType?.name ?? '';
  return {
    namespace: namespace ?? null,
    workflowExecution: workflowExecution ?? null,
    initiatedEventId: initiatedEventId ?? null,
    startedEventId: startedEventId ?? null,
    workflowType: { name: vocabulary.has(name) ? name : withheld },
    retryState: retryState ?? null,
  };
}

function clean(details: Payloads): { payloads: Payload[] } | null {
  return details?.payloads?.length ? { payloads: details.payloads.map((payload) => converter.checked(payload)) } : null;
}

function codeIn(text: string | null | undefined): FailureCode | undefined {
  return typeof text === 'string' && isCode(text) ? text : undefined;
}

function isCode(text: string): text is FailureCode {
  return Object.hasOwn(failures, text);
}
