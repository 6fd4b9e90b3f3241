import type { OpeningHours } from '../domain/hours.ts';
import type { AgentId, ArticleId, BusinessId, ChannelId } from '../domain/ids.ts';
import type { ChannelKind, Language } from '../domain/words.ts';
import type { Scope } from './access.ts';

/** A business to be set up, with its line, people and knowledge. Ids are given, so that doing it again changes nothing. */
export interface NewBusiness {
  readonly id: BusinessId;
  readonly name: string;
  readonly language: Language;
  readonly hours: OpeningHours;
  readonly emergencyLine: string | null;
  readonly queuePatienceMs: number;
  readonly agentPatienceMs: number;
  readonly channels: readonly {
    readonly id: ChannelId;
    readonly kind: ChannelKind;
    readonly providerRef: string;
    /** The provider's name for the account that the line belongs to, where some news names only that. */
    readonly accountRef: string | null;
    readonly accessToken: string;
    readonly display: string;
  }[];
  readonly agents: readonly {
    readonly id: AgentId;
    readonly name: string;
    readonly secret: string;
    readonly scopes: readonly Scope[];
  }[];
  readonly articles: readonly {
    readonly id: ArticleId;
    readonly language: Language;
    readonly title: string;
    readonly body: string;
  }[];
}

/** Sets up businesses. */
export interface Installation {
  /** Writes what is missing; what is there stays as it is. True when the business is new. */
  setUp(business: NewBusiness, now: Date): Promise<boolean>;
  /** The API keys of a business, without their secrets, newest first. */
  keys(businessId: BusinessId): Promise<readonly IssuedKey[]>;
  /** Writes a key for an agent, or for a program when `agentId` is null; only a keyed hash of the secret is kept. */
  issueKey(
    key: {
      readonly businessId: BusinessId;
      readonly agentId: AgentId | null;
      readonly scopes: readonly Scope[];
      readonly secret: string;
    },
    now: Date,
  ): Promise<string>;
  /** Ends a key at once. False when there is none, or it has ended. */
  revokeKey(businessId: BusinessId, keyId: string, now: Date): Promise<boolean>;
}

/** An API key as an operator sees it. Instants are ISO. */
export interface IssuedKey {
  readonly id: string;
  readonly agentId: AgentId | null;
  readonly scopes: readonly string[];
  readonly createdAt: string;
  readonly revokedAt: string | null;
}
