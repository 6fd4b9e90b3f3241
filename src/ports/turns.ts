import type { OpeningHours } from '../domain/hours.ts';
import type { BusinessId, ConversationId, KeyId, MessageId, TurnId } from '../domain/ids.ts';
import type { TurnClaim } from '../domain/turn.ts';
import type {
  HandoffReason,
  HeardLanguage,
  Intent,
  Language,
  MessageKind,
  Owner,
  SilenceReason,
  SystemKind,
  TurnOutcome,
  Urgency,
} from '../domain/words.ts';
import type { BusinessFacts, KnowledgeArticle, Utterance } from './language-model.ts';

/** Where a conversation stands, as a workflow may carry it. Instants are ISO. */
export interface Standing {
  readonly owner: Owner;
  readonly fence: number;
  readonly deadlineAt: string | null;
  /** How many turns the conversation has had. */
  readonly turns: number;
  /** True when something waits that nobody has taken up yet. */
  readonly again: boolean;
}

/** One message of the burst. One that does not open is `unsupported` and without a word: a person looks at it. */
export interface BurstMessage extends Utterance {
  readonly id: MessageId;
  readonly kind: MessageKind;
  readonly choiceId: string | null;
  /** The provider's name of it, to mark it as read. */
  readonly providerMessageId: string | null;
}

/** A turn at work, with all that its answer may rest on. */
export interface ClaimedTurn extends TurnClaim {
  readonly turnId: TurnId;
  readonly businessId: BusinessId;
  readonly conversationId: ConversationId;
  readonly contactKeyId: KeyId;
  readonly burst: readonly BurstMessage[];
  readonly history: readonly Utterance[];
  /** How many utterances of the history stand before the last hand-back by a person. */
  readonly beforeHandBack: number;
  readonly business: BusinessFacts & { readonly hours: OpeningHours };
  /** False when what the business says of itself does not open; `business` then holds no fact. */
  readonly businessReadable: boolean;
  readonly knowledge: readonly KnowledgeArticle[];
  readonly contact: {
    readonly language: Language | null;
    readonly blocked: boolean;
    readonly restricted: boolean;
  };
  /** True when the first line must say that this is automated. */
  readonly disclosureDue: boolean;
}

/** What was decided for a turn. Texts are whole; they are split to the channel's limit when queued. */
export type TurnDecision = {
  readonly intent: Intent;
  readonly urgency: Urgency;
  readonly language: HeardLanguage;
  /** Sealed: why, by which model, in what mood, resting on which articles. */
  readonly why: Readonly<Record<string, unknown>>;
} & (
  | {
      readonly kind: 'answer';
      readonly text: string;
      readonly speaks: Language;
      readonly author: 'assistant' | 'system';
      readonly systemKind: SystemKind | null;
      readonly disclosed: boolean;
      readonly offersPerson: boolean;
      /** Set when the contact asked to stop: what we start is barred from now on. */
      readonly optOut: boolean;
    }
  | {
      readonly kind: 'hand_over';
      readonly reason: HandoffReason;
      readonly notice: string | null;
      readonly disclosed: boolean;
    }
  | { readonly kind: 'stay_silent'; readonly reason: SilenceReason }
);

/** What the comparison under the lock made of a decision. */
export type Settlement =
  | { readonly kind: 'redraft' }
  | {
      readonly kind: 'closed';
      readonly outcome: TurnOutcome;
      readonly messageIds: readonly MessageId[];
      readonly standing: Standing;
    };

/** What was written past the assistant while a person was to answer, and no rule has listened to yet. */
export interface Unheard {
  readonly businessId: BusinessId;
  readonly conversationId: ConversationId;
  readonly contactKeyId: KeyId;
  /** The sequence number of the last of them. */
  readonly throughSeq: number;
  readonly texts: readonly string[];
  readonly business: Pick<BusinessFacts, 'name' | 'language' | 'emergencyLine'>;
  readonly contact: Pick<ClaimedTurn['contact'], 'language'>;
  readonly disclosureDue: boolean;
}

/** What the rules heard in it that cannot wait for a person; null and false for what nobody said. */
export interface Overheard {
  /** The words that tell whom to call. */
  readonly emergency: string | null;
  /** The words that confirm the wish to stop. */
  readonly stop: string | null;
  readonly right: boolean;
  /** True when the words say that they are automatic. */
  readonly disclosed: boolean;
}

/** Where a conversation stands after a turn was given up; `outcome` is null when there was nothing to give up. */
export type GivenUp = Standing & { readonly outcome: 'handed_over' | null };

/** Turns, kept under the conversation's lock. */
export interface Turns {
  /** Opens a turn over what waits, or goes on with the one at work; null when there is nothing for the assistant. */
  claim(businessId: BusinessId, conversationId: ConversationId, now: Date): Promise<ClaimedTurn | null>;
  /** Where the conversation stands. Throws `conversation.not_found`. */
  standing(businessId: BusinessId, conversationId: ConversationId): Promise<Standing>;
  /** Looks, without a lock, whether a draft at work is overtaken. */
  glance(businessId: BusinessId, conversationId: ConversationId): Promise<{ fence: number; lastInboundSeq: number }>;
  /** Compares fence and last inbound under the lock, and closes the turn or sends it back. Repeatable. */
  settle(turn: ClaimedTurn, decision: TurnDecision, now: Date): Promise<Settlement>;
  /**
   * A turn that cannot be taken goes to a person, with an alarm, by closed codes alone: nothing of it is opened, so that
   * a row that does not open holds up nobody.
   */
  giveUp(businessId: BusinessId, conversationId: ConversationId, now: Date): Promise<GivenUp>;
  /** What no rule has listened to; null when there is nothing. Throws `key.destroyed` or `key.missing`. */
  unheard(businessId: BusinessId, conversationId: ConversationId): Promise<Unheard | null>;
  /** Acts on what the rules heard, once, and remembers that they listened; the messages stay with the person. */
  noteHeard(unheard: Unheard, overheard: Overheard, now: Date): Promise<void>;
  /** The messages of the last closed turn that may still wait to leave. */
  unsent(businessId: BusinessId, conversationId: ConversationId): Promise<readonly MessageId[]>;
  /** A deadline passes: compare-and-set on the row. Returns the new standing. */
  passDeadline(businessId: BusinessId, conversationId: ConversationId, now: Date): Promise<Standing>;
}
