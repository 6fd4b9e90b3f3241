import { createHash } from 'node:crypto';
import { codeOf } from '../../domain/failures.ts';
import type { ApiPorts, ProviderDoor } from '../../ports/api-ports.ts';
import type { InboundEvent, UnreadableEvent } from '../../ports/channel.ts';
import { type Answer, plain, problem } from '../answer.ts';

type Event = InboundEvent | UnreadableEvent;

/** Keeps a signed delivery and acknowledges it. What is not JSON is refused; what is JSON is kept, whatever it says. */
export async function receive(ports: ApiPorts, kind: keyof ApiPorts['webhooks'], bytes: Buffer): Promise<Answer> {
  const door = ports.webhooks[kind];
  const body = door.parse(bytes);
  if (body === undefined) return problem('request.malformed');
  const now = ports.clock.now();
  const events = read(ports, door, body, bytes, now);
  const kept = events.length === 0 ? { accepted: 0, repeated: 0 } : await ports.intake.accept(kind, events, now);
  ports.passCrashPoint('intake.accepted');
  return plain('ok', { accepted: kept.accepted, repeated: kept.repeated });
}

/** An interpreter that throws, against its promise, must not make the provider deliver the same thing for days. */
function read(ports: ApiPorts, door: ProviderDoor, body: unknown, bytes: Buffer, now: Date): readonly Event[] {
  try {
    return door.read(body, now);
  } catch (error) {
    ports.log.error({ code: codeOf(error) }, 'interpreter failed; delivery set aside');
    return [setAside(bytes, now)];
  }
}

function setAside(bytes: Buffer, now: Date): UnreadableEvent {
  return {
    type: 'unreadable',
    channelRef: null,
    dedupeKey: createHash('sha256').update(bytes).digest('hex'),
    at: now.toISOString(),
    reason: 'payload_unreadable',
    raw: bytes.toString('utf8'),
  };
}
