import type { Alarms } from '../../ports/alarms.ts';
import { onStore } from './connection.ts';
import type { Stores } from './stores.ts';

type Raised = Parameters<Alarms['raise']>[0];

/** Raises an alarm; the same one, unanswered, is counted up. */
export async function raiseAlarm({ hot, randomness }: Stores, alarm: Raised, now: Date): Promise<void> {
  const values = [randomness.id(), alarm.businessId, alarm.code, alarm.subjectId, alarm.detail, now];
  await onStore(() => hot.query('SELECT door_alarm($1, $2, $3, $4, $5, $6)', values));
}

/** The alarms of the installation and its businesses. */
export function createAlarms(stores: Stores): Alarms {
  return { raise: (alarm, now) => raiseAlarm(stores, alarm, now) };
}
