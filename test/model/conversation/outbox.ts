import type { AttemptState } from '../../../src/domain/words.ts';
import type { Step } from '../explore.ts';
import { handOff, moveStatus, withOutbound } from './locked.ts';
import type { Rules } from './rules.ts';
import { type Attempt, type Bounds, changed, type Outbound, type SendStep, type State } from './state.ts';

/** An attempt, with the place where it stands. */
interface AtAttempt {
  readonly state: State;
  readonly rules: Rules;
  readonly bounds: Bounds;
  readonly message: Outbound;
  readonly index: number;
  readonly attempt: Attempt;
  readonly at: number;
}

/** A message leaves, the provider answers, somebody concludes, statuses come; as in `adapters/prisma/outbox`. */
export function outboxSteps(state: State, rules: Rules, bounds: Bounds): Step<State>[] {
  return state.outbound.flatMap((message, index) => [
    ...begins(state, rules, bounds, message, index),
    ...message.attempts.flatMap((attempt, at) => [
      ...provider({ state, rules, bounds, message, index, attempt, at }),
      ...conclusions({ state, rules, bounds, message, index, attempt, at }),
      ...lapses({ state, rules, bounds, message, index, attempt, at }),
      ...news({ state, rules, bounds, message, index, attempt, at }),
    ]),
    ...doubts(state, rules, message, index),
    ...(bounds.parks ? parkings(state, rules, message, index) : []),
  ]);
}

const nameOf = ({ author }: Outbound, index: number) => `${author} message ${index + 1}`;

function begins(state: State, rules: Rules, bounds: Bounds, message: Outbound, index: number): Step<State>[] {
  if (message.attempts.length >= bounds.tries) return [];
  const verdict = rules.judgeSend(state.ownership, message);
  const name = `${nameOf(message, index)} is to leave: ${verdict}`;
  if (verdict === 'skip') return [];
  if (verdict === 'withdraw') {
    return [{ name, byItself: true, next: withOutbound(state, index, { status: 'withdrawn' }) }];
  }
  const inDoubt = ({ group }: Outbound) =>
    state.outbound.some((one) => one.group === group && one.status === 'unknown');
  if (state.outbound.slice(0, index).some((one) => rules.holdsBack(one, message, inDoubt(one)))) return [];
  const attempts = [...message.attempts, { state: 'open', step: 'marked', taken: false } as const];
  return [{ name, byItself: true, next: withOutbound(state, index, { status: 'sending', attempts }) }];
}

function withAttempt(state: State, index: number, at: number, change: Partial<Attempt>): State {
  const attempts = state.outbound[index]?.attempts ?? [];
  return withOutbound(state, index, { attempts: changed(attempts, at, change) });
}

/** What the provider does with it, and what the sender hears of that. */
const answers: readonly (readonly [name: string, heard: SendStep, taken: boolean])[] = [
  ['accepts', 'accepted', true],
  ['refuses for good', 'refused', false],
  ['never answers', 'unknown', false],
  ['accepts, and its answer is lost', 'unknown', true],
  ['is not reached, or asks to wait', 'not_sent', false],
];

function provider({ state, bounds, message, index, attempt, at }: AtAttempt): Step<State>[] {
  if (attempt.step !== 'marked') return [];
  const isLast = message.attempts.length >= bounds.tries;
  const possible = isLast ? answers.slice(0, -1) : answers;
  return possible.map(([name, step, taken]) => ({
    name: `${nameOf(message, index)}: the provider ${name}`,
    byItself: true,
    next: withAttempt(state, index, at, { step, taken }),
  }));
}

function conclusions({ state, rules, message, index, attempt, at }: AtAttempt): Step<State>[] {
  const { step } = attempt;
  if (step === 'over') return [];
  const name = nameOf(message, index);
  const dead = withAttempt(state, index, at, { step: 'over' });
  const dies = { name: `${name}: its sender dies`, byItself: false, next: dead };
  if (step === 'marked') return [dies];
  const next = conclude(state, rules, index, attempt, at, step);
  const once = withAttempt(next, index, at, { step: 'over' });
  return [
    { name: `${name}: ${step} is concluded`, byItself: true, next: once },
    { name: `${name}: ${step} is concluded, and will be again`, byItself: false, next },
    dies,
  ];
}

type Heard = Exclude<SendStep, 'marked' | 'over'> & AttemptState;

function conclude(state: State, rules: Rules, index: number, attempt: Attempt, at: number, to: Heard): State {
  const counts = rules.isUndecided(attempt.state);
  const closed = counts ? withAttempt(state, index, at, { state: to }) : state;
  if (attempt.step === 'accepted') return moveStatus(closed, index, 'sent', rules);
  if (!counts) return closed;
  if (attempt.step === 'unknown') return moveStatus(closed, index, 'unknown', rules);
  if (attempt.step === 'refused') return moveStatus(closed, index, 'failed', rules);
  const from = closed.outbound[index]?.status ?? 'queued';
  return withOutbound(closed, index, { status: rules.park(from) });
}

function lapses({ state, rules, message, index, attempt, at }: AtAttempt): Step<State>[] {
  if (attempt.state !== 'open') return [];
  const next = moveStatus(withAttempt(state, index, at, { state: 'unknown' }), index, 'unknown', rules);
  return [{ name: `${nameOf(message, index)}: its attempt lapses`, byItself: true, next }];
}

function news({ state, rules, bounds, index, attempt, at }: AtAttempt): Step<State>[] {
  if (!attempt.taken) return [];
  return bounds.news.map((status) => {
    const to = status === 'failed' ? 'refused' : 'accepted';
    const known = rules.isUndecided(attempt.state) ? withAttempt(state, index, at, { state: to }) : state;
    const next = moveStatus(known, index, status, rules);
    return { name: `message ${index + 1}: the provider tells ${status}`, byItself: false, next };
  });
}

function doubts(state: State, rules: Rules, message: Outbound, index: number): Step<State>[] {
  if (message.status !== 'unknown' || message.handed) return [];
  const next = handOff(withOutbound(state, index, { handed: true }), rules);
  return [{ name: `the doubt about message ${index + 1} goes to a person`, byItself: true, next }];
}

// What waits to leave for too long: the conversation goes to the queue, and what the assistant said is carried over.
function parkings(state: State, rules: Rules, message: Outbound, index: number): Step<State>[] {
  const isParked = message.status === 'queued' && message.attempts.length > 0 && !message.asked;
  if (!isParked || state.ownership.owner !== 'assistant') return [];
  const { fence: from } = state.ownership;
  const next = handOff(withOutbound(state, index, { asked: true }), rules);
  const outbound = next.outbound.map((one) => (isCarried(one, from) ? { ...one, fence: next.ownership.fence } : one));
  return [
    { name: `message ${index + 1}, which cannot leave, goes to a person`, byItself: true, next: { ...next, outbound } },
  ];
}

function isCarried({ author, fence, status }: Outbound, from: number): boolean {
  return author === 'assistant' && fence === from && (status === 'queued' || status === 'sending');
}
