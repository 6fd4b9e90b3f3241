/** Every await between two stores, by name; the tests kill a process at each. */
export const crashPoints = [
  'intake.accepted',
  'bell.claimed',
  'bell.contact_written',
  'bell.key_made',
  'bell.recorded',
  'ring.claimed',
  'ring.signalled',
  'turn.claimed',
  'turn.drafted',
  'turn.settled',
  'voice.claimed',
  'send.marked',
  'send.said',
  'send.concluded',
  'doubt.marked',
  'deadline.passed',
  'command.committed',
] as const;

/** The name of a crash point. */
export type CrashPoint = (typeof crashPoints)[number];

/** Told each time a crash point is passed; does nothing outside tests. */
export type PassCrashPoint = (point: CrashPoint) => void;
