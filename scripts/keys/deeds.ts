import type { AgentId, BusinessId } from '../../src/domain/ids.ts';
import type { Installation, IssuedKey } from '../../src/ports/installation.ts';
import { newAgentSecret } from '../demo/agent-key.ts';
import { writePrivately } from '../system/secrets.ts';
import type { AskedEnd, AskedKey } from './arguments.ts';

/** Does what was asked and says what there is to read. */
type Deed = (installation: Installation, demoFile: string) => Promise<string>;

/** All keys of a business, ended ones too; no secret is kept, so none is shown. */
export function list({ businessId }: { readonly businessId: BusinessId }): Deed {
  return async (installation) => {
    const keys = await installation.keys(businessId);
    return keys.length === 0 ? 'There is no key, or no such business.' : keys.map(line).join('\n');
  };
}

/** A new key. Its secret is shown this once, or goes into the demo agent's file. */
export function issue({ businessId, agentId, scopes, isDemo }: AskedKey): Deed {
  return async (installation, demoFile) => {
    await refuseStranger(installation, businessId, agentId);
    const secret = newAgentSecret();
    const id = await installation.issueKey({ businessId, agentId, scopes, secret }, new Date());
    if (!isDemo) return `Key ${id}. Its secret is shown only now:\n${secret}`;
    writePrivately(demoFile, `${secret}\n`);
    return `Key ${id}. Its secret is in ${demoFile}`;
  };
}

// Every agent gets a first key with the business, so whoever has none is not one of it.
async function refuseStranger(installation: Installation, businessId: BusinessId, agentId: AgentId | null) {
  const keys = await installation.keys(businessId);
  if (keys.length === 0) throw new Error(`There is no business ${businessId}, or it has no agents.`);
  const agents = new Set(keys.flatMap((key) => key.agentId ?? []));
  if (agentId !== null && !agents.has(agentId))
    throw new Error(`There is no agent ${agentId} in this business. Its agents: ${[...agents].join(', ')}`);
}

/** Ends a key at once, without asking. */
export function revoke({ businessId, keyId }: AskedEnd): Deed {
  return async (installation) => {
    const isEnded = await installation.revokeKey(businessId, keyId, new Date());
    if (isEnded) return `Key ${keyId} opens nothing any more.`;
    throw new Error(`There is no key ${keyId} in this business, or it has been revoked before.`);
  };
}

function line({ id, agentId, scopes, createdAt, revokedAt }: IssuedKey): string {
  const whose = agentId === null ? 'a program' : `agent ${agentId}`;
  const end = revokedAt === null ? '' : `  revoked ${revokedAt}`;
  return `${id}  ${whose}  created ${createdAt}${end}  ${scopes.join(' ')}`;
}
