import { describe, expect, it } from '@jest/globals';
import {
  ActivityFailure,
  ApplicationFailure,
  CancelledFailure,
  defaultPayloadConverter,
  TerminatedFailure,
  TimeoutFailure,
} from '@temporalio/common';
import { failureConverter } from '../../../src/adapters/temporal/failure-converter.ts';
import { payloadConverter } from '../../../src/adapters/temporal/payload-converter.throw.ts';
import { Failure } from '../../../src/domain/failures.ts';

function through(error: unknown): Error {
  return failureConverter.failureToError(failureConverter.errorToFailure(error), payloadConverter);
}

describe('a failure on its way into a history', () => {
  it('keeps a code of the catalogue and loses its message and stack', () => {
    const failure = through(ApplicationFailure.create({ type: 'send.throttled', message: 'Maria' }));
    expect(failure).toMatchObject({ type: 'send.throttled', message: 'send.throttled', stack: '' });
  });

  it('is `unexpected` when its type or its message is not of the catalogue', () => {
    expect(through(ApplicationFailure.create({ type: 'Maria', message: 'Maria' }))).toMatchObject({
      type: 'unexpected',
    });
    expect(through('Maria')).toMatchObject({ type: 'unexpected', message: 'unexpected' });
  });

  it('of the domain keeps its code and is retried as the catalogue says', () => {
    expect(through(new Failure('key.destroyed'))).toMatchObject({ type: 'key.destroyed', nonRetryable: true });
    expect(through(new Failure('store.conflict'))).toMatchObject({ type: 'store.conflict', nonRetryable: false });
  });

  it('keeps the details that may pass, and none of the others', () => {
    const failure = ApplicationFailure.create({
      type: 'unexpected',
      details: [{ reason: 'Maria' }, { reason: 'swept' }],
    });
    expect(through(failure)).toMatchObject({ details: [{ reason: 'withheld' }, { reason: 'swept' }] });
  });

  it('stays a cancellation, a timeout, a termination, and keeps its causes in codes', () => {
    expect(through(new CancelledFailure('Maria', ['Maria']))).toMatchObject({
      name: 'CancelledFailure',
      message: 'cancelled',
    });
    const late = through(new TimeoutFailure('Maria', { reason: 'Maria' }, 'HEARTBEAT'));
    expect(late).toMatchObject({ timeoutType: 'HEARTBEAT', lastHeartbeatDetails: { reason: 'withheld' } });
    expect(through(new TerminatedFailure('Maria'))).toMatchObject({ name: 'TerminatedFailure', message: 'terminated' });
    const cause = ApplicationFailure.create({ type: 'Maria', message: 'Maria', cause: new Error('Maria') });
    const failed = through(new ActivityFailure('Maria', 'Maria', '7', 'IN_PROGRESS', 'pc-of-maria', cause));
    expect(failed).toMatchObject({ activityType: 'withheld', activityId: '7', cause: { type: 'unexpected' } });
    expect(JSON.stringify(failed)).not.toMatch(/maria/i);
  });
});

describe('what is read from a history', () => {
  it('never throws, whatever is in it', () => {
    const foreign = [
      defaultPayloadConverter.toPayload(new Uint8Array([1, 2])),
      { metadata: { encoding: new TextEncoder().encode('binary/encrypted') }, data: new Uint8Array([1]) },
      { metadata: { encoding: new TextEncoder().encode('json/plain') }, data: new TextEncoder().encode('{broken') },
      { metadata: { encoding: new TextEncoder().encode('json/plain') } },
      {},
    ];
    expect(foreign.map((payload) => payloadConverter.fromPayload(payload))).toEqual(foreign.map(() => 'withheld'));
  });
});
