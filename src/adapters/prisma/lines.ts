import { Failure } from '../../domain/failures.ts';
import type { BusinessId, ChannelId } from '../../domain/ids.ts';
import type { ChannelKind } from '../../domain/words.ts';
import type { Line } from '../../ports/channel.ts';
import type { Lines } from '../../ports/lines.ts';
import type { Channel } from './generated/client.ts';
import type { NamedKey } from './sealing/keyring.ts';
import { openJson, openText } from './sealing/sealer.ts';
import type { Stores } from './stores.ts';
import { withBusiness } from './within.ts';

/** The lines, opened with the business's key. */
export function createLines(stores: Stores): Lines {
  return {
    async of(businessId, conversationId) {
      const { channel, keyId } = await withBusiness(stores, businessId, async (within) => {
        const conversation = await within.conversation.findUnique({ where: { id: conversationId } });
        if (conversation === null) throw new Failure('conversation.not_found');
        const business = await within.business.findUniqueOrThrow({
          where: { id: businessId },
          select: { keyId: true },
        });
        const where = { id: conversation.channelId };
        return { channel: await within.channel.findUniqueOrThrow({ where }), keyId: business.keyId };
      });
      return openLine(channel, await stores.keys.openOne(keyId));
    },
  };
}

/** Opens a line's row. Throws `key.missing` when the key is another business's. */
export function openLine(channel: Channel, key: NamedKey): Line {
  const { id, credentialsSealed, providerSealed } = channel;
  const { accessToken } = openJson<{ accessToken: string }>(key, 'channel.credentials', id, credentialsSealed);
  return {
    channelId: id as ChannelId,
    businessId: channel.businessId as BusinessId,
    kind: channel.kind as ChannelKind,
    providerRef: openText(key, 'channel.provider', id, providerSealed),
    accessToken,
  };
}
