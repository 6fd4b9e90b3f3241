import { describe, expect, it } from '@jest/globals';
import type { AttemptId, BusinessId, MessageId } from '../../src/domain/ids.ts';
import type { Departure, Outbox } from '../../src/ports/outbox.ts';
import { watchDepartures } from '../../src/wiring/departures.ts';

const ids = ['b' as BusinessId, 'm' as MessageId] as const;
const now = new Date(0);

/** A process with one message on the wire. */
async function sending() {
  const none = async () => 0;
  const departure = { attemptId: crypto.randomUUID() as AttemptId } as Departure;
  const outbox: Outbox = {
    begin: async () => departure,
    conclude: async () => 'sent',
    claimDue: async () => [],
    doubtLapsed: none,
    handOverDoubts: none,
    alarmParked: none,
    handOverParked: none,
  };
  const departures = watchDepartures(outbox);
  await departures.outbox.begin(...ids, now);
  return { departure, departures };
}

describe('a process that is asked to end', () => {
  it('begins no send any more', async () => {
    const { departure, departures } = await sending();
    const stopped = departures.stop();
    expect(await departures.outbox.begin(...ids, now)).toBeNull();
    await departures.outbox.conclude(departure, { kind: 'unknown' }, now);
    await stopped;
  });

  it('waits until what is on the wire is concluded', async () => {
    const { departure, departures } = await sending();
    let over = false;
    const stopped = departures.stop().then(() => {
      over = true;
    });
    await new Promise(setImmediate);
    expect(over).toBe(false);
    await departures.outbox.conclude(departure, { kind: 'unknown' }, now);
    await stopped;
    expect(over).toBe(true);
  });

  it('ends at once when nothing is on the wire', async () => {
    const { departure, departures } = await sending();
    await departures.outbox.conclude(departure, { kind: 'unknown' }, now);
    await expect(departures.stop()).resolves.toBeUndefined();
  });
});
