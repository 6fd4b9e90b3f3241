import { codeOf } from '../domain/failures.ts';
import type { ActivityPorts } from '../ports/activity-ports.ts';
import type { SendReport, Subject } from './conversation.ts';
import { sendMessage } from './send-message.ts';

const patienceMs = 1_500;

/**
 * Tries once each message of the conversation that has not been tried yet, in the order in which they were said. A
 * provider that is slow is not waited for: the tries go on by themselves, so that they take no answer's place.
 */
export async function send(ports: ActivityPorts, { businessId, conversationId }: Subject): Promise<SendReport> {
  const messageIds = await ports.turns.unsent(businessId, conversationId);
  const tries = (async () => {
    for (const messageId of messageIds) await sendMessage(ports, businessId, messageId);
  })();
  tries.catch((error: unknown) => ports.log.warn({ conversationId, code: codeOf(error) }, 'send put off'));
  await atMost(patienceMs, tries);
  return { parts: messageIds.length };
}

async function atMost(ms: number, deed: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([deed, enough]).finally(() => clearTimeout(timer));
}
