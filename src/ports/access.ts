import type { AgentId, BusinessId } from '../domain/ids.ts';

/** What an API key may be allowed. */
export const scopes = [
  'conversations:read',
  'conversations:write',
  'knowledge:read',
  'knowledge:write',
  'ledger:read',
] as const;
/** One thing that an API key may be allowed. */
export type Scope = (typeof scopes)[number];

/** Who calls. */
export interface Caller {
  readonly businessId: BusinessId;
  /** Null for a key that belongs to a program. */
  readonly agentId: AgentId | null;
  readonly scopes: readonly Scope[];
}

/** Finds out who an API key belongs to; null for a key that is unknown, expired or revoked. */
export interface Access {
  callerOf(secret: string, now: Date): Promise<Caller | null>;
}
