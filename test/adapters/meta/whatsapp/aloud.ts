import type { InboundEvent, ProviderAddress, UnreadableEvent } from '../../../../src/ports/channel.ts';

/** One event as a sentence, so that a payload's story can be read aloud. */
export function aloud(event: InboundEvent | UnreadableEvent): string {
  switch (event.type) {
    case 'message':
      return sentence(
        `${event.profileName ?? 'somebody'} (${names(event.from)}) to ${event.channelRef}: ${event.kind}`,
        [
          event.text === null ? null : `“${event.text}”`,
          event.choiceId === null ? null : `choice ${event.choiceId}`,
          ...event.attachments.map(({ providerMediaId, mimeType, fileName }) =>
            sentence(`file ${providerMediaId}`, [mimeType, fileName]),
          ),
          event.replyTo === null ? null : `answers ${event.replyTo}`,
          event.details === null ? null : JSON.stringify(event.details),
        ],
      );
    case 'receipt':
      return sentence(`${event.providerMessageId} ${event.status}`, [
        event.attemptId === null ? null : `attempt ${event.attemptId}`,
        event.failure,
      ]);
    case 'edit':
    case 'revoke':
    case 'reaction':
      return `${names(event.from)}: ${event.type} of ${event.targetProviderMessageId}, ${words(event.text)}`;
    case 'outside_reply':
      return `the business outside to ${names(event.to)}: ${words(event.text)}`;
    case 'address_change':
      return `${names(event.previous)} became ${names(event.current)}`;
    case 'preference':
      return `${names(event.from)} ${event.wants ? 'wants' : 'does not want'} ${event.scope}`;
    case 'channel_notice':
      return `news of ${event.channelRef}: ${event.field} ${JSON.stringify(event.details)}`;
    case 'unreadable':
      return `unreadable on ${event.channelRef}: ${event.raw}`;
  }
}

function sentence(start: string, rest: readonly (string | null)[]): string {
  return [start, ...rest.filter((part) => part !== null)].join(', ');
}

function words(text: string | null): string {
  return text === null ? 'no words' : `“${text}”`;
}

function names(addresses: readonly ProviderAddress[]): string {
  return addresses.map(({ kind, value }) => `${kind} ${value}`).join(' or ');
}
