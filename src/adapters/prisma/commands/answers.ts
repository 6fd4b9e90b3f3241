import type { MessageId } from '../../../domain/ids.ts';
import type { Ownership } from '../../../domain/owner.ts';
import type { Leaving, OwnershipAnswer } from '../../../ports/agent-commands.ts';
import type { LockedConversation } from '../locked/conversation.ts';
import type { Within } from '../within.ts';

/** What a command on ownership answers. */
export function ownershipAnswer(
  { id }: LockedConversation,
  { owner, fence, agentId, ownerSince, deadlineAt }: Ownership,
  leaving: readonly Leaving[],
): OwnershipAnswer {
  return {
    conversationId: id,
    owner,
    fence,
    agentId,
    ownerSince: ownerSince.toISOString(),
    deadlineAt: deadlineAt?.toISOString() ?? null,
    leaving,
  };
}

/** Automated messages that are on the wire, or may be, and can no longer be recalled. */
export async function leavingNow(within: Within, { id }: LockedConversation): Promise<readonly Leaving[]> {
  const rows = await within.message.findMany({
    where: {
      conversationId: id,
      direction: 'outbound',
      status: { in: ['sending', 'unknown'] },
      author: { not: 'agent' },
    },
    orderBy: { seq: 'asc' },
    select: { id: true, statusAt: true, saidAt: true },
  });
  return rows.map((row) => ({ messageId: row.id as MessageId, since: (row.statusAt ?? row.saidAt).toISOString() }));
}
