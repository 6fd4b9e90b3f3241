import type { FailureCode } from '../domain/failures.ts';
import type { AttemptId, BusinessId, ChannelId } from '../domain/ids.ts';
import type { ChannelKind, MessageKind, QuarantineReason } from '../domain/words.ts';

/** How a contact is named by a provider; kept verbatim, never normalised. */
export interface ProviderAddress {
  /** `phone` is a number in digits; `scoped` an id that the provider made for this person. */
  readonly kind: 'phone' | 'scoped';
  readonly value: string;
}

/** What every event from outside says about itself. */
interface EventBase {
  /** The provider's name for our line (a phone number id, a page id). */
  readonly channelRef: string;
  /** What makes a repeated delivery the same event. */
  readonly dedupeKey: string;
  /** The provider's time; an ISO instant. */
  readonly at: string;
}

/** An attachment as the provider names it. */
export interface InboundAttachment {
  readonly providerMediaId: string | null;
  readonly mimeType: string | null;
  readonly fileName: string | null;
}

/** Something a contact said. */
export interface InboundMessage extends EventBase {
  readonly type: 'message';
  readonly providerMessageId: string;
  /** At least one address; the best one (scoped before phone) first. */
  readonly from: readonly ProviderAddress[];
  readonly profileName: string | null;
  readonly kind: MessageKind;
  /** The words: text, caption, or the title of the button that was tapped. */
  readonly text: string | null;
  /** The id of the button or list row that was tapped. */
  readonly choiceId: string | null;
  readonly attachments: readonly InboundAttachment[];
  readonly replyTo: string | null;
  /** Anything else worth keeping (a place, a contact card, an order), in our words. */
  readonly details: Readonly<Record<string, unknown>> | null;
}

/** News about a message of ours. */
export interface DeliveryReceipt extends EventBase {
  readonly type: 'receipt';
  readonly providerMessageId: string;
  /** Our attempt's id when it came back as evidence. */
  readonly attemptId: AttemptId | null;
  readonly status: 'sent' | 'delivered' | 'read' | 'failed';
  readonly failure: FailureCode | null;
}

/** A contact changes, takes back or reacts to what was said. */
export interface MessageChange extends EventBase {
  readonly type: 'edit' | 'revoke' | 'reaction';
  readonly from: readonly ProviderAddress[];
  readonly targetProviderMessageId: string;
  readonly text: string | null;
}

/** A reply typed outside Asistian, in the provider's own app. */
export interface OutsideReply extends EventBase {
  readonly type: 'outside_reply';
  readonly providerMessageId: string;
  readonly to: readonly ProviderAddress[];
  readonly text: string | null;
}

/** A person's address changed. */
export interface AddressChange extends EventBase {
  readonly type: 'address_change';
  readonly previous: readonly ProviderAddress[];
  readonly current: readonly ProviderAddress[];
}

/** A person stopped or resumed a kind of message by the provider's own means. */
export interface PreferenceChange extends EventBase {
  readonly type: 'preference';
  readonly from: readonly ProviderAddress[];
  readonly scope: 'marketing';
  readonly wants: boolean;
}

/** News about the line itself: templates, quality, account. Kept as a closed note with the provider's field name. */
export interface ChannelNotice extends EventBase {
  readonly type: 'channel_notice';
  readonly field: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** What a provider's delivery says, event by event, in our words. */
export type InboundEvent =
  | InboundMessage
  | DeliveryReceipt
  | MessageChange
  | OutsideReply
  | AddressChange
  | PreferenceChange
  | ChannelNotice;

/** A part of a delivery that could not be read; it is set aside alone. */
export interface UnreadableEvent {
  readonly type: 'unreadable';
  readonly channelRef: string | null;
  readonly dedupeKey: string;
  readonly at: string;
  readonly reason: QuarantineReason;
  readonly raw: string;
}

/** Turns a provider's wire JSON into events. Pure, and never throws for anything that is JSON. */
export type Interpreter = (body: unknown, receivedAt: Date) => readonly (InboundEvent | UnreadableEvent)[];

/** The line that says something, with what is needed to say it. */
export interface Line {
  readonly channelId: ChannelId;
  readonly businessId: BusinessId;
  readonly kind: ChannelKind;
  readonly providerRef: string;
  readonly accessToken: string;
}

/** What is said. `text` is one part, already split to the provider's limit. */
export type Saying =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'buttons';
      readonly text: string;
      readonly buttons: readonly { readonly id: string; readonly title: string }[];
    }
  | {
      readonly kind: 'template';
      readonly name: string;
      readonly language: string;
      readonly values: readonly string[];
    };

/** How one try to say something ended. Never thrown: every ending is a value. */
export type SayResult =
  | { readonly kind: 'accepted'; readonly providerMessageId: string }
  /** A definite no. `retryAfterMs` is set when the same content may be tried later. */
  | {
      readonly kind: 'refused';
      readonly code: FailureCode;
      readonly retryAfterMs: number | null;
      /** Who must slow down: nobody, this person, or the whole line. */
      readonly scope: 'message' | 'contact' | 'channel';
      readonly providerCode: string | null;
      /** False for a code of the provider that we do not know yet; somebody should look. */
      readonly known: boolean;
    }
  /** Proof that nothing left: the connection failed before any byte was written. */
  | { readonly kind: 'not_sent' }
  /** Bytes may have left. */
  | { readonly kind: 'unknown' };

/** Says things on a line. Calls have time limits of their own and try once. */
export interface Voice {
  readonly kind: ChannelKind;
  /** The longest text of one message, in the provider's units. */
  readonly longestText: number;
  /** Splits a long answer at sentence ends into parts that each fit. */
  split(text: string): readonly string[];
  say(line: Line, to: readonly ProviderAddress[], what: Saying, attemptId: AttemptId): Promise<SayResult>;
  /** Marks what the contact wrote as read, with a typing sign when an answer is on its way. Failures are ignored. */
  markRead(line: Line, providerMessageId: string, typing: boolean): Promise<void>;
}
