import type { BusinessId, ConversationId, TurnId } from '../../../domain/ids.ts';
import { mayOpenTurn, widen } from '../../../domain/turn.ts';
import type { ClaimedTurn } from '../../../ports/turns.ts';
import type { Turn } from '../generated/client.ts';
import { type LockedConversation, lockConversation } from '../locked/conversation.ts';
import type { Stores } from '../stores.ts';
import { type Within, withBusiness } from '../within.ts';
import { keysOf, openClaim, readClaim } from './material.ts';
import type { Shelf } from './shelf.ts';
import { WhatDoesNotOpen } from './what-does-not-open.ts';

/** Opens a turn over what waits, or goes on with the one at work. */
export async function claimTurn(
  stores: Stores,
  settings: { deadlineMs: number; shelf: Shelf },
  businessId: BusinessId,
  conversationId: ConversationId,
  now: Date,
): Promise<ClaimedTurn | null> {
  const claimed = await withBusiness(stores, businessId, async (within) => {
    const conversation = await lockConversation(within, conversationId);
    const turn = await turnAtWork(stores, within, conversation, settings.deadlineMs, now);
    return turn === null ? null : readClaim(within, conversation, turn);
  });
  if (claimed === null) return null;
  stores.passCrashPoint('turn.claimed');
  const keys = await keysOf(stores, claimed);
  const knowledge = await settings.shelf.of(stores, businessId, claimed.articles, keys.business, now);
  const unopened = new WhatDoesNotOpen();
  const turn = openClaim(claimed, keys, knowledge, unopened);
  await unopened.alarm(stores, businessId, now);
  return turn;
}

async function turnAtWork(
  stores: Stores,
  within: Within,
  conversation: LockedConversation,
  deadlineMs: number,
  now: Date,
): Promise<Turn | null> {
  const live = await within.turn.findFirst({ where: { conversationId: conversation.id, closedAt: null } });
  if (live !== null) return join(within, conversation, live);
  const waiting = await within.message.count({ where: unclaimed(conversation.id) });
  if (!mayOpenTurn(conversation, waiting)) return null;
  return open(stores, within, conversation, new Date(now.getTime() + deadlineMs), now);
}

const unclaimed = (conversationId: ConversationId) => ({
  conversationId,
  direction: 'inbound',
  outcome: null,
  turnId: null,
});

async function open(
  stores: Stores,
  within: Within,
  conversation: LockedConversation,
  deadlineAt: Date,
  now: Date,
): Promise<Turn> {
  const number = conversation.turns + 1;
  await within.conversation.update({ where: { id: conversation.id }, data: { turns: number } });
  const turn = await within.turn.create({
    data: {
      id: stores.randomness.id<TurnId>(),
      businessId: conversation.businessId,
      conversationId: conversation.id,
      number,
      fence: conversation.fence,
      throughSeq: conversation.lastInboundSeq,
      supersessions: 0,
      openedAt: now,
      deadlineAt,
    },
  });
  await within.message.updateMany({ where: unclaimed(conversation.id), data: { turnId: turn.id } });
  return turn;
}

async function join(within: Within, conversation: LockedConversation, live: Turn): Promise<Turn> {
  const { throughSeq, supersessions } = widen(live, conversation.lastInboundSeq);
  if (throughSeq === live.throughSeq) return live;
  await within.message.updateMany({ where: unclaimed(conversation.id), data: { turnId: live.id } });
  return within.turn.update({ where: { id: live.id }, data: { throughSeq, supersessions } });
}
