import type { AgentId, BusinessId, ChannelId } from '../../src/domain/ids.ts';
import { scopes } from '../../src/ports/access.ts';
import type { NewBusiness } from '../../src/ports/installation.ts';
import { newAgentSecret } from './agent-key.ts';
import { clinicArticles } from './articles.ts';
import { clinicHours } from './hours.ts';
import { demoId } from './ids.ts';
import { required } from './required.ts';

const minuteMs = 60_000;

/** The demo practice on the sandbox's line; the first agent gets `agentSecret`, the others keys that nobody knows. */
export function demoClinic(env: Readonly<Record<string, string>>, agentSecret: string): NewBusiness {
  return {
    id: demoId<BusinessId>('business'),
    name: 'Clínica Dentária Alecrim',
    language: 'pt',
    hours: clinicHours,
    // No number in Portugal begins with 0, so nobody can be called by mistake.
    emergencyLine: '+351 000 000 112',
    queuePatienceMs: 10 * minuteMs,
    agentPatienceMs: 15 * minuteMs,
    channels: [demoLine(env)],
    agents: agentsWith(agentSecret),
    articles: clinicArticles,
  };
}

function demoLine(env: Readonly<Record<string, string>>): NewBusiness['channels'][number] {
  return {
    id: demoId<ChannelId>('channel'),
    kind: 'whatsapp',
    providerRef: required(env, 'SANDBOX_WHATSAPP_PHONE_NUMBER_ID'),
    accountRef: required(env, 'SANDBOX_WHATSAPP_WABA_ID'),
    accessToken: required(env, 'SANDBOX_WHATSAPP_TOKEN'),
    display: `+${required(env, 'SANDBOX_WHATSAPP_DISPLAY_NUMBER')}`,
  };
}

const names = ['Helena Duarte', 'Miguel Santos', 'Clara Vidal'];

function agentsWith(firstSecret: string): NewBusiness['agents'] {
  return names.map((name, at) => ({
    id: demoId<AgentId>('agent', at),
    name,
    secret: at === 0 ? firstSecret : newAgentSecret(),
    scopes,
  }));
}
