import type { BusinessId, ConversationId, TurnId } from '../../../domain/ids.ts';
import type { GivenUp } from '../../../ports/turns.ts';
import { raiseWithin } from '../locked/alarm.ts';
import { type LockedConversation, lockConversation } from '../locked/conversation.ts';
import { requestHandoff } from '../locked/handoff.ts';
import type { Stores } from '../stores.ts';
import { type Within, withBusiness } from '../within.ts';
import { somethingWaits, standingOf } from './standing.ts';

/** Hands over what the assistant could not take, and closes the turn at work; nothing of it is opened. */
export async function giveUpTurn(
  stores: Stores,
  businessId: BusinessId,
  conversationId: ConversationId,
  now: Date,
): Promise<GivenUp> {
  return withBusiness(stores, businessId, async (within) => {
    const conversation = await lockConversation(within, conversationId);
    const live = await within.turn.findFirst({ where: { conversationId, closedAt: null }, select: { id: true } });
    if (conversation.owner !== 'assistant' || (live === null && !(await somethingWaits(within, conversationId)))) {
      return { ...(await standingOf(within, conversation, conversation)), outcome: null };
    }
    return handOff(stores, within, conversation, (live?.id ?? null) as TurnId | null, now);
  });
}

async function handOff(
  stores: Stores,
  within: Within,
  conversation: LockedConversation,
  turnId: TurnId | null,
  now: Date,
): Promise<GivenUp> {
  const { randomness } = stores;
  const reason = 'turn_failed' as const;
  const ownership = await requestHandoff(within, conversation, { reason, turnId, randomness, now });
  await raiseWithin(within, conversation, { code: 'turn_failed', detail: reason, randomness, now });
  await within.turn.updateMany({
    where: { conversationId: conversation.id, closedAt: null },
    data: { outcome: 'handed_over', reason, closedAt: now },
  });
  return { ...(await standingOf(within, conversation, ownership)), outcome: 'handed_over' };
}
