import type { ChannelKind, QuarantineReason } from '../domain/words.ts';
import type { InboundEvent, UnreadableEvent } from './channel.ts';

/** What became of a delivery at the door. */
export interface Accepted {
  /** Events written now. */
  readonly accepted: number;
  /** Events that had been written before. */
  readonly repeated: number;
}

/** The first thing that happens to what a provider delivers: it is kept, sealed, once. Needs Postgres alone. */
export interface Intake {
  /** Keeps all events of a delivery in one statement. Throws `store.unavailable` when it cannot; then nothing is kept. */
  accept(kind: ChannelKind, events: readonly (InboundEvent | UnreadableEvent)[], now: Date): Promise<Accepted>;
}

/** The bell's side of the intake: what was accepted becomes contacts, conversations, messages and rings. */
export interface Recorder {
  /** Claims and records one batch; returns how many events were taken, so 0 means that nothing waits. */
  recordBatch(now: Date): Promise<number>;
  /** Sets one event aside. */
  quarantine(intakeId: string, reason: QuarantineReason, now: Date): Promise<void>;
}
