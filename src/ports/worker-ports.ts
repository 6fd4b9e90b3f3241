import type { ActivityPorts } from './activity-ports.ts';
import type { Alarms } from './alarms.ts';
import type { Engine } from './engine.ts';
import type { Recorder } from './intake.ts';
import type { Readiness } from './readiness.ts';
import type { Ledger } from './reading.ts';
import type { Dispatcher, Rings } from './rings.ts';

/** Everything that the worker process needs from outside. */
export interface WorkerPorts extends ActivityPorts {
  readonly recorder: Recorder;
  readonly rings: Rings;
  readonly dispatcher: Dispatcher;
  readonly ledger: Ledger;
  readonly alarms: Alarms;
  readonly readiness: Readiness;
  /** Opens the engine's worker with our activities. Rejects while the engine cannot be reached. */
  openEngine(activities: object): Promise<Engine>;
}
