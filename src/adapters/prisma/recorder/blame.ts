import { Failure, type FailureCode } from '../../../domain/failures.ts';
import type { BusinessId, IntakeId } from '../../../domain/ids.ts';
import type { QuarantineReason } from '../../../domain/words.ts';
import { raiseAlarm } from '../alarms.ts';
import { onStore } from '../connection.ts';
import type { Stores } from '../stores.ts';
import { withBusiness } from '../within.ts';
import type { ClaimedRow } from './claimed.ts';

/** `triesBeforeQuarantine` failures of one event set it aside. */
export interface Patience {
  readonly triesBeforeQuarantine: number;
}

/** How recording went: what failed and why that would set the event aside, or null. */
export type Mishap = { readonly code: FailureCode; readonly reason: QuarantineReason } | null;

/** Sets one event aside, alone, with an alarm. */
export async function quarantine(stores: Stores, intakeId: string, reason: QuarantineReason, now: Date): Promise<void> {
  await raiseAlarm(stores, { code: 'event_quarantined', businessId: null, subjectId: intakeId, detail: reason }, now);
  await onStore(() => stores.hot.query('SELECT door_intake_quarantine($1, $2)', [intakeId, reason]));
}

/** Blames an event for a mishap; after its last try it is set aside. While a store is away no event is to blame. */
export async function blame(
  stores: Stores,
  patience: Patience,
  intakeId: IntakeId,
  mishap: Mishap,
  now: Date,
): Promise<void> {
  if (mishap === null) return;
  const tries = mishap.code === 'store.unavailable' ? 0 : await count(stores, intakeId, 1);
  stores.log.warn({ intakeId, tries, code: mishap.code }, 'event not recorded');
  if (tries >= patience.triesBeforeQuarantine) await quarantine(stores, intakeId, mishap.reason, now);
}

/**
 * Tries an event that was claimed again and again without an end, the last of its batch. It is blamed beforehand, since
 * it may be what kills the process, and acquitted when a store turns out to be away; then `store.unavailable` is thrown.
 */
export async function trySuspect(
  stores: Stores,
  patience: Patience,
  { id, business_id, tries: blamed }: ClaimedRow,
  attempt: () => Promise<Mishap>,
  now: Date,
): Promise<void> {
  if (blamed >= patience.triesBeforeQuarantine) return quarantine(stores, id, 'recording_failed', now);
  const tries = await count(stores, id, 1);
  const mishap = await attempt();
  if (mishap === null) return;
  stores.log.warn({ intakeId: id, tries, code: mishap.code }, 'event not recorded');
  if (mishap.code === 'store.unavailable' && !(await storesAnswer(stores, business_id))) {
    await count(stores, id, -1);
    throw new Failure('store.unavailable');
  }
  if (tries >= patience.triesBeforeQuarantine) await quarantine(stores, id, mishap.reason, now);
}

async function count({ hot }: Stores, intakeId: IntakeId, by: 1 | -1): Promise<number> {
  const text = 'SELECT door_intake_blame($1, $2) AS tries';
  const answer = await onStore(() => hot.query<{ tries: number | null }>(text, [intakeId, by]));
  return answer.rows[0]?.tries ?? 0;
}

async function storesAnswer(stores: Stores, businessId: BusinessId): Promise<boolean> {
  const questions = [
    () => onStore(() => stores.keyring.query('SELECT 1')),
    () => withBusiness(stores, businessId, async () => undefined),
  ];
  const answers = await Promise.allSettled(questions.map((ask) => ask()));
  return answers.every(({ status }) => status === 'fulfilled');
}
