import type { BusinessId, ConversationId } from '../domain/ids.ts';
import type { Line } from './channel.ts';

/** The lines of businesses, with what is needed to speak on them. */
export interface Lines {
  /** The line of a conversation. Throws `conversation.not_found`. */
  of(businessId: BusinessId, conversationId: ConversationId): Promise<Line>;
}
