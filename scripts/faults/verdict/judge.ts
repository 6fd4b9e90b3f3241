import type { LedgerDay } from '../../../src/ports/reading.ts';
import { acknowledged, messageCalls, sayings } from '../said.ts';
import type { StoredSending } from '../store.ts';
import type { WitnessLine } from '../witness.ts';
import { sendsAfterTakeover, type Takeover } from './after-takeover.ts';
import { type Doubts, judgeDoubts, type Kill } from './doubts.ts';
import { countSecondSends } from './second-sends.ts';

/** All that was seen of a run. */
export interface Evidence {
  readonly seed: number;
  readonly minutes: number;
  readonly lines: readonly WitnessLine[];
  readonly summary: { readonly attemptsAcceptedTwice: readonly string[]; readonly webhooksWaiting: number };
  readonly ledger: readonly LedgerDay[];
  readonly store: StoredSending;
  readonly takeovers: readonly Takeover[];
  readonly kills: readonly Kill[];
  /** The names of the processes that were to be killed. */
  readonly killable: readonly string[];
}

/**
 * The verdict, as `--json` prints it. accepted = answered + handedOver + leftUnanswered + quarantined + open.
 * `handedOver` is what waits for a person and what a person handled; `open` is what is in doubt or in work; `unknown` is
 * the part of `open` that is in doubt.
 */
export interface Verdict {
  readonly seed: number;
  readonly accepted: number;
  readonly answered: number;
  readonly handedOver: number;
  readonly leftUnanswered: number;
  readonly quarantined: number;
  readonly open: number;
  readonly unknown: number;
  readonly secondSends: number;
  readonly sendsAfterTakeover: number;
  readonly violations: readonly string[];
}

/** The verdict, with why each message in doubt is so. */
export function judge(evidence: Evidence): { readonly verdict: Verdict; readonly doubts: Doubts } {
  const { lines, kills, store } = evidence;
  const counts = countLedger(evidence.ledger);
  const doubts = judgeDoubts(lines, kills, store);
  const secondSends = countSecondSends(lines, store);
  const late = sendsAfterTakeover(lines, evidence.takeovers, store).length;
  const violations = [
    ...loadSentences(evidence),
    ...lossSentences(evidence, counts.accepted),
    ...ledgerSentences(evidence.ledger, counts),
    ...sendingSentences(evidence, secondSends, late),
    ...doubtSentences(doubts),
  ];
  return { verdict: { seed: evidence.seed, ...counts, secondSends, sendsAfterTakeover: late, violations }, doubts };
}

type Counts = Omit<Verdict, 'seed' | 'secondSends' | 'sendsAfterTakeover' | 'violations'>;

function countLedger(days: readonly LedgerDay[]): Counts {
  const sum = (of: (day: LedgerDay) => number) => days.reduce((total, day) => total + of(day), 0);
  return {
    accepted: sum((day) => day.accepted),
    answered: sum((day) => day.answered),
    handedOver: sum((day) => day.handledByPerson + day.open.waitingForPerson),
    leftUnanswered: sum((day) => day.leftUnanswered),
    quarantined: sum((day) => day.quarantined),
    open: sum((day) => day.open.unknown + day.open.inWork),
    unknown: sum((day) => day.open.unknown),
  };
}

const leastPerSecond = 5;

function loadSentences({ lines, minutes, kills, killable }: Evidence): string[] {
  const perSecond = sayings(lines).length / (minutes * 60);
  const wanted = Math.max(1, Math.floor(minutes));
  const spared = killable.filter((name) => kills.filter((kill) => kill.name === name).length < wanted);
  return [
    ...(perSecond < leastPerSecond ? [`The load was ${perSecond.toFixed(1)} messages a second, less than 5.`] : []),
    ...spared.map((name) => `The ${name} process was killed less than once a minute.`),
  ];
}

function lossSentences({ lines, summary }: Evidence, accepted: number): string[] {
  const said = sayings(lines).length;
  const taken = acknowledged(lines).size;
  const gone = lines.filter(({ kind }) => kind === 'webhook-given-up').length;
  return [
    ...(said === taken ? [] : [`People wrote ${said} messages, but ${taken} were acknowledged.`]),
    ...(accepted === taken ? [] : [`${taken} messages were acknowledged, but the ledger says ${accepted} accepted.`]),
    ...(summary.webhooksWaiting === 0 ? [] : [`${summary.webhooksWaiting} webhooks were not taken to the end.`]),
    ...(gone === 0 ? [] : [`${gone} webhooks were given up.`]),
  ];
}

function ledgerSentences(days: readonly LedgerDay[], { quarantined, open, unknown }: Counts): string[] {
  const off = days.filter(({ balanced }) => !balanced);
  const inWork = open - unknown;
  return [
    ...off.map(({ day, businessId }) => `The ledger of ${day} (${businessId ?? 'installation'}) does not add up.`),
    ...(inWork === 0 ? [] : [`${inWork} messages are still in work after the quiet time.`]),
    ...(quarantined === 0 ? [] : [`${quarantined} good messages were set aside.`]),
  ];
}

function sendingSentences({ lines, summary, store }: Evidence, secondSends: number, late: number): string[] {
  const twice = summary.attemptsAcceptedTwice.length;
  const unmarked = unmarkedSends(lines, store);
  const pretended = pretendedSends(lines, store);
  const undone = store.messages.filter(({ status }) => ['queued', 'sending'].includes(status)).length;
  return [
    ...(secondSends === 0 ? [] : [`${secondSends} messages reached a phone twice.`]),
    ...(twice === 0 ? [] : [`${twice} attempts were accepted twice.`]),
    ...(late === 0 ? [] : [`${late} automated sends started while an agent had the conversation.`]),
    ...(unmarked === 0 ? [] : [`${unmarked} messages left without a mark in the store.`]),
    ...(pretended === 0 ? [] : [`${pretended} messages are shown as sent that never reached a phone.`]),
    ...(undone === 0 ? [] : [`${undone} messages still wait to leave after the quiet time.`]),
  ];
}

function unmarkedSends(lines: readonly WitnessLine[], { attempts }: StoredSending): number {
  const known = new Set(attempts.map(({ id }) => id));
  return messageCalls(lines).filter(({ attemptId = '' }) => !known.has(attemptId)).length;
}

function pretendedSends(lines: readonly WitnessLine[], { attempts, messages }: StoredSending): number {
  const accepted = new Set(messageCalls(lines).flatMap((call) => (call.accepted ? [call.attemptId] : [])));
  const arrived = new Set(attempts.filter(({ id }) => accepted.has(id)).map(({ messageId }) => messageId));
  const shown = messages.filter(({ status }) => ['sent', 'delivered', 'read'].includes(status));
  return shown.filter(({ id }) => !arrived.has(id)).length;
}

function doubtSentences({ without }: Doubts): string[] {
  if (without.length === 0) return [];
  return [`${without.length} messages are in doubt though nothing was killed or withheld: ${without.join(', ')}.`];
}
