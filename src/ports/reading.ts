import type { AgentId, ArticleId, BusinessId, ChannelId, ContactId, ConversationId, MessageId } from '../domain/ids.ts';
import type {
  Author,
  ChannelKind,
  DeliveryStatus,
  Direction,
  HandoffReason,
  Language,
  MessageKind,
  MessageOutcome,
  Owner,
} from '../domain/words.ts';
import type { Once } from './once.ts';

/** One page of a list; `next` is an opaque cursor, null at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** Which page is wanted: at most `limit` (1–100) items after `cursor`. Throws `request.invalid` for a foreign cursor. */
export interface PageRequest {
  readonly cursor: string | null;
  readonly limit: number;
}

/** A conversation as an agent sees it in a list. All instants are ISO. */
export interface ConversationView {
  readonly id: ConversationId;
  readonly channelId: ChannelId;
  readonly channelKind: ChannelKind;
  readonly contactId: ContactId;
  readonly contactName: string | null;
  readonly owner: Owner;
  readonly fence: number;
  readonly agentId: AgentId | null;
  readonly ownerSince: string;
  readonly deadlineAt: string | null;
  readonly lastInboundAt: string | null;
  readonly lastActivityAt: string;
  readonly waiting: number;
  readonly handoff: { readonly reason: HandoffReason; readonly requestedAt: string } | null;
}

/** One message as an agent sees it. */
export interface MessageView {
  readonly id: MessageId;
  readonly seq: number;
  readonly direction: Direction;
  readonly author: Author;
  readonly agentId: AgentId | null;
  readonly kind: MessageKind;
  readonly text: string | null;
  readonly saidAt: string;
  readonly late: boolean;
  readonly edited: boolean;
  readonly revoked: boolean;
  readonly status: DeliveryStatus | null;
  readonly failure: string | null;
  readonly outcome: MessageOutcome | null;
  readonly outcomeReason: string | null;
  /** Why an automatic message says what it says; null for others. */
  readonly why: Readonly<Record<string, unknown>> | null;
}

/** A contact with the addresses by which it is known. */
export interface ContactView {
  readonly id: ContactId;
  readonly name: string | null;
  readonly language: Language | null;
  readonly blocked: boolean;
  readonly addresses: readonly { readonly channelKind: ChannelKind; readonly kind: string; readonly value: string }[];
  readonly createdAt: string;
}

/** A line on which the business is reached. */
export interface ChannelView {
  readonly id: ChannelId;
  readonly kind: ChannelKind;
  readonly display: string;
  readonly pausedUntil: string | null;
}

/** An article of the business's knowledge. */
export interface ArticleView {
  readonly id: ArticleId;
  readonly language: Language;
  readonly title: string;
  readonly body: string;
  readonly version: number;
  readonly updatedAt: string;
}

/** One day of a ledger; the five outcomes add up to `accepted`, or `balanced` is false. */
export interface LedgerDay {
  /** Null on the line of the installation, for what has no business. */
  readonly businessId: BusinessId | null;
  /** YYYY-MM-DD in the business's zone. */
  readonly day: string;
  readonly accepted: number;
  readonly answered: number;
  readonly handledByPerson: number;
  readonly leftUnanswered: number;
  readonly quarantined: number;
  readonly open: { readonly waitingForPerson: number; readonly unknown: number; readonly inWork: number };
  readonly balanced: boolean;
}

/** What the API shows of one business. Every question is asked within it. */
export interface Reading {
  conversations(
    businessId: BusinessId,
    filter: { readonly owner: Owner | null },
    page: PageRequest,
  ): Promise<Page<ConversationView>>;
  /** Throws `conversation.not_found`. */
  conversation(businessId: BusinessId, id: ConversationId): Promise<ConversationView>;
  /** Oldest first. Throws `conversation.not_found`. */
  messages(businessId: BusinessId, id: ConversationId, page: PageRequest): Promise<Page<MessageView>>;
  contacts(businessId: BusinessId, page: PageRequest): Promise<Page<ContactView>>;
  /** Throws `contact.not_found`. */
  contact(businessId: BusinessId, id: ContactId): Promise<ContactView>;
  channels(businessId: BusinessId): Promise<readonly ChannelView[]>;
}

/** The business's own knowledge. A repeated key answers as before; with another request it throws `request.key_reused`. */
export interface Knowledge {
  list(businessId: BusinessId, page: PageRequest): Promise<Page<ArticleView>>;
  add(
    businessId: BusinessId,
    article: { readonly language: Language; readonly title: string; readonly body: string },
    once: Once,
    now: Date,
  ): Promise<ArticleView>;
  /** Writes a new version. Throws `article.not_found`, or `article.changed` when `version` is not the newest. */
  change(
    businessId: BusinessId,
    id: ArticleId,
    article: { readonly title: string; readonly body: string; readonly version: number },
    once: Once,
    now: Date,
  ): Promise<ArticleView>;
  /** Throws `article.not_found`. */
  retire(businessId: BusinessId, id: ArticleId, now: Date): Promise<void>;
}

/** Adds up what was accepted and what became of it. */
export interface Ledger {
  ofBusiness(businessId: BusinessId): Promise<readonly LedgerDay[]>;
  ofAll(): Promise<readonly LedgerDay[]>;
  /** Past days become one row each, old intake rows go; returns the days that do not add up. */
  keep(now: Date): Promise<readonly LedgerDay[]>;
}
