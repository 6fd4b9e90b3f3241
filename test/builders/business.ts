import type { AgentId, ArticleId, BusinessId, ChannelId } from '../../src/domain/ids.ts';
import type { NewBusiness } from '../../src/ports/installation.ts';
import { anId } from './ids.ts';

const weekday = [['09:00', '18:00']] as const;

/** Waiting times of `aBusiness`, in milliseconds. */
export const patience = { queueMs: 10 * 60_000, agentIdleMs: 30 * 60_000 } as const;

/** A clinic in Lisbon with one WhatsApp line, two agents and one article; every word of it can be replaced. */
export function aBusiness(changes: Partial<NewBusiness> = {}): NewBusiness {
  const id = anId<BusinessId>();
  return {
    id,
    name: 'Clínica Aurora',
    language: 'pt',
    hours: {
      zone: 'Europe/Lisbon',
      weekly: { 1: weekday, 2: weekday, 3: weekday, 4: weekday, 5: weekday },
      exceptions: [],
    },
    emergencyLine: '+351 112',
    queuePatienceMs: patience.queueMs,
    agentPatienceMs: patience.agentIdleMs,
    channels: [aLine()],
    agents: [anAgent({ name: 'Ana' }), anAgent({ name: 'Bruno' })],
    articles: [anArticle()],
    ...changes,
  };
}

/** A WhatsApp line with names of its own at the provider. */
export function aLine(changes: Partial<NewBusiness['channels'][number]> = {}): NewBusiness['channels'][number] {
  const id = anId<ChannelId>();
  return {
    id,
    kind: 'whatsapp',
    providerRef: `line-${id}`,
    accountRef: null,
    accessToken: `token-${id}`,
    display: '+351 210 000 000',
    ...changes,
  };
}

/** An agent with an API key. */
export function anAgent(changes: Partial<NewBusiness['agents'][number]> = {}): NewBusiness['agents'][number] {
  const id = anId<AgentId>();
  return { id, name: 'Ana', secret: `secret-${id}`, scopes: ['conversations:read', 'conversations:write'], ...changes };
}

/** An article of a business's knowledge. */
export function anArticle(changes: Partial<NewBusiness['articles'][number]> = {}): NewBusiness['articles'][number] {
  return {
    id: anId<ArticleId>(),
    language: 'pt',
    title: 'Preços',
    body: 'Uma consulta custa 40 euros.',
    ...changes,
  };
}
