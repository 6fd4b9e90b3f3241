import { describe, expect, it } from '@jest/globals';
import { judgeSend } from '../../src/domain/delivery.ts';
import { handOver, takeOver } from '../../src/domain/owner.ts';
import { afterRelease } from '../../src/domain/release.ts';
import { judgeDraft } from '../../src/domain/turn.ts';
import { exploreConversation } from './conversation/model.ts';
import { productionRules, type Rules } from './conversation/rules.ts';
import type { Bounds } from './conversation/state.ts';
import { type Exploration, noWayOut } from './explore.ts';

const small: Bounds = { inbound: 1, commands: 1, tries: 1, parts: 1, workers: 1, words: false, news: ['failed'] };

const everything = 1_000;

/** Bounds, and how many steps deep. */
const worlds: readonly (readonly [name: string, depth: number, bounds: Partial<Bounds>])[] = [
  [
    'one message, two commands, two tries, two workers',
    everything,
    { commands: 2, tries: 2, workers: 2, news: ['delivered', 'failed'] },
  ],
  ['two messages, one command, two workers', everything, { inbound: 2, workers: 2, news: ['delivered', 'failed'] }],
  ['three messages that overtake each other, no person', everything, { inbound: 3, commands: 0, news: [] }],
  ['an answer of two parts', everything, { parts: 2, tries: 2, news: ['delivered', 'failed'] }],
  ['every status, in every order', everything, { tries: 2, workers: 2, news: ['sent', 'delivered', 'read', 'failed'] }],
  ['what cannot leave goes to a person, and still leaves', everything, { tries: 2, parks: true, news: [] }],
  ['the words of the system are sent too', 13, { words: true }],
  ['three messages, two commands, two tries, two workers', 11, { inbound: 3, commands: 2, tries: 2, workers: 2 }],
];

const patienceMs = 120_000;

describe('a conversation, in all orders of everything that may happen to it', () => {
  it.each(worlds)(
    'keeps every law: %s',
    (name, depth, bounds) => {
      const seen = exploreConversation({ ...small, ...bounds }, depth);
      tell(name, seen);
      expect(seen.breach).toBeNull();
      expect(seen.complete).toBe(depth === everything);
      expect(seen.states).toBeGreaterThan(1_000);
    },
    patienceMs,
  );
});

const wide: Bounds = { ...small, inbound: 2, commands: 3, tries: 3 };

/** A rule without one of its parts, the law that then breaks, and the length of the shortest way there. */
const mutations: readonly (readonly [name: string, law: string, steps: number, rules: Partial<Rules>])[] = [
  [
    'a send that does not compare the fence',
    'an assistant message of an old fence never starts to leave',
    7,
    { judgeSend: (own, one) => judgeSend(own, { ...one, fence: own.fence }) },
  ],
  [
    'a send that does not ask for the owner',
    'no automated send starts after a takeover, until the person gives back or is done',
    5,
    { judgeSend: (own, one) => judgeSend({ ...own, owner: 'assistant', fence: one.fence }, one) },
  ],
  [
    'a send that does not look whether another one is at it',
    'there is no automatic second attempt once bytes may have left',
    4,
    { judgeSend: (own, one) => judgeSend(own, { ...one, status: 'queued' }) },
  ],
  [
    'a send that waits for the parts of its own saying alone',
    'what a person says leaves in the order in which it was said',
    4,
    { holdsBack: (earlier, one) => earlier.group === one.group && productionRules.holdsBack(earlier, one, false) },
  ],
  [
    'a conclusion that counts also when the attempt was concluded before',
    'there is no automatic second attempt once bytes may have left',
    8,
    { isUndecided: () => true },
  ],
  [
    'a draft that does not look for a newer message',
    'a draft is queued when it has read the last message, or was sent back twice',
    4,
    { judgeDraft: (own, _, turn) => judgeDraft(own, turn.throughSeq, turn) },
  ],
  [
    'a takeover that does not raise the fence',
    'the fence never falls, and rises at each change of owner',
    1,
    { takeOver: (from, ...rest) => ({ ...takeOver(from, ...rest), fence: from.fence }) },
  ],
  [
    'a queue without a deadline',
    'nobody waits without a deadline and a next owner',
    3,
    { handOver: (...given) => ({ ...handOver(...given), deadlineAt: null }) },
  ],
  [
    'a turn that opens whoever is the owner',
    'a live turn has the fence of its conversation and the assistant as owner',
    3,
    { mayOpenTurn: (_, waiting) => waiting > 0 },
  ],
  [
    'a release that forgets the reply on its way',
    'the assistant takes up nothing that a reply on its way answers',
    5,
    { repliedThrough: () => 0 },
  ],
  [
    'a release that gives back what an answer may have left for',
    'what an answer may have left for is never taken up again',
    6,
    { afterRelease: (message, part) => afterRelease({ ...message, answers: [] }, part) },
  ],
  ['an assistant that never takes up what waits', noWayOut, 1, { mayOpenTurn: () => false }],
];

describe('the laws notice', () => {
  it.each(mutations)(
    '%s',
    (name, law, steps, rules) => {
      const seen = exploreConversation(wide, 10, { ...productionRules, ...rules });
      tell(name, seen);
      expect(seen.breach?.sentence).toBe(law);
      expect(seen.breach?.trace).toHaveLength(steps);
    },
    patienceMs,
  );
});

function tell(name: string, { states, transitions, interleavings, depth, complete, breach }: Exploration): void {
  const trace = breach === null ? '' : `\n    breaks: ${breach.sentence}\n    ${breach.trace.join(' → ')}`;
  const reach = complete ? 'all' : `to ${depth} steps`;
  const counts = `${states} states, ${transitions} transitions, ${interleavings} interleavings, ${reach}`;
  process.stdout.write(`  ${name}: ${counts}${trace}\n`);
}
