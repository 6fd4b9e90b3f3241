import type { LockedConversation } from '../locked/conversation.ts';
import type { Stores } from '../stores.ts';
import type { Within } from '../within.ts';

/** The contact asked to stop: what we start on this channel is barred from now on. Once asked stays asked. */
export async function recordOptOut(
  stores: Stores,
  within: Within,
  conversation: LockedConversation,
  now: Date,
): Promise<void> {
  const { contactId, channelId, businessId } = conversation;
  const open = await within.optOut.findFirst({ where: { contactId, channelId, scope: 'all', revokedAt: null } });
  if (open !== null) return;
  await within.optOut.create({
    data: { id: stores.randomness.id(), businessId, contactId, channelId, scope: 'all', source: 'asked', since: now },
  });
}
