import { describe, expect, it } from '@jest/globals';
import { ApplicationFailure, CancelledFailure } from '@temporalio/common';
import { asActivityFailure } from '../../src/activities/as-activity-failure.ts';
import { Failure } from '../../src/domain/failures.ts';

describe('what an activity throws', () => {
  it('is the code of a failure of the catalogue, retried or not as the catalogue says', () => {
    const closed = asActivityFailure(new Failure('send.window_closed'));
    expect(closed).toMatchObject({ type: 'send.window_closed', message: 'send.window_closed', nonRetryable: true });
    expect(asActivityFailure(new Failure('store.unavailable'))).toMatchObject({ nonRetryable: false });
  });

  it('is `unexpected` and retried for anything else, without its message, cause or stack', () => {
    for (const thrown of [
      new TypeError('Maria'),
      'Maria',
      { name: 'Maria' },
      ApplicationFailure.nonRetryable('Maria', 'Maria'),
    ]) {
      const failure = asActivityFailure(thrown);
      expect(failure).toMatchObject({ type: 'unexpected', nonRetryable: false, cause: undefined });
      expect(`${failure.message} ${failure.stack}`).not.toContain('Maria');
    }
  });

  it('stays what it is when it already carries a code, or is a cancellation', () => {
    const coded = asActivityFailure(ApplicationFailure.create({ type: 'send.throttled', nonRetryable: true }));
    expect(coded).toMatchObject({ type: 'send.throttled', nonRetryable: true });
    const cancelled = new CancelledFailure('cancelled');
    expect(asActivityFailure(cancelled)).toBe(cancelled);
    const aborted = AbortSignal.abort().reason;
    expect(asActivityFailure(aborted)).toBe(aborted);
  });
});
