import { codeOf } from '../domain/failures.ts';
import type { BusinessId, MessageId } from '../domain/ids.ts';
import type { ActivityPorts } from '../ports/activity-ports.ts';
import type { SayResult } from '../ports/channel.ts';
import type { Clock } from '../ports/clock.ts';
import type { Conclusion, Departure } from '../ports/outbox.ts';

type SendPorts = Pick<ActivityPorts, 'outbox' | 'voices' | 'clock' | 'log' | 'passCrashPoint'>;

/**
 * Tries once to send a queued message: marked under the lock, said, concluded. Null when it must not leave, or another
 * has it. A process that dies in between leaves an open attempt, which becomes a doubt and is never repeated.
 */
export async function sendMessage(
  ports: SendPorts,
  businessId: BusinessId,
  messageId: MessageId,
): Promise<Conclusion | null> {
  const elapsedMs = stopwatch(ports.clock);
  const departure = await ports.outbox.begin(businessId, messageId, ports.clock.now());
  if (departure === null) return null;
  const result = elapsedMs() > departure.sayWithinMs ? notSent : await say(ports, departure);
  ports.passCrashPoint('send.said');
  const conclusion = await ports.outbox.conclude(departure, result, ports.clock.now());
  ports.passCrashPoint('send.concluded');
  ports.log.info({ messageId, attemptId: departure.attemptId, outcome: conclusion }, 'send concluded');
  return conclusion;
}

// A process that was asleep meanwhile must not say what others hold for lost, and an agent may have said anew.
const notSent: SayResult = { kind: 'not_sent' };

/** Milliseconds since now, by whichever of the two clocks saw more: one may be set back, the other stops in sleep. */
function stopwatch(clock: Clock): () => number {
  const [wallMs, steadyMs] = [clock.now().getTime(), performance.now()];
  return () => Math.max(clock.now().getTime() - wallMs, performance.now() - steadyMs);
}

async function say(ports: SendPorts, { line, to, what, attemptId }: Departure): Promise<SayResult> {
  try {
    return await ports.voices.of(line.kind).say(line, to, what, attemptId);
  } catch (error) {
    // A voice does not throw; if it does, nobody knows whether bytes had left.
    ports.log.error({ attemptId, code: codeOf(error) }, 'voice failed');
    return { kind: 'unknown' };
  }
}
