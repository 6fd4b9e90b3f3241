import { applySay } from './apply-say.ts';
import { createClock, type MovableClock } from './clock.ts';
import { createFaults, type Faults } from './faults.ts';
import { createLive, type Live } from './live.ts';
import { createPhones, type Phones } from './phones.ts';
import { openRecord, type SandboxRecord } from './record.ts';
import { defaultTimings, type SandboxSettings, type Timings } from './settings.ts';
import { createTimers, type Timers } from './timers.ts';

/** What every provider of the sandbox shares. */
export interface World {
  readonly clock: MovableClock;
  readonly faults: Faults;
  readonly live: Live;
  readonly phones: Phones;
  readonly record: SandboxRecord;
  readonly timers: Timers;
  readonly timings: Timings;
  /** `autoRead`: every message is read, whether or not a phone page shows it. */
  readonly policy: { autoRead: boolean };
}

/** The world as the record left it, or a new one. */
export const createWorld = (settings: SandboxSettings): World => {
  const phones = createPhones();
  const timers = createTimers();
  const world: World = {
    phones,
    timers,
    clock: createClock(),
    faults: createFaults(),
    live: createLive(phones, timers),
    record: openRecord(settings.recordDir),
    timings: { ...defaultTimings, ...settings.timings },
    policy: { autoRead: false },
  };
  restore(world);
  return world;
};

const restore = ({ phones, record }: World) => {
  for (const line of record.earlier) {
    if (line.kind === 'person') phones.keep(line.person);
    if (line.kind === 'say') {
      phones.keep(line.person);
      applySay(phones, line.phoneNumberId, line);
    }
    if (line.kind === 'call' && line.shown)
      phones.write(line.phoneNumberId, line.shown.person.number, line.shown.message);
    if (line.kind === 'call' && line.type === 'read') readBack(phones, line.messageId);
    if (line.kind === 'webhook-queued' || line.kind === 'status-dropped') moveStatuses(phones, line.about);
    if (line.kind === 'webhook' && line.answer === 200) takeMessages(phones, line.about);
  }
};

type Abouts = readonly { readonly kind: string; readonly id: string; readonly status?: string | undefined }[];

const readBack = (phones: Phones, messageId: string | undefined) => {
  const found = messageId === undefined ? undefined : phones.find(messageId);
  if (found) phones.markRead(found.chat.lineId, found.chat.number, found.message.id);
};

const moveStatuses = (phones: Phones, about: Abouts) => {
  for (const { kind, id, status } of about) {
    if (kind !== 'status') continue;
    if (status === 'sent' || status === 'delivered' || status === 'read' || status === 'failed')
      phones.advance(id, status);
  }
};

const takeMessages = (phones: Phones, about: Abouts) => {
  for (const { kind, id } of about) if (kind === 'message') phones.advance(id, 'sent');
};
