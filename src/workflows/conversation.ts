import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import {
  condition,
  continueAsNew,
  defineSignal,
  isCancellation,
  proxyActivities,
  setCurrentDetails,
  setHandler,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';
import type { AnswerReport, ConversationActivities } from '../activities/conversation.ts';
import { composeDetails } from '../domain/details.ts';
import type { Owner } from '../domain/words.ts';
import { type ConversationInput, type RingNote, ringSignal, searchAttributeNames } from './contract.ts';
import { NearestTimer } from './nearest-timer.ts';
import { mergeRings, wantsQuiet } from './ringing.ts';

const ring = defineSignal<[RingNote]>(ringSignal);
const ownerKey = defineSearchAttributeKey(searchAttributeNames.owner, SearchAttributeType.KEYWORD);

// The heartbeat notices a killed worker within seconds; the store and the model have deadlines of their own.
const { answer } = proxyActivities<ConversationActivities>({
  startToCloseTimeout: '3 minutes',
  heartbeatTimeout: '3 seconds',
  retry: { initialInterval: '250 milliseconds', backoffCoefficient: 2, maximumInterval: '10 seconds' },
});
const { send, keepDeadline } = proxyActivities<ConversationActivities>({
  startToCloseTimeout: '2 minutes',
  heartbeatTimeout: '3 seconds',
  retry: { initialInterval: '250 milliseconds', backoffCoefficient: 2, maximumInterval: '10 seconds' },
});

const askAgainMs = 1_000;

/**
 * The clock of a conversation: on a ring it waits for the burst to go quiet, takes a turn and rests; one timer watches
 * the nearest deadline. It carries copies only. A ring means look again, so a lost, doubled or late one does no harm.
 */
export async function conversation(input: ConversationInput): Promise<void> {
  const subject = { businessId: input.businessId, conversationId: input.conversationId };
  const timer = new NearestTimer();
  let rung = input.rung;
  let rings = 0;
  let { owner, turns, deadlineAt } = input;
  let busyUntil = Date.now();
  let report: AnswerReport | undefined;

  setHandler(ring, (note) => {
    rings += 1;
    rung = mergeRings(rung, note);
  });

  for (;;) {
    await condition(() => rung !== undefined || nothingRuns());
    if (rung !== undefined) await takeTurn();
    else if (isDue()) await lapse();
    else if (mayRest()) return;
    if (isLong()) return continueAsNew<typeof conversation>(carried());
  }

  function nothingRuns(): boolean {
    if (isDue() || mayRest()) return true;
    timer.arm(deadlineAt === undefined ? busyUntil + input.pauses.lingerMs : Date.parse(deadlineAt));
    return false;
  }

  function isDue(): boolean {
    return deadlineAt !== undefined && Date.parse(deadlineAt) <= Date.now();
  }

  function mayRest(): boolean {
    return deadlineAt === undefined && busyUntil + input.pauses.lingerMs <= Date.now();
  }

  async function takeTurn(): Promise<void> {
    if (rung !== undefined && wantsQuiet(rung) && owner !== 'agent' && owner !== 'queue') await quiet();
    rung = undefined;
    await unlessRefused(async () => {
      report = await answer(subject);
      take(report);
      if (report.parts > 0) await send(subject);
      if (report.again) rung = mergeRings(rung, { reasons: ['inbound'], settled: true });
    });
    busyUntil = Date.now();
  }

  async function quiet(): Promise<void> {
    const end = Date.now() + input.pauses.longestQuietMs;
    for (;;) {
      const seen = rings;
      const pauseMs = Math.min(input.pauses.quietMs, end - Date.now());
      const more = pauseMs > 0 && (await condition(() => rings > seen, pauseMs));
      if (!more || rung === undefined || !wantsQuiet(rung)) return;
    }
  }

  async function lapse(): Promise<void> {
    deadlineAt = undefined;
    await unlessRefused(async () => {
      const standing = await keepDeadline(subject);
      take({ ...standing, turns });
      if (standing.parts > 0) await send(subject);
    });
    // The stores' clock is behind ours: asking at once, again and again, would fill the history.
    if (isDue()) await condition(() => rung !== undefined, askAgainMs);
    busyUntil = Date.now();
  }

  function take(standing: { owner: Owner; deadlineAt: string | null; turns: number }): void {
    if (standing.owner !== owner) {
      upsertSearchAttributes([{ key: ownerKey, value: standing.owner }]);
    }
    owner = standing.owner;
    turns = standing.turns;
    deadlineAt = standing.deadlineAt ?? undefined;
    setCurrentDetails(composeDetails({ owner, turns, channelKind: input.channelKind, ...told(report, deadlineAt) }));
  }

  function isLong(): boolean {
    const { historyLength, continueAsNewSuggested } = workflowInfo();
    return continueAsNewSuggested || historyLength >= input.historyLimit;
  }

  function carried(): ConversationInput {
    const { deadlineAt: _, rung: __, ...rest } = input;
    return {
      ...rest,
      owner,
      turns,
      ...(deadlineAt === undefined ? {} : { deadlineAt }),
      ...(rung === undefined ? {} : { rung }),
    };
  }
}

function told(report: AnswerReport | undefined, deadlineAt: string | undefined) {
  return {
    ...(report?.outcome === undefined ? {} : { outcome: report.outcome }),
    ...(report?.reason === undefined ? {} : { reason: report.reason }),
    ...(report?.language === undefined ? {} : { language: report.language }),
    ...(deadlineAt === undefined ? {} : { deadlineAt }),
  };
}

// A definite refusal (a conversation that is gone, a key that was destroyed) ends the deed, never the workflow; what
// still waits is rung again by the sweeper.
async function unlessRefused(deed: () => Promise<void>): Promise<void> {
  try {
    await deed();
  } catch (error) {
    if (isCancellation(error)) throw error;
  }
}
