import type { MessageKind } from '../../../../domain/words.ts';
import type { InboundMessage } from '../../../../ports/channel.ts';

/** What a message holds, apart from who said it and when. */
export type Content = Pick<InboundMessage, 'kind' | 'text' | 'choiceId' | 'attachments' | 'details'>;

/** A content of this kind with only what is given. */
export function contentOf(kind: MessageKind, given: Partial<Content> = {}): Content {
  return { kind, text: null, choiceId: null, attachments: [], details: null, ...given };
}
