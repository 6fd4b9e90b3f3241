import type { ConversationId, MessageId } from '../../../domain/ids.ts';
import type { Ownership } from '../../../domain/owner.ts';
import type { Standing } from '../../../ports/turns.ts';
import type { LockedConversation } from '../locked/conversation.ts';
import type { Within } from '../within.ts';

/** Where a conversation stands after a change, as a workflow may carry it. */
export async function standingOf(
  within: Within,
  { id, turns }: LockedConversation,
  ownership: Ownership,
): Promise<Standing> {
  const { owner, fence, deadlineAt } = ownership;
  const again = owner === 'assistant' && (await somethingWaits(within, id));
  return { owner, fence, deadlineAt: deadlineAt?.toISOString() ?? null, turns, again };
}

/** True when the contact wrote something that no turn has taken up. */
export async function somethingWaits(within: Within, conversationId: ConversationId): Promise<boolean> {
  const where = { conversationId, direction: 'inbound', outcome: null, turnId: null };
  return (await within.message.findFirst({ where, select: { id: true } })) !== null;
}

/** The messages that have not been tried yet, in the order in which they were said. */
export async function untried(within: Within, conversationId: ConversationId): Promise<readonly MessageId[]> {
  const rows = await within.message.findMany({
    where: { conversationId, direction: 'outbound', status: 'queued', tries: 0 },
    orderBy: { seq: 'asc' },
    select: { id: true },
  });
  return rows.map(({ id }) => id as MessageId);
}
