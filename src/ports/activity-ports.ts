import type { Clock } from './clock.ts';
import type { PassCrashPoint } from './crash-points.ts';
import type { LanguageModel } from './language-model.ts';
import type { Lines } from './lines.ts';
import type { Log } from './log.ts';
import type { Outbox } from './outbox.ts';
import type { Turns } from './turns.ts';
import type { Voices } from './voices.ts';

/** What the deeds of a conversation need from outside. */
export interface ActivityPorts {
  readonly turns: Turns;
  readonly outbox: Outbox;
  readonly lines: Lines;
  readonly voices: Voices;
  readonly model: LanguageModel;
  readonly clock: Clock;
  readonly log: Log;
  readonly passCrashPoint: PassCrashPoint;
}
