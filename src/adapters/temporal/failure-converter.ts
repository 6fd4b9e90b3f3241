import { DefaultFailureConverter, type PayloadConverter, type ProtoFailure } from '@temporalio/common';
import { cleanFailure } from './clean-failure.ts';
import { wallPayloadConverter } from './payload-converter.ts';

// A failure on its way is never refused, in either mode: what may not pass is withheld, so that the failure itself arrives.
const withholding = wallPayloadConverter('withhold');

class WallFailureConverter extends DefaultFailureConverter {
  override errorToFailure(error: unknown): ProtoFailure {
    return cleanFailure(this.errorToFailureInner(error, withholding));
  }

  override failureToError(failure: ProtoFailure, payloadConverter: PayloadConverter): Error {
    return super.failureToError({ ...failure, encodedAttributes: null }, payloadConverter);
  }
}

/** Lets only codes of the catalogue into failures; given to the SDK by path. */
export const failureConverter = new WallFailureConverter();
