import { codeOf, type FailureCode } from '../../domain/failures.ts';
import type { BusinessId } from '../../domain/ids.ts';
import { raiseAlarm } from './alarms.ts';
import type { Stores } from './stores.ts';

/** Steps of housekeeping, none of which holds up another. */
export interface Steps {
  /** Runs a step; its failure is logged by its code, and alarms when it comes three times in a row. `name` is a code. */
  run(name: string, now: Date, deed: () => Promise<unknown>): Promise<void>;
}

const failuresBeforeAlarm = 3;

/** Steps that remember how often each has failed in a row. */
export function createSteps(stores: Stores): Steps {
  const failed = new Map<string, number>();
  return {
    async run(name, now, deed) {
      try {
        await deed();
        failed.delete(name);
      } catch (error) {
        const times = (failed.get(name) ?? 0) + 1;
        failed.set(name, times);
        stores.log.warn({ step: name, code: codeOf(error), tries: times }, 'housekeeping failed');
        if (times >= failuresBeforeAlarm) await tell(stores, name, now);
      }
    },
  };
}

// The alarm is written to the same store, which may be what fails; then the log alone tells.
async function tell(stores: Stores, detail: string, now: Date): Promise<void> {
  const alarm = { code: 'keeping_failed', businessId: null, subjectId: null, detail } as const;
  await raiseAlarm(stores, alarm, now).catch(() => undefined);
}

/** Does the same for each row, alone: one that fails is logged, alarmed about and left. Answers how many succeeded. */
export async function eachAlone<T extends { readonly businessId: BusinessId }>(
  stores: Stores,
  name: string,
  rows: readonly T[],
  now: Date,
  deed: (row: T) => Promise<void>,
): Promise<number> {
  let done = 0;
  for (const row of rows) {
    const code = await deed(row).then(
      () => null,
      (error: unknown) => codeOf(error),
    );
    if (code === null) done += 1;
    else await tellOfRow(stores, name, row, code, now);
  }
  return done;
}

// A store that is away, or two changes that met, say nothing about the row.
async function tellOfRow(
  stores: Stores,
  detail: string,
  { businessId }: { readonly businessId: BusinessId },
  code: FailureCode,
  now: Date,
): Promise<void> {
  stores.log.warn({ step: detail, code }, 'housekeeping failed');
  if (code === 'store.unavailable' || code === 'store.conflict') return;
  const alarm = { code: 'keeping_failed', businessId, subjectId: null, detail } as const;
  await raiseAlarm(stores, alarm, now).catch(() => undefined);
}
