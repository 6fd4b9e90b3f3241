import type { AgentId } from '../../../domain/ids.ts';
import type { RingReason } from '../../../domain/words.ts';
import type { Within } from '../within.ts';
import type { LockedConversation } from './conversation.ts';

/** Writes a ring in the same commit as the change that needs it. */
export async function writeRing(
  within: Within,
  conversation: LockedConversation,
  ring: { reason: RingReason; settled: boolean; agentId?: AgentId | null; fence?: number; dueAt: Date },
): Promise<void> {
  await within.ring.create({
    data: {
      businessId: conversation.businessId,
      conversationId: conversation.id,
      reason: ring.reason,
      settled: ring.settled,
      agentId: ring.agentId ?? null,
      fence: ring.fence ?? null,
      dueAt: ring.dueAt,
      tries: 0,
    },
  });
}
