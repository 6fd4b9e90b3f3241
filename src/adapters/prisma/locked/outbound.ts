import { judgeSend } from '../../../domain/delivery.ts';
import type { AgentId, MessageId, TurnId } from '../../../domain/ids.ts';
import type { Ownership } from '../../../domain/owner.ts';
import type { Author, DeliveryStatus, SystemKind } from '../../../domain/words.ts';
import type { Randomness } from '../../../ports/randomness.ts';
import type { NamedKey } from '../sealing/keyring.ts';
import { sealJson } from '../sealing/sealer.ts';
import type { Within } from '../within.ts';
import type { LockedConversation } from './conversation.ts';

/** What is sealed in `message.body`. */
export interface MessageBody {
  readonly text: string | null;
  readonly buttons?: readonly { readonly id: string; readonly title: string }[];
  readonly choiceId?: string;
  readonly replyTo?: string;
  readonly attachments?: readonly unknown[];
  readonly details?: unknown;
}

/** Something to be said, in parts that each fit the channel. */
export interface Outgoing {
  readonly parts: readonly MessageBody[];
  readonly author: Author;
  readonly agentId: AgentId | null;
  readonly systemKind: SystemKind | null;
  readonly turnId: TurnId | null;
  readonly fence: number;
  readonly answersThrough: number | null;
  readonly dueAt: Date;
}

/** Queues the parts of one saying, in order, behind what was said before. Returns their ids. */
export async function queueOutgoing(
  within: Within,
  conversation: LockedConversation,
  key: NamedKey,
  outgoing: Outgoing,
  randomness: Randomness,
  now: Date,
): Promise<readonly MessageId[]> {
  const ids = outgoing.parts.map(() => randomness.id<MessageId>());
  const groupId = ids[0];
  if (groupId === undefined) return [];
  await within.message.createMany({
    data: outgoing.parts.map((body, index) => ({
      id: ids[index] ?? groupId,
      businessId: conversation.businessId,
      conversationId: conversation.id,
      seq: conversation.seq + 1 + index,
      direction: 'outbound',
      author: outgoing.author,
      agentId: outgoing.agentId,
      kind: body.buttons === undefined ? 'text' : 'buttons',
      systemKind: outgoing.systemKind,
      bodySealed: sealJson(key, 'message.body', ids[index] ?? groupId, body),
      saidAt: now,
      receivedAt: now,
      late: false,
      turnId: outgoing.turnId,
      fence: outgoing.fence,
      groupId,
      part: index,
      answersThrough: outgoing.answersThrough,
      status: 'queued',
      statusAt: now,
      tries: 0,
      nextTryAt: outgoing.dueAt,
    })),
  });
  await within.conversation.update({
    where: { id: conversation.id },
    data: { seq: conversation.seq + ids.length, lastActivityAt: now },
  });
  return ids;
}

/** Withdraws what is queued and may no longer start, by the rule that the send itself asks. */
export async function withdrawOverruled(
  within: Within,
  conversation: LockedConversation,
  ownership: Ownership,
  now: Date,
): Promise<void> {
  const queued = await within.message.findMany({
    where: { conversationId: conversation.id, direction: 'outbound', status: 'queued' },
    select: { id: true, author: true, systemKind: true, fence: true },
  });
  const overruled = queued.filter(
    ({ author, systemKind, fence }) =>
      judgeSend(ownership, {
        author: author as Author,
        systemKind: systemKind as SystemKind | null,
        fence: fence ?? 0,
        status: 'queued',
      }) === 'withdraw',
  );
  if (overruled.length === 0) return;
  await within.message.updateMany({
    where: { id: { in: overruled.map(({ id }) => id) } },
    data: {
      status: 'withdrawn' satisfies DeliveryStatus,
      statusAt: now,
      nextTryAt: null,
      failureCode: 'send.withdrawn',
    },
  });
}
