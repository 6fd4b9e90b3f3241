import type { Router } from 'express';
import type { SandboxSettings } from '../settings.ts';
import { createMischief } from '../webhook-mischief.ts';
import { createWebhooks, type Webhooks } from '../webhooks.ts';
import { wireJson } from '../wire-json.ts';
import type { World } from '../world.ts';
import { envelope, type WhatsAppEvent } from './envelope.ts';
import { type SayResult, say } from './inbound.ts';
import { createLimits, type Limits } from './limits.ts';
import { type BusinessNumber, createNumbers, type Numbers } from './numbers.ts';
import { graphPeer } from './peer.ts';
import type { SayInput } from './say-input.ts';
import { createStatuses, type Statuses } from './statuses.ts';
import { createTemplates, type Templates } from './templates.ts';
import { type Signing, webhookTarget } from './webhook-target.ts';

/** The WhatsApp part of the outside world. */
export interface WhatsApp {
  readonly numbers: Numbers;
  readonly templates: Templates;
  readonly limits: Limits;
  readonly statuses: Statuses;
  readonly webhooks: Webhooks;
  /** The Graph API. */
  readonly peer: Router;
  say(number: BusinessNumber, input: SayInput): SayResult;
  /** Posts any body once; `raw` is sent byte for byte. The answer code, or why there was none. */
  sendRaw(
    number: BusinessNumber,
    body: { raw: string } | { json: unknown },
    signing: Signing,
  ): Promise<number | string>;
}

/** A peer with the numbers of the settings, continuing what the record left unfinished. */
export const createWhatsApp = (world: World, settings: SandboxSettings): WhatsApp => {
  const numbers = createNumbers();
  const webhookVersion = settings.webhookVersion ?? 'v23.0';
  const templates = createTemplates();
  const limits = createLimits(world.clock);
  if (settings.whatsapp) numbers.add(settings.whatsapp);
  const webhooks = createWebhooks({
    ...world,
    targetOf: (phoneNumberId) => targetOf(numbers.get(phoneNumberId), webhookVersion),
    onAnswer: (about, taken) => {
      for (const { kind, id } of about) if (kind === 'message') world.phones.advance(id, taken ? 'sent' : 'retrying');
    },
  });
  const mischief = createMischief<WhatsAppEvent>(world.faults, world.timers, (events) => {
    const about = events.map((event) => event.about);
    webhooks.queue(events[0]?.number.phoneNumberId ?? '', wireJson(envelope(events)), about);
  });
  const emit = (event: WhatsAppEvent) => mischief.pass(appOf(event.number), event);
  const statuses = createStatuses({ world, numbers, webhookVersion, emit });
  world.live.onOpen((lineId, number) => statuses.look(lineId, number));
  followUnfinished(world, statuses);
  return {
    numbers,
    templates,
    limits,
    statuses,
    webhooks,
    peer: graphPeer({ world, numbers, templates, limits, statuses }),
    say: (number, input) => say(world, number, input, emit),
    async sendRaw(number, body, signing) {
      const target = webhookTarget(number, webhookVersion, signing);
      if (!target) return 'no webhook URL';
      const bytes = 'raw' in body ? body.raw : wireJson(body.json);
      return webhooks.sendOnce(target, bytes, [{ kind: 'other', id: 'raw' }]);
    },
  };
};

const targetOf = (number: BusinessNumber | undefined, version: string) => number && webhookTarget(number, version);

// Events of numbers with another secret or address cannot share a POST.
const appOf = ({ webhookUrl, appSecret }: BusinessNumber) => `${webhookUrl ?? ''} ${appSecret}`;

const followUnfinished = ({ phones, record }: World, statuses: Statuses) => {
  const dropped = new Set(
    record
      .list({ kind: 'status-dropped' })
      .flatMap((line) => ('about' in line ? line.about : []))
      .map(({ id }) => id),
  );
  for (const line of record.earlier) {
    if (line.kind !== 'call' || !line.shown || dropped.has(line.shown.message.id)) continue;
    const status = phones.find(line.shown.message.id)?.message.status;
    if (status === 'accepted' || status === 'sent') statuses.follow(line.shown.message.id);
  }
};
