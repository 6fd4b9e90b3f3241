import type { AgentId, BusinessId, ConversationId, MessageId } from '../domain/ids.ts';
import type { DeliveryStatus, Owner } from '../domain/words.ts';
import type { Once } from './once.ts';

/** Who commands what, and the client's key that makes a repetition the same command. */
export interface AgentCommand {
  readonly businessId: BusinessId;
  readonly conversationId: ConversationId;
  readonly agentId: AgentId;
  readonly once: Once;
}

/** A message that was already leaving when a person took over. */
export interface Leaving {
  readonly messageId: MessageId;
  /** ISO instant. */
  readonly since: string;
}

/** What an agent's command answers. Instants are ISO. */
export interface OwnershipAnswer {
  readonly conversationId: ConversationId;
  readonly owner: Owner;
  readonly fence: number;
  readonly agentId: AgentId | null;
  readonly ownerSince: string;
  readonly deadlineAt: string | null;
  /** Automated messages on the wire that can no longer be recalled. */
  readonly leaving: readonly Leaving[];
}

/** What a reply answers. */
export interface ReplyAnswer {
  readonly conversationId: ConversationId;
  readonly messageIds: readonly MessageId[];
  readonly status: DeliveryStatus;
  readonly fence: number;
}

/** An agent's verdict on a message in doubt. */
export interface SettleAnswer {
  readonly messageId: MessageId;
  readonly status: DeliveryStatus;
}

/**
 * What agents do to a conversation. Each is one transaction under its lock, with the ring that tells the workflow.
 * They throw Failures: `conversation.not_found`, `conversation.not_yours`, `request.key_reused`, `message.not_found`.
 */
export interface AgentCommands {
  /** Raises the fence, from whoever has it; from then on no automated send starts. */
  takeOver(command: AgentCommand, now: Date): Promise<OwnershipAnswer>;
  reply(command: AgentCommand & { readonly text: string }, now: Date): Promise<ReplyAnswer>;
  release(command: AgentCommand, now: Date): Promise<OwnershipAnswer>;
  close(command: AgentCommand, now: Date): Promise<OwnershipAnswer>;
  /** Says whether a message in doubt arrived; it is never sent again by this. */
  settle(
    command: AgentCommand & { readonly messageId: MessageId; readonly arrived: boolean },
    now: Date,
  ): Promise<SettleAnswer>;
}
