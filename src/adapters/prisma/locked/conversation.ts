import { Failure } from '../../../domain/failures.ts';
import type { BusinessId, ChannelId, ContactId, ConversationId } from '../../../domain/ids.ts';
import type { OwnerPatience, Ownership } from '../../../domain/owner.ts';
import type { ChannelKind } from '../../../domain/words.ts';
import type { Within } from '../within.ts';

/** A conversation's row, locked until the transaction ends, with what its business and contact say. */
export interface LockedConversation extends Ownership {
  readonly id: ConversationId;
  readonly businessId: BusinessId;
  readonly channelId: ChannelId;
  readonly channelKind: ChannelKind;
  readonly contactId: ContactId;
  readonly contactKeyId: string;
  readonly seq: number;
  readonly lastInboundSeq: number;
  readonly lastInboundAt: Date | null;
  readonly humanEndedSeq: number;
  /** As far as the rules have listened to what was written while a person had the conversation. */
  readonly heardThroughSeq: number;
  /** The last inbound message that was there when an agent took the conversation from the queue; 0 when none did. */
  readonly takenSeq: number;
  readonly disclosureDue: boolean;
  readonly turns: number;
  readonly patience: OwnerPatience;
}

type Row = Omit<LockedConversation, 'patience'> & { queueMs: number; agentIdleMs: number };

/** Locks a conversation's row. Throws `conversation.not_found` when the business has no such conversation. */
export async function lockConversation(within: Within, id: ConversationId): Promise<LockedConversation> {
  const [row] = await within.$queryRaw<Row[]>`
    SELECT c.id, c.business_id AS "businessId", c.channel_id AS "channelId", ch.kind AS "channelKind",
      c.contact_id AS "contactId", p.key_id AS "contactKeyId", c.owner, c.fence, c.agent_id AS "agentId",
      c.owner_since AS "ownerSince", c.deadline_at AS "deadlineAt", c.lapses, c.seq,
      c.last_inbound_seq AS "lastInboundSeq", c.last_inbound_at AS "lastInboundAt",
      c.human_ended_seq AS "humanEndedSeq", c.taken_seq AS "takenSeq", c.heard_through_seq AS "heardThroughSeq", c.disclosure_due AS "disclosureDue", c.turns,
      b.queue_patience_ms AS "queueMs", b.agent_patience_ms AS "agentIdleMs"
    FROM conversation c JOIN channel ch ON ch.id = c.channel_id JOIN contact p ON p.id = c.contact_id
      JOIN business b ON b.id = c.business_id
    WHERE c.id = ${id}::uuid FOR UPDATE OF c`;
  if (row === undefined) throw new Failure('conversation.not_found');
  const { queueMs, agentIdleMs, ...rest } = row;
  return { ...rest, patience: { queueMs, agentIdleMs } };
}

/** Writes a changed ownership; an unchanged one costs nothing. */
export async function writeOwnership(within: Within, from: LockedConversation, to: Ownership): Promise<void> {
  if (to === from) return;
  await within.conversation.update({
    where: { id: from.id },
    data: {
      owner: to.owner,
      fence: to.fence,
      agentId: to.agentId,
      ownerSince: to.ownerSince,
      deadlineAt: to.deadlineAt,
      lapses: to.lapses,
    },
  });
}

/** Writes that a person has taken the conversation, and what of the queue came with it. */
export async function writeTakeover(within: Within, from: LockedConversation, to: Ownership): Promise<void> {
  await writeOwnership(within, from, to);
  if (from.owner !== 'queue') return;
  await within.conversation.update({ where: { id: from.id }, data: { takenSeq: from.lastInboundSeq } });
}

/** The person's part is over: the assistant starts anew after it, and says again that it is automatic. */
export async function endPersonsPart(within: Within, { id, seq }: LockedConversation): Promise<void> {
  await within.conversation.update({ where: { id }, data: { humanEndedSeq: seq, disclosureDue: true } });
}
