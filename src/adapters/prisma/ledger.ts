import type { BusinessId } from '../../domain/ids.ts';
import { addUp } from '../../domain/ledger.ts';
import type { Ledger, LedgerDay } from '../../ports/reading.ts';
import { raiseAlarm } from './alarms.ts';
import { onStore } from './connection.ts';
import { createSteps, type Steps } from './steps.ts';
import type { Stores } from './stores.ts';

interface Row {
  readonly business_id: BusinessId | null;
  readonly day: string;
  readonly line: string;
  readonly n: string;
}

const dayMs = 24 * 60 * 60_000;
const keptIntakeDays = 30;
const keptKeyDays = 14;
const writtenOutAfterDays = 3;

/** The ledger: three independent counts that have to add up. */
export function createLedger(stores: Stores): Ledger {
  const steps = createSteps(stores);
  return {
    ofAll: () => daysOf(stores, null),
    ofBusiness: (businessId) => daysOf(stores, businessId),
    keep: (now) => keep(stores, steps, now),
  };
}

async function daysOf({ hot }: Stores, businessId: BusinessId | null): Promise<readonly LedgerDay[]> {
  const text = 'SELECT business_id, day::text, line, n FROM door_ledger($1)';
  const { rows } = await onStore(() => hot.query<Row>(text, [businessId]));
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = `${row.day}|${row.business_id}`;
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, lines]) => asDay(lines));
}

function asDay(rows: readonly Row[]): LedgerDay[] {
  const [first] = rows;
  if (first === undefined) return [];
  const lines = rows.map(({ line, n }) => ({ line, n: Number(n) }));
  return [{ businessId: first.business_id, day: first.day, ...addUp(lines) }];
}

const atOnce = 5_000;

// What has to be gone comes first, and a step that fails holds up no other one.
async function keep(stores: Stores, steps: Steps, now: Date): Promise<readonly LedgerDay[]> {
  const ago = (days: number) => new Date(now.getTime() - days * dayMs);
  const keyDay = ago(keptKeyDays).toISOString().slice(0, 10);
  const past = ago(keptIntakeDays);
  await steps.run('day_keys', now, () => stores.keys.destroyDaysBefore(keyDay));
  await steps.run('intake_contents', now, () => untilDone(stores, 'door_intake_empty($1::date, $2)', keyDay));
  await steps.run('intake_rows', now, () => untilDone(stores, 'door_intake_expire($1, $2)', past));
  await steps.run('receipts', now, () => untilDone(stores, 'door_receipts_expire($1, $2)', past));
  await steps.run('client_answers', now, () => untilDone(stores, 'door_answers_expire($1, $2)', now));
  const writtenOut = ago(writtenOutAfterDays);
  await steps.run('ledger_days', now, () => untilDone(stores, 'door_ledger_compact($1::date, $2)', writtenOut));
  return alarmForOff(stores, now);
}

async function untilDone({ hot }: Stores, door: string, before: Date | string): Promise<void> {
  const text = `SELECT ${door} AS moved`;
  let moved: number;
  do {
    const answer = await onStore(() => hot.query<{ moved: number }>(text, [before, atOnce]));
    moved = answer.rows[0]?.moved ?? 0;
  } while (moved === atOnce);
}

async function alarmForOff(stores: Stores, now: Date): Promise<readonly LedgerDay[]> {
  const off = (await daysOf(stores, null)).filter(({ balanced }) => !balanced);
  for (const { businessId, day } of off) {
    await raiseAlarm(stores, { code: 'ledger_off', businessId, subjectId: null, detail: day }, now);
  }
  return off;
}
