import type { BusinessId, ChannelId, ConversationId, MessageId, TurnId } from '../../../domain/ids.ts';
import { raiseAlarm } from '../alarms.ts';
import { onStore } from '../connection.ts';
import { type LockedConversation, lockConversation } from '../locked/conversation.ts';
import { requestHandoff } from '../locked/handoff.ts';
import { writeRing } from '../locked/ring.ts';
import { closeLiveTurn } from '../locked/turn.ts';
import { eachAlone } from '../steps.ts';
import type { Stores } from '../stores.ts';
import { type Within, withBusiness } from '../within.ts';

const atOnce = 100;

/** Lines on which something waits to leave since before `before`: one alarm for each, until it is acknowledged. */
export async function alarmParked(stores: Stores, now: Date, before: Date): Promise<number> {
  const text = 'SELECT channel_id AS "channelId", business_id AS "businessId" FROM door_parked_channels($1, $2, $3)';
  const parked = await onStore(() =>
    stores.hot.query<{ channelId: ChannelId; businessId: BusinessId }>(text, [now, before, atOnce]),
  );
  return eachAlone(stores, 'parked', parked.rows, now, ({ businessId, channelId }) =>
    raiseAlarm(stores, { code: 'send_parked', businessId, subjectId: channelId, detail: null }, now),
  );
}

/** What waits to leave since before `before` goes to a person, while it is still tried. */
export async function handOverParked(stores: Stores, now: Date, before: Date): Promise<number> {
  const text = 'SELECT message_id AS "messageId", business_id AS "businessId" FROM door_parked_overdue($1, $2, $3)';
  const overdue = await onStore(() =>
    stores.hot.query<{ messageId: MessageId; businessId: BusinessId }>(text, [now, before, atOnce]),
  );
  return eachAlone(stores, 'parked', overdue.rows, now, (row) =>
    handOverOne(stores, row.businessId, row.messageId, now),
  );
}

async function handOverOne(stores: Stores, businessId: BusinessId, messageId: MessageId, now: Date): Promise<void> {
  const { randomness } = stores;
  await withBusiness(stores, businessId, async (within) => {
    const { conversationId } = await within.message.findUniqueOrThrow({ where: { id: messageId } });
    const conversation = await lockConversation(within, conversationId as ConversationId);
    const parked = await within.message.findFirst({ where: { id: messageId, status: 'queued' } });
    if (parked === null || conversation.owner !== 'assistant') return;
    const handoff = { reason: 'channel_down' as const, turnId: parked.turnId as TurnId | null, randomness, now };
    const { fence } = await requestHandoff(within, conversation, handoff);
    await carryOver(within, conversation, fence);
    await closeLiveTurn(within, conversation, 'taken_over', now);
    await writeRing(within, conversation, { reason: 'handed_over', settled: true, dueAt: now });
  });
}

// What the assistant has said may still leave, until a person takes the conversation and the fence rises again.
async function carryOver(within: Within, { id, fence: from }: LockedConversation, fence: number): Promise<void> {
  const where = { conversationId: id, author: 'assistant', fence: from, status: { in: ['queued', 'sending'] } };
  await within.message.updateMany({ where, data: { fence } });
}
