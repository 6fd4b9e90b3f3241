import type { BusinessId } from '../domain/ids.ts';
import type { AlarmCode } from '../domain/words.ts';

/** What wakes somebody up. The same alarm, unanswered, is counted up instead of written twice. */
export interface Alarms {
  raise(
    alarm: {
      readonly code: AlarmCode;
      /** Null for the installation's own. */
      readonly businessId: BusinessId | null;
      readonly subjectId: string | null;
      /** A closed code that says more; never a word of a person or a provider. */
      readonly detail: string | null;
    },
    now: Date,
  ): Promise<void>;
}
