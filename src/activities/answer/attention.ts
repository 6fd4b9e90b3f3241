import type { ActivityPorts } from '../../ports/activity-ports.ts';
import type { ClaimedTurn } from '../../ports/turns.ts';

/** Marks what the contact wrote as read, with a typing sign. It is a courtesy: nothing waits for it, nothing fails by it. */
export function showAttention(ports: ActivityPorts, turn: ClaimedTurn): void {
  const seen = turn.burst.at(-1)?.providerMessageId ?? null;
  if (seen === null || turn.contact.blocked) return;
  markRead(ports, turn, seen).catch(() => undefined);
}

async function markRead(
  { lines, voices }: ActivityPorts,
  { businessId, conversationId }: ClaimedTurn,
  seen: string,
): Promise<void> {
  const line = await lines.of(businessId, conversationId);
  await voices.of(line.kind).markRead(line, seen, true);
}
