import type { AgentId, BusinessId } from '../../domain/ids.ts';
import type { Installation, IssuedKey } from '../../ports/installation.ts';
import type { Stores } from './stores.ts';
import { withBusiness } from './within.ts';

/** The API keys of a business, newest first. */
export async function listKeys(stores: Stores, businessId: BusinessId): Promise<readonly IssuedKey[]> {
  const rows = await withBusiness(stores, businessId, (within) =>
    within.apiKey.findMany({ orderBy: { createdAt: 'desc' } }),
  );
  return rows.map(({ id, agentId, scopes, createdAt, revokedAt }) => ({
    id,
    agentId: agentId as AgentId | null,
    scopes,
    createdAt: createdAt.toISOString(),
    revokedAt: revokedAt?.toISOString() ?? null,
  }));
}

/** Writes a key; only a keyed hash of its secret is kept. Returns its id. */
export async function issueKey(
  stores: Stores,
  { businessId, agentId, scopes, secret }: Parameters<Installation['issueKey']>[0],
  now: Date,
): Promise<string> {
  const id: string = stores.randomness.id();
  const secretHash = new Uint8Array(stores.lookup.secret(secret));
  const data = { id, businessId, agentId, secretHash, scopes: [...scopes], createdAt: now };
  await withBusiness(stores, businessId, (within) => within.apiKey.create({ data }));
  return id;
}

/** Ends a key at once. */
export async function revokeKey(stores: Stores, businessId: BusinessId, id: string, now: Date): Promise<boolean> {
  const { count } = await withBusiness(stores, businessId, (within) =>
    within.apiKey.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: now } }),
  );
  return count > 0;
}
