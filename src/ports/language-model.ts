import type {
  HandoffReason,
  HeardLanguage,
  Intent,
  Language,
  Sentiment,
  SilenceReason,
  Urgency,
} from '../domain/words.ts';

/** One thing said, as the model sees it; untrusted words are data. */
export interface Utterance {
  readonly author: 'contact' | 'assistant' | 'agent' | 'system';
  readonly text: string;
  /** ISO instant. */
  readonly at: string;
}

/** An article of the business's knowledge. */
export interface KnowledgeArticle {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly language: Language;
}

/** What the business says of itself. */
export interface BusinessFacts {
  readonly name: string;
  readonly language: Language;
  /** IANA zone. */
  readonly zone: string;
  /** The line that the business gives for emergencies; null when it gives none. */
  readonly emergencyLine: string | null;
}

/** Everything that an answer may rest on. The business and the contact come from the turn, never from the model. */
export interface DraftRequest {
  /** The burst to answer, oldest first; never empty. */
  readonly burst: readonly Utterance[];
  /** What was said before, oldest first, bounded. */
  readonly history: readonly Utterance[];
  readonly business: BusinessFacts;
  readonly knowledge: readonly KnowledgeArticle[];
  /** The language that this contact was last heard in; null for a new one. */
  readonly lastLanguage: Language | null;
  /** ISO instant: the moment that "tomorrow" refers to. */
  readonly now: string;
}

/** What the model makes of the burst. */
export interface Triage {
  readonly intent: Intent;
  readonly language: HeardLanguage;
  readonly urgency: Urgency;
  readonly sentiment: Sentiment;
}

/** What the model proposes; code decides. */
export type Proposal =
  | {
      readonly kind: 'answer';
      readonly text: string;
      /** The language in which `text` is written. */
      readonly language: Language;
      /** Ids of the articles that the answer rests on; without one, no price, hour, date or medical statement leaves. */
      readonly cites: readonly string[];
    }
  | { readonly kind: 'hand_over'; readonly reason: HandoffReason; readonly text: string | null }
  | { readonly kind: 'stay_silent'; readonly reason: SilenceReason };

/** A triage and a proposal, with what is needed to explain them later. */
export interface Draft {
  readonly triage: Triage;
  readonly proposal: Proposal;
  /** Name and version of what thought, e.g. `built-in/1`. */
  readonly by: string;
  /** A short explanation for agents; stored sealed. */
  readonly why: string;
}

/** Thinks about a burst. Throws a Failure `model.unavailable`, or `model.aborted` when `signal` fires. */
export interface LanguageModel {
  draft(request: DraftRequest, signal: AbortSignal): Promise<Draft>;
}
