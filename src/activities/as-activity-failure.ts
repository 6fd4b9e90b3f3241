import { ApplicationFailure, CancelledFailure } from '@temporalio/common';
import { codeOf, type FailureCode, failures } from '../domain/failures.ts';

/**
 * What an activity may throw, made of whatever was thrown in it: a failure of the catalogue keeps its code, and is
 * retried or not as the catalogue says; a cancellation stays one; anything else is `unexpected` and retried. No
 * message, stack or cause of the original goes along.
 */
export function asActivityFailure(error: unknown): Error {
  if (isCancellation(error)) return error;
  if (isCatalogued(error)) return applicationFailure(error.type, error.nonRetryable === true);
  const code = codeOf(error);
  return applicationFailure(code, !failures[code].retry);
}

function applicationFailure(code: FailureCode, nonRetryable: boolean): ApplicationFailure {
  const failure = ApplicationFailure.create({ type: code, message: code, nonRetryable });
  failure.stack = '';
  return failure;
}

/** An aborted call counts: the SDK reports it as cancelled when, and only when, the activity was asked to stop. */
function isCancellation(error: unknown): error is Error {
  if (error instanceof CancelledFailure) return true;
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError';
}

function isCatalogued(error: unknown): error is ApplicationFailure & { type: FailureCode } {
  return error instanceof ApplicationFailure && typeof error.type === 'string' && Object.hasOwn(failures, error.type);
}
