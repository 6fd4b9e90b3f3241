import type { IntakeId } from '../../../domain/ids.ts';
import type { Within } from '../within.ts';

/** Empties accepted events in the transaction that records them; returns those that nobody had recorded before. */
export async function closeIntake(within: Within, ids: readonly IntakeId[]): Promise<ReadonlySet<IntakeId>> {
  const closed = await within.$queryRaw<{ id: IntakeId }[]>`
    UPDATE intake SET state = 'recorded', event_sealed = NULL, lease_until = NULL
    WHERE id = ANY (${[...ids]}::uuid[]) AND state = 'received' RETURNING id`;
  return new Set(closed.map(({ id }) => id));
}
