import { Context } from '@temporalio/activity';
import type { ActivityPorts } from '../ports/activity-ports.ts';
import { answer } from './answer.ts';
import { asActivityFailure } from './as-activity-failure.ts';
import type { ConversationActivities } from './conversation.ts';
import { keepDeadline } from './keep-deadline.ts';
import { send } from './send.ts';

const beatEveryMs = 1_000;

/** The deeds as the engine runs them: with a heartbeat, so that a killed worker is noticed within seconds. */
export function createActivities(ports: ActivityPorts): ConversationActivities {
  return {
    answer: (subject) => beating((attempt, stop) => answer(ports, subject, { attempt, stop })),
    send: (subject) => beating(() => send(ports, subject)),
    keepDeadline: (subject) => beating(() => keepDeadline(ports, subject)),
  };
}

async function beating<T>(deed: (attempt: number, stop: AbortSignal) => Promise<T>): Promise<T> {
  const context = Context.current();
  const beat = setInterval(() => context.heartbeat(), beatEveryMs);
  try {
    return await deed(context.info.attempt, context.cancellationSignal);
  } catch (error) {
    throw asActivityFailure(error);
  } finally {
    clearInterval(beat);
  }
}
