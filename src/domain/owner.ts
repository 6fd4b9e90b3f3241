import type { AgentId } from './ids.ts';
import type { Owner } from './words.ts';

/** What the conversation's row says about who answers. Instants are UTC. */
export interface Ownership {
  readonly owner: Owner;
  /** Rises by one at each change of owner, from agent to agent too. */
  readonly fence: number;
  /** Null also when a person answers from outside Asistian, in the provider's own app. */
  readonly agentId: AgentId | null;
  readonly ownerSince: Date;
  /** When the next owner takes it up, if nobody acts; null only while nobody waits. */
  readonly deadlineAt: Date | null;
  /** How many deadlines of this owner have passed. */
  readonly lapses: number;
}

/** Waiting times of a business, in milliseconds. */
export interface OwnerPatience {
  /** In the queue, until the contact gets a word and somebody an alarm. */
  readonly queueMs: number;
  /** After a takeover or an agent's last deed, while the contact may be waiting. */
  readonly agentIdleMs: number;
}

const after = (now: Date, ms: number) => new Date(now.getTime() + ms);

function change(from: Ownership, owner: Owner, now: Date, deadlineAt: Date | null, agentId: AgentId | null = null) {
  return { owner, fence: from.fence + 1, agentId, ownerSince: now, deadlineAt, lapses: 0 } satisfies Ownership;
}

/** A conversation that nobody has written in yet belongs to the assistant. */
export function firstOwnership(now: Date): Ownership {
  return { owner: 'assistant', fence: 1, agentId: null, ownerSince: now, deadlineAt: null, lapses: 0 };
}

/** The contact writes: what was closed reopens to the assistant; with an agent, waiting begins. */
export function receive(from: Ownership, now: Date, patience: OwnerPatience): Ownership {
  if (from.owner === 'nobody') return change(from, 'assistant', now, null);
  if (from.owner === 'assistant' || from.deadlineAt !== null) return from;
  return { ...from, deadlineAt: after(now, from.owner === 'queue' ? patience.queueMs : patience.agentIdleMs) };
}

/**
 * An agent takes the conversation, from whoever has it; null stands for a person who answers from outside. The same
 * one taking it again changes nothing.
 */
export function takeOver(from: Ownership, agentId: AgentId | null, now: Date, patience: OwnerPatience): Ownership {
  if (from.owner === 'agent' && from.agentId === agentId) return from;
  return change(from, 'agent', now, after(now, patience.agentIdleMs), agentId);
}

/**
 * A reply is typed in the provider's own app; `saidAt` and `lastInboundAt` are by the provider's clock, to the second.
 * One that is older than the last word of the contact, or than the last change of owner, changes nothing; whoever
 * already has the conversation from outside goes on.
 */
export function replyOutside(
  from: Ownership,
  said: { readonly saidAt: Date; readonly lastInboundAt: Date | null },
  now: Date,
  patience: OwnerPatience,
): Ownership {
  if (said.lastInboundAt !== null && said.saidAt < said.lastInboundAt) return from;
  if (from.owner === 'agent' && from.agentId === null) return keepBusy(from, now, patience);
  return isBeforeOwner(from, said.saidAt) ? from : takeOver(from, null, now, patience);
}

function isBeforeOwner({ fence, ownerSince }: Ownership, saidAt: Date): boolean {
  return fence > 1 && saidAt.getTime() < Math.floor(ownerSince.getTime() / 1_000) * 1_000;
}

/** True when this agent may speak: only who has taken over. */
export function mayReply(from: Ownership, agentId: AgentId): boolean {
  return from.owner === 'agent' && from.agentId === agentId;
}

/** An agent's deed moves the agent's deadline. */
export function keepBusy(from: Ownership, now: Date, patience: OwnerPatience): Ownership {
  return { ...from, deadlineAt: after(now, patience.agentIdleMs), lapses: 0 };
}

/** The conversation goes back to the assistant. */
export function release(from: Ownership, now: Date): Ownership {
  return change(from, 'assistant', now, null);
}

/** An agent closes the conversation: nobody waits any more. */
export function close(from: Ownership, now: Date): Ownership {
  return from.owner === 'nobody' ? from : change(from, 'nobody', now, null);
}

/** The conversation passes to the queue; an agent is wanted. What is queued or an agent's already stays so. */
export function handOver(from: Ownership, now: Date, patience: OwnerPatience): Ownership {
  if (from.owner === 'queue' || from.owner === 'agent') return from;
  return change(from, 'queue', now, after(now, patience.queueMs));
}

/** What passing a deadline demands besides the new ownership. */
export interface Lapse {
  readonly next: Ownership;
  readonly alarm: 'queue_waits' | 'takeover_idle' | null;
  /** The contact is told once per wait, not at each lapse. */
  readonly wordToContact: boolean;
}

/**
 * A deadline passes. While the contact waits, the queue goes on with an alarm (and, the first time, a word to the
 * contact), and an idle takeover goes back to the queue with one. Where nobody waits, both go back to the assistant,
 * silently: what the contact writes next is answered. Before its time, or without one, nothing happens.
 */
export function passDeadline(from: Ownership, now: Date, patience: OwnerPatience, contactWaits: boolean): Lapse {
  if (from.deadlineAt === null || from.deadlineAt > now) return silently(from);
  if (from.owner !== 'agent' && from.owner !== 'queue') return silently({ ...from, deadlineAt: null });
  if (!contactWaits) return silently(release(from, now));
  const deadlineAt = after(now, patience.queueMs);
  if (from.owner === 'agent') {
    return { next: change(from, 'queue', now, deadlineAt), alarm: 'takeover_idle', wordToContact: false };
  }
  const next = { ...from, deadlineAt, lapses: from.lapses + 1 };
  return { next, alarm: 'queue_waits', wordToContact: from.lapses === 0 };
}

const silently = (next: Ownership): Lapse => ({ next, alarm: null, wordToContact: false });

/** Law: whoever is waited for has a deadline. */
export function isKept(ownership: Ownership, contactWaits: boolean): boolean {
  if (ownership.owner === 'queue') return ownership.deadlineAt !== null;
  if (ownership.owner === 'agent') return !contactWaits || ownership.deadlineAt !== null;
  return ownership.owner === 'assistant' || !contactWaits;
}
