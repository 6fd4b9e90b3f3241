import { failures } from './failures.ts';
import * as words from './words.ts';

const members = Object.values(words).flat();
const workflowNames = ['conversation', 'ring', 'answer', 'send', 'keepDeadline', 'lookAgain'];
const states = ['withheld', 'idle', 'busy', 'parked', 'nothing', 'late'];
const taskQueues = ['conversations'];
const failureKinds = ['timed_out', 'cancelled', 'terminated', 'failed'];
const conclusions = ['sent', 'unknown', 'refused', 'waiting'];

/** Every word that may stand in a history: the members of the closed lists, the failure codes, a few states. */
export const vocabulary: ReadonlySet<string> = new Set<string>([
  ...members,
  ...Object.keys(failures),
  ...workflowNames,
  ...states,
  ...conclusions,
  ...taskQueues,
  ...failureKinds,
]);

/** Every key that an object in a history may have. Append only. */
export const vocabularyKeys: ReadonlySet<string> = new Set([
  'v',
  'again',
  'agentId',
  'businessId',
  'channelKind',
  'code',
  'continued',
  'conversationId',
  'deadlineAt',
  'decision',
  'fence',
  'idleMs',
  'intent',
  'language',
  'lingerMs',
  'longestQuietMs',
  'outcome',
  'owner',
  'parts',
  'pauses',
  'quietMs',
  'reason',
  'reasons',
  'rung',
  'settled',
  'state',
  'historyLimit',
  'turnId',
  'turns',
  'urgency',
  'withheld',
]);

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** True for an ISO instant in UTC with milliseconds, the only form that histories hold. */
export function isInstant(text: string): boolean {
  return instant.test(text);
}

/** Counts and pauses stay below this, so that a telephone number cannot pass for one. */
export const largestNumber = 1_000_000_000;
