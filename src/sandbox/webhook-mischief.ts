import type { Faults } from './faults.ts';
import { shuffled } from './random.ts';
import type { Timers } from './timers.ts';

/** Stands between events and the webhook queue, and delays, reorders, batches or doubles them as the faults say. */
export interface Mischief<Event> {
  /** Events of the same `group` may share one POST. */
  pass(group: string, event: Event): void;
}

/** With no fault set every event is sent alone and at once. */
export const createMischief = <Event>(
  faults: Faults,
  timers: Timers,
  send: (events: readonly Event[]) => void,
): Mischief<Event> => {
  const batches = new Map<string, Event[]>();
  let shuffling: { group: string; event: Event }[] = [];

  const sendOften = (events: readonly Event[]) => {
    const times = faults.strikes('duplicateWebhooks') ? 1 + faults.params.duplicateTimes : 1;
    for (let time = 0; time < times; time += 1) send(events);
  };
  const flush = (group: string) => {
    const batch = batches.get(group);
    batches.delete(group);
    if (batch) sendOften(batch);
  };
  const collect = (group: string, event: Event) => {
    const batch = batches.get(group) ?? [];
    batch.push(event);
    if (batch.length === 1) timers.after(faults.params.batchMs, () => batches.get(group) === batch && flush(group));
    batches.set(group, batch);
    if (batch.length >= faults.params.batchSize) flush(group);
  };
  const dispatch = (group: string, event: Event) => {
    if (batches.has(group) || faults.strikes('batchWebhooks')) collect(group, event);
    else sendOften([event]);
  };
  const release = () => {
    const held = shuffled(shuffling, faults.random);
    shuffling = [];
    for (const { group, event } of held) dispatch(group, event);
  };
  const shuffle = (group: string, event: Event) => {
    if (!faults.strikes('reorderWebhooks')) return dispatch(group, event);
    if (shuffling.length === 0) timers.after(faults.params.reorderMs, release);
    shuffling.push({ group, event });
  };
  return {
    pass(group, event) {
      if (!faults.strikes('delayWebhooks')) return shuffle(group, event);
      timers.after(faults.params.delayMs, () => shuffle(group, event));
    },
  };
};
