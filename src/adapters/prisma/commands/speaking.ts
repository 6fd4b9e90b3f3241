import { Failure } from '../../../domain/failures.ts';
import type { MessageId } from '../../../domain/ids.ts';
import { keepBusy, mayReply } from '../../../domain/owner.ts';
import type { ChannelKind, DeliveryStatus } from '../../../domain/words.ts';
import type { AgentCommand, ReplyAnswer, SettleAnswer } from '../../../ports/agent-commands.ts';
import { type LockedConversation, writeOwnership } from '../locked/conversation.ts';
import { queueOutgoing } from '../locked/outbound.ts';
import { writeRing } from '../locked/ring.ts';
import { moveStatus } from '../locked/status.ts';
import type { NamedKey } from '../sealing/keyring.ts';
import type { Stores } from '../stores.ts';
import type { Within } from '../within.ts';

/** Queues what an agent says; it leaves at once, and what the contact had written so far is handled by it. */
export async function replyWithin(
  stores: Stores,
  split: (kind: ChannelKind, text: string) => readonly string[],
  within: Within,
  conversation: LockedConversation,
  key: NamedKey,
  { agentId, text }: AgentCommand & { readonly text: string },
  now: Date,
): Promise<ReplyAnswer> {
  if (!mayReply(conversation, agentId)) throw new Failure('conversation.not_yours');
  const outgoing = {
    parts: split(conversation.channelKind, text).map((part) => ({ text: part })),
    author: 'agent' as const,
    agentId,
    systemKind: null,
    turnId: null,
    fence: conversation.fence,
    answersThrough: conversation.lastInboundSeq,
    dueAt: now,
  };
  const messageIds = await queueOutgoing(within, conversation, key, outgoing, stores.randomness, now);
  await writeOwnership(within, conversation, keepBusy(conversation, now, conversation.patience));
  await writeRing(within, conversation, { reason: 'replied', settled: true, agentId, dueAt: now });
  return { conversationId: conversation.id, messageIds, status: 'queued', fence: conversation.fence };
}

/** Ends a doubt by a person's word. It never sends. */
export async function settleWithin(
  stores: Stores,
  within: Within,
  conversation: LockedConversation,
  { messageId, arrived }: { readonly messageId: MessageId; readonly arrived: boolean },
  now: Date,
): Promise<SettleAnswer> {
  const message = await within.message.findFirst({ where: { id: messageId, conversationId: conversation.id } });
  if (message === null) throw new Failure('message.not_found');
  if (message.status !== 'unknown') throw new Failure('message.not_in_doubt');
  const status: DeliveryStatus = arrived ? 'sent' : 'failed';
  const news = { messageId, status, failure: arrived ? null : ('send.unknown' as const), at: now };
  const settled = await moveStatus(within, conversation, news, stores.randomness, now);
  return { messageId, status: settled };
}
