import { timingSafeEqual } from 'node:crypto';
import type { AgentId, BusinessId } from '../../domain/ids.ts';
import { type Access, type Scope, scopes } from '../../ports/access.ts';
import { onStore } from './connection.ts';
import type { Stores } from './stores.ts';

interface Row {
  readonly business_id: BusinessId;
  readonly agent_id: AgentId | null;
  readonly scopes: readonly string[];
  readonly secret_hash: Buffer;
}

/** API keys: only a keyed hash is kept, and it is compared in constant time. */
export function createAccess({ hot, lookup }: Stores): Access {
  return {
    async callerOf(secret, now) {
      const hash = lookup.secret(secret);
      const text = 'SELECT business_id, agent_id, scopes, secret_hash FROM door_api_key($1, $2)';
      const [row] = (await onStore(() => hot.query<Row>(text, [hash, now]))).rows;
      if (row === undefined || !timingSafeEqual(row.secret_hash, hash)) return null;
      return { businessId: row.business_id, agentId: row.agent_id, scopes: row.scopes.filter(isScope) };
    },
  };
}

function isScope(text: string): text is Scope {
  return (scopes as readonly string[]).includes(text);
}
