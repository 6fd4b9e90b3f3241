import { sendMessage } from '../activities/send-message.ts';
import { codeOf } from '../domain/failures.ts';
import type { Due } from '../ports/outbox.ts';
import type { WorkerPorts } from '../ports/worker-ports.ts';

const places = 20;

/**
 * Sends what is due: an agent's words at once, a parked message at its next try. Each look fills the places that are
 * free and waits for none: one slow provider does not hold up another's messages. Returns how many were taken up.
 */
export function voiceOf(ports: WorkerPorts): () => Promise<number> {
  const underway = new Set<Promise<void>>();
  return async () => {
    const free = places - underway.size;
    if (free <= 0) return 0;
    const taken = await takeUp(ports, free);
    for (const sending of taken) {
      underway.add(sending);
      sending.finally(() => underway.delete(sending));
    }
    return taken.length;
  };
}

/** Sends what is due and waits for it. Returns how many were taken up. */
export async function sendDue(ports: WorkerPorts): Promise<number> {
  return (await Promise.all(await takeUp(ports, places))).length;
}

async function takeUp(ports: WorkerPorts, atMost: number): Promise<readonly Promise<void>[]> {
  const due = await ports.outbox.claimDue(ports.clock.now(), atMost);
  return due.map((one) => sendOne(ports, one));
}

// One message that cannot be sent must not hold up the others; it comes round again when its claim is over.
async function sendOne(ports: WorkerPorts, { businessId, messageId }: Due): Promise<void> {
  try {
    await sendMessage(ports, businessId, messageId);
  } catch (error) {
    ports.log.warn({ messageId, code: codeOf(error) }, 'send put off');
  }
}
