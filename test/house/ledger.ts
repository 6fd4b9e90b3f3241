import type { BusinessId } from '../../src/domain/ids.ts';
import type { StorePorts } from '../builders/store.ts';

/** What became of everything that was accepted, over all days. */
export interface Sums {
  readonly accepted: number;
  readonly answered: number;
  readonly handledByPerson: number;
  readonly leftUnanswered: number;
  readonly waitingForPerson: number;
  readonly unknown: number;
  readonly inWork: number;
}

/** Adds the days up; throws when one of them does not balance. */
export async function addUp({ ledger }: Pick<StorePorts, 'ledger'>, businessId: BusinessId): Promise<Sums> {
  const days = await ledger.ofBusiness(businessId);
  const off = days.find(({ balanced }) => !balanced);
  if (off !== undefined) throw new Error(`the ledger does not add up: ${JSON.stringify(off)}`);
  const sum = (of: (day: (typeof days)[number]) => number) => days.reduce((total, day) => total + of(day), 0);
  return {
    accepted: sum(({ accepted }) => accepted),
    answered: sum(({ answered }) => answered),
    handledByPerson: sum(({ handledByPerson }) => handledByPerson),
    leftUnanswered: sum(({ leftUnanswered }) => leftUnanswered),
    waitingForPerson: sum(({ open }) => open.waitingForPerson),
    unknown: sum(({ open }) => open.unknown),
    inWork: sum(({ open }) => open.inWork),
  };
}
