import { addUp } from '../../../src/domain/ledger.ts';
import { isKept } from '../../../src/domain/owner.ts';
import type { DeliveryStatus } from '../../../src/domain/words.ts';
import type { Law } from '../explore.ts';
import { contactWaits } from './locked.ts';
import type { Attempt, Outbound, State } from './state.ts';

type ConversationLaw = Law<State>;

/** The messages that have begun to leave in this step, as they were before and as they are. */
function begun(after: State, before: State): readonly (readonly [was: Outbound, is: Outbound])[] {
  return after.outbound.flatMap((is, index) => {
    const was = before.outbound[index];
    return was !== undefined && is.attempts.length > was.attempts.length ? [[was, is] as const] : [];
  });
}

/** The turns that were answered, or left alone on purpose, in this step, and on which claim. */
function decided(after: State, before: State) {
  return after.turns.flatMap(({ decidedOn }, at) =>
    decidedOn === null || before.turns[at]?.decidedOn === decidedOn ? [] : [{ at, draft: decidedOn }],
  );
}

const provesAbsence = ({ state, taken }: Attempt) => !taken && (state === 'not_sent' || state === 'refused');

const isOnItsWay = (status: DeliveryStatus) => status === 'queued' || status === 'sending';

function sumOf(state: State) {
  const { owner } = state.ownership;
  const open = state.inbound.filter(({ outcome }) => outcome === null);
  const isDoubted = (turn: number | null) =>
    turn !== null && state.outbound.some((one) => one.turn === turn && one.status === 'unknown');
  const doubted = open.filter(({ turn }) => isDoubted(turn)).length;
  const rest = owner === 'queue' || owner === 'agent' ? 'open.waiting_for_person' : 'open.in_work';
  const counted = Object.entries(state.ledger).map(([line, n]) => ({ line, n }));
  return addUp([...counted, { line: 'open.unknown', n: doubted }, { line: rest, n: open.length - doubted }]);
}

function keepsOutcome(after: State, before: State, at: number): boolean {
  const was = before.inbound[at]?.outcome ?? null;
  const is = after.inbound[at]?.outcome ?? null;
  const somethingFailed = after.outbound.some(
    (one, i) => one.status === 'failed' && before.outbound[i]?.status !== 'failed',
  );
  return was === null || was === is || (is === null && somethingFailed);
}

function isNotAnsweredTwice(after: State, before: State, at: number): boolean {
  const isTakenUp = after.inbound[at]?.turn !== null && before.inbound[at]?.turn === null;
  const answersIt = ({ answersThrough, status }: Outbound) =>
    answersThrough !== null && at < answersThrough && status !== 'failed' && status !== 'withdrawn';
  return !isTakenUp || !before.outbound.some(answersIt);
}

function keepsTurn(after: State, before: State, at: number): boolean {
  const was = before.inbound[at]?.turn ?? null;
  const is = after.inbound[at]?.turn ?? null;
  const isGivenBack = before.ownership.owner === 'agent' && after.ownership.owner === 'assistant' && is === null;
  return was === null || was === is || isGivenBack;
}

function isAnsweredOnce(after: State, before: State, at: number): boolean {
  const was = before.inbound[at]?.turn ?? null;
  const isLetGo = was !== null && after.inbound[at]?.turn === null;
  return !isLetGo || after.outbound.every((one) => one.turn !== was || one.attempts.every(provesAbsence));
}

/** True when what the reply at `index`, failing in this step, alone had answered is open again. */
function leavesOpen(after: State, before: State, index: number): boolean {
  const reply = after.outbound[index];
  const through = reply?.answersThrough ?? 0;
  if (reply?.status !== 'failed' || before.outbound[index]?.status === 'failed') return true;
  const isLost = ({ status }: Outbound) => status === 'failed' || status === 'withdrawn';
  const others = after.outbound.filter((one) => !isLost(one)).map(({ answersThrough }) => answersThrough ?? 0);
  return after.inbound.every(
    ({ outcome }, at) => outcome !== 'handled_by_person' || at >= through || others.some((reach) => at < reach),
  );
}

/** What must hold after every step. */
export const laws: readonly ConversationLaw[] = [
  {
    sentence: 'no automated send starts after a takeover, until the person gives back or is done',
    holds: (after, before) => !before.hushed || begun(after, before).every(([was]) => was.author !== 'assistant'),
  },
  {
    sentence: 'an assistant message of an old fence never starts to leave',
    holds: (after, before) =>
      begun(after, before).every(([was]) => was.author !== 'assistant' || was.fence === before.ownership.fence),
  },
  {
    sentence: 'a word that an agent will come leaves only while one is wanted',
    holds: (after, before) =>
      begun(after, before).every(([was]) => was.author !== 'system' || before.ownership.owner === 'queue'),
  },
  {
    sentence: 'there is no automatic second attempt once bytes may have left',
    holds: (after, before) => begun(after, before).every(([was]) => was.attempts.every(provesAbsence)),
  },
  {
    sentence: 'what a person says leaves in the order in which it was said',
    holds: (after, before) =>
      after.outbound.every(
        (is, at) =>
          is.author !== 'agent' ||
          is.attempts.length === (before.outbound[at]?.attempts.length ?? 0) ||
          before.outbound.slice(0, at).every(({ author, status }) => author !== 'agent' || !isOnItsWay(status)),
      ),
  },
  {
    sentence: 'the fence never falls, and rises at each change of owner',
    holds: ({ ownership: to }, { ownership: from }) =>
      to.owner === from.owner && to.agentId === from.agentId ? to.fence >= from.fence : to.fence > from.fence,
  },
  {
    sentence: 'there is at most one live turn',
    holds: ({ turns }) => turns.filter(({ outcome }) => outcome === null).length <= 1,
  },
  {
    sentence: 'a live turn has the fence of its conversation and the assistant as owner',
    holds: ({ turns, ownership }) =>
      turns.every((one) => one.outcome !== null || (one.fence === ownership.fence && ownership.owner === 'assistant')),
  },
  {
    sentence: 'a turn has exactly one outcome',
    holds: (after, before) =>
      before.turns.every(({ outcome }, at) => outcome === null || outcome === after.turns[at]?.outcome),
  },
  {
    sentence: 'a message belongs to one turn, until a person gives it back unanswered',
    holds: (after, before) => before.inbound.every((_, at) => keepsTurn(after, before, at)),
  },
  {
    sentence: 'what an answer may have left for is never taken up again',
    holds: (after, before) => before.inbound.every((_, at) => isAnsweredOnce(after, before, at)),
  },
  {
    sentence: 'a message gets at most one outcome, and only the failure of its answer takes it back',
    holds: (after, before) => before.inbound.every((_, at) => keepsOutcome(after, before, at)),
  },
  {
    sentence: 'a draft is queued when it has read the last message, or was sent back twice',
    holds: (after, before) =>
      decided(after, before).every(
        ({ draft }) => draft.throughSeq === before.inbound.length || draft.supersessions === 2,
      ),
  },
  {
    sentence: 'no message counts as decided by a draft that has not read it',
    holds: (after, before) =>
      decided(after, before).every(({ at, draft }) =>
        after.inbound.every(({ turn }, index) => turn !== at || index < draft.throughSeq),
      ),
  },
  {
    sentence: 'the assistant takes up nothing that a reply on its way answers',
    holds: (after, before) => after.inbound.every((_, at) => isNotAnsweredTwice(after, before, at)),
  },
  {
    sentence: 'nobody waits without a deadline and a next owner',
    holds: (after) => isKept(after.ownership, contactWaits(after)),
  },
  { sentence: 'the ledger adds up', holds: (after) => sumOf(after).balanced },
  {
    sentence: 'what counts as answered was not refused',
    holds: ({ inbound, outbound }) =>
      inbound.every(
        ({ outcome, turn }) =>
          outcome !== 'answered' || outbound.every((one) => one.turn !== turn || one.status !== 'failed'),
      ),
  },
  {
    sentence: 'what only a failed reply answered does not count as handled',
    holds: (after, before) => after.outbound.every((_, index) => leavesOpen(after, before, index)),
  },
];
