import type { BusinessId, ChannelId } from '../../domain/ids.ts';
import type { ChannelKind } from '../../domain/words.ts';
import type { ChannelView, Reading } from '../../ports/reading.ts';
import { listContacts, oneContact } from './reading/contacts.ts';
import { listConversations, oneConversation } from './reading/conversations.ts';
import { listMessages } from './reading/messages.ts';
import { openText } from './sealing/sealer.ts';
import type { Stores } from './stores.ts';
import { withBusiness } from './within.ts';

/** What the API shows of one business. */
export function createReading(stores: Stores): Reading {
  return {
    conversations: (businessId, filter, page) => listConversations(stores, businessId, filter, page),
    conversation: (businessId, id) => oneConversation(stores, businessId, id),
    messages: (businessId, id, page) => listMessages(stores, businessId, id, page),
    contacts: (businessId, page) => listContacts(stores, businessId, page),
    contact: (businessId, id) => oneContact(stores, businessId, id),
    channels: (businessId) => listChannels(stores, businessId),
  };
}

async function listChannels(stores: Stores, businessId: BusinessId): Promise<readonly ChannelView[]> {
  const { channels, keyId } = await withBusiness(stores, businessId, async (within) => ({
    channels: await within.channel.findMany({ orderBy: { createdAt: 'asc' } }),
    keyId: (await within.business.findUniqueOrThrow({ where: { id: businessId } })).keyId,
  }));
  const key = await stores.keys.openOne(keyId);
  return channels.map(({ id, kind, displaySealed, pausedUntil }) => ({
    id: id as ChannelId,
    kind: kind as ChannelKind,
    display: openText(key, 'channel.display', id, displaySealed),
    pausedUntil: pausedUntil?.toISOString() ?? null,
  }));
}
