import type { Owner } from '../../src/domain/words.ts';
import type { CrashPoint } from '../../src/ports/crash-points.ts';

/** How a point is reached; see `provocations.ts`. */
export type Provocation =
  | 'write'
  | 'doubt'
  | 'doubt-again'
  | 'wait-for-idle-agent'
  | 'reply-late'
  | 'deliver'
  | 'command';

/** What can be seen of one person's conversation once the killed process is back. */
export interface View {
  /** How many messages of the business the contact's phone shows. */
  readonly contact: number;
  /** What the agent sees through the API. `arrived` is sent, delivered or read. */
  readonly agent: {
    readonly owner: Owner;
    readonly written: number;
    readonly said: readonly ('arrived' | 'unknown' | 'queued' | 'sending' | 'failed' | 'withdrawn')[];
  };
  /** What the person's messages added to the ledger, which adds up before and after. */
  readonly ledger: {
    readonly accepted: number;
    readonly answered: number;
    readonly handledByPerson: number;
    readonly waitingForPerson: number;
    readonly unknown: number;
  };
  /** What the provider's own record shows: calls to send, and those that were accepted. */
  readonly provider: { readonly calls: number; readonly accepted: number };
}

/** One crash point: which process dies there, how it comes there, and what everybody sees afterwards. */
export interface Story {
  readonly process: 'worker' | 'api';
  readonly provocation: Provocation;
  /** Completes "killed at <point>: …". */
  readonly told: string;
  readonly view: View;
}

const nothing = { accepted: 0, answered: 0, handledByPerson: 0, waitingForPerson: 0, unknown: 0 };

const answeredOnce: View = {
  contact: 1,
  agent: { owner: 'assistant', written: 1, said: ['arrived'] },
  ledger: { ...nothing, accepted: 1, answered: 1 },
  provider: { calls: 1, accepted: 1 },
};

const inDoubt: View = {
  contact: 0,
  agent: { owner: 'queue', written: 1, said: ['unknown'] },
  ledger: { ...nothing, accepted: 1, unknown: 1 },
  provider: { calls: 0, accepted: 0 },
};

const repliedOnce: View = {
  contact: 2,
  agent: { owner: 'agent', written: 2, said: ['arrived', 'arrived'] },
  ledger: { ...nothing, accepted: 2, answered: 1, handledByPerson: 1 },
  provider: { calls: 2, accepted: 2 },
};

const written = (told: string): Story => ({ process: 'worker', provocation: 'write', told, view: answeredOnce });

/** Every named await between two stores, with what is seen after a kill -9 there. */
export const crashTable = {
  'intake.accepted': {
    process: 'api',
    provocation: 'deliver',
    told: 'the provider got no answer and delivers again; the message is kept once and answered once',
    view: answeredOnce,
  },
  'bell.claimed': written('the claimed events are claimed again when their lease is over'),
  'bell.contact_written': written('the contact without a key gets it; there is one contact'),
  'bell.key_made': written('the contact and its key are found again; there is one contact'),
  'bell.recorded': written('the ring was written in the same commit as the message'),
  'ring.claimed': written('the ring is claimed again when its lease is over'),
  'ring.signalled': written('the ring rings twice, and the second finds nothing to do'),
  'turn.claimed': written('another try goes on with the same turn'),
  'turn.drafted': written('the draft is lost and made anew; nothing had been queued'),
  'turn.settled': written('the queued answer is found and sent'),
  'voice.claimed': {
    process: 'worker',
    provocation: 'reply-late',
    told: "the agent's words leave once, when the claim is over or the conversation is rung",
    view: repliedOnce,
  },
  'send.marked': {
    process: 'worker',
    provocation: 'doubt',
    told: 'nothing had left, but nobody can know: the message is in doubt, goes to the queue, and is never sent again',
    view: inDoubt,
  },
  'send.said': written("the provider's status proves that it arrived, and it is not sent again"),
  'send.concluded': written('all was written; nothing is done twice'),
  'doubt.marked': {
    process: 'worker',
    provocation: 'doubt-again',
    told: 'the doubt is kept once and goes to the queue',
    view: inDoubt,
  },
  'deadline.passed': {
    process: 'worker',
    provocation: 'wait-for-idle-agent',
    told: 'the idle takeover has gone back to the queue, once',
    view: {
      contact: 1,
      agent: { owner: 'queue', written: 2, said: ['arrived'] },
      ledger: { ...nothing, accepted: 2, answered: 1, waitingForPerson: 1 },
      provider: { calls: 1, accepted: 1 },
    },
  },
  'command.committed': {
    process: 'api',
    provocation: 'command',
    told: "the agent got no answer and repeats with the same key; the agent's words leave once",
    view: repliedOnce,
  },
} as const satisfies Record<CrashPoint, Story>;
