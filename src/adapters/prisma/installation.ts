import { codeOf } from '../../domain/failures.ts';
import type { BusinessId } from '../../domain/ids.ts';
import type { Installation, NewBusiness } from '../../ports/installation.ts';
import { issueKey, listKeys, revokeKey } from './keys.ts';
import type { NamedKey } from './sealing/keyring.ts';
import { sealJson, sealText } from './sealing/sealer.ts';
import type { Stores } from './stores.ts';
import type { SealedFacts } from './turns/material.ts';
import { type Within, withBusiness } from './within.ts';

/** Sets up a business with its line, people and knowledge; what is there stays as it is. */
export function createInstallation(stores: Stores): Installation {
  return {
    keys: (businessId) => listKeys(stores, businessId),
    issueKey: (key, now) => issueKey(stores, key, now),
    revokeKey: (businessId, keyId, now) => revokeKey(stores, businessId, keyId, now),
    async setUp(business, now) {
      try {
        return await setUp(stores, business, now);
      } catch (error) {
        if (codeOf(error) !== 'store.conflict') throw error;
        // Another process set it up at the same moment; now its rows are there to be seen.
        return setUp(stores, business, now);
      }
    },
  };
}

async function setUp(stores: Stores, business: NewBusiness, now: Date): Promise<boolean> {
  const { keyId, missing } = await lookWhatIsMissing(stores, business);
  const isComplete = missing.channels.length + missing.agents.length + missing.articles.length === 0;
  if (keyId !== null && isComplete) return false;
  const key = keyId === null ? await newKey(stores, 'business') : await stores.keys.openOne(keyId);
  const agentKeys = await Promise.all(missing.agents.map(() => newKey(stores, 'agent')));
  await withBusiness(stores, business.id, async (within) => {
    if (keyId === null) await writeBusiness(within, business, key, now);
    await writeChannels(stores, within, missing, key, now);
    await writeAgents(stores, within, missing, agentKeys, now);
    await writeArticles(within, missing, key, now);
  });
  return keyId === null;
}

function lookWhatIsMissing(stores: Stores, business: NewBusiness) {
  const { id, channels, agents, articles } = business;
  return withBusiness(stores, id, async (within) => {
    const known = await within.business.findUnique({ where: { id }, select: { keyId: true } });
    const select = { id: true };
    const there = new Set<string>();
    for (const { id } of await within.channel.findMany({ select })) there.add(id);
    for (const { id } of await within.agent.findMany({ select })) there.add(id);
    for (const { id } of await within.article.findMany({ select })) there.add(id);
    const absent = <T extends { readonly id: string }>(list: readonly T[]) => list.filter((one) => !there.has(one.id));
    const missing = { channels: absent(channels), agents: absent(agents), articles: absent(articles) };
    return { keyId: known?.keyId ?? null, missing: { ...business, ...missing } };
  });
}

async function newKey(stores: Stores, scope: 'business' | 'agent'): Promise<NamedKey> {
  const id = crypto.randomUUID();
  await stores.keys.ensure([id], scope);
  return stores.keys.openOne(id);
}

async function writeBusiness(within: Within, business: NewBusiness, key: NamedKey, now: Date): Promise<void> {
  const { id, language, hours, queuePatienceMs, agentPatienceMs } = business;
  const facts: SealedFacts = { name: business.name, hours, emergencyLine: business.emergencyLine };
  const factsSealed = sealJson(key, 'business.facts', id, facts);
  await within.business.create({
    data: {
      id,
      keyId: key.id,
      language,
      zone: hours.zone,
      factsSealed,
      queuePatienceMs,
      agentPatienceMs,
      createdAt: now,
    },
  });
}

async function writeChannels(stores: Stores, within: Within, business: NewBusiness, key: NamedKey, now: Date) {
  await within.channel.createMany({
    data: business.channels.map(({ id, kind, providerRef, accountRef, accessToken, display }) => ({
      id,
      businessId: business.id,
      kind,
      providerHash: new Uint8Array(stores.lookup.channel(kind, providerRef)),
      accountHash: accountRef === null ? null : new Uint8Array(stores.lookup.channel(kind, accountRef)),
      providerSealed: sealText(key, 'channel.provider', id, providerRef),
      credentialsSealed: sealJson(key, 'channel.credentials', id, { accessToken }),
      displaySealed: sealText(key, 'channel.display', id, display),
      createdAt: now,
    })),
  });
}

async function writeAgents(
  stores: Stores,
  within: Within,
  { id: businessId, agents }: { id: BusinessId; agents: NewBusiness['agents'] },
  keys: readonly NamedKey[],
  now: Date,
): Promise<void> {
  for (const [index, agent] of agents.entries()) {
    const key = keys[index];
    if (key === undefined) continue;
    const nameSealed = sealText(key, 'agent.name', agent.id, agent.name);
    await within.agent.create({ data: { id: agent.id, businessId, keyId: key.id, nameSealed, createdAt: now } });
    const secretHash = new Uint8Array(stores.lookup.secret(agent.secret));
    const id = stores.randomness.id();
    const scopes = [...agent.scopes];
    await within.apiKey.create({ data: { id, businessId, agentId: agent.id, secretHash, scopes, createdAt: now } });
  }
}

async function writeArticles(within: Within, business: NewBusiness, key: NamedKey, now: Date): Promise<void> {
  await within.article.createMany({
    data: business.articles.map(({ id, language, title, body }) => ({
      id,
      businessId: business.id,
      language,
      titleSealed: sealText(key, 'article.title', id, title),
      bodySealed: sealText(key, 'article.body', id, body),
      version: 1,
      createdAt: now,
      updatedAt: now,
    })),
  });
}
