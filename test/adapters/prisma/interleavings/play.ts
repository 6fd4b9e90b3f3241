import { codeOf } from '../../../../src/domain/failures.ts';
import type { MessageId } from '../../../../src/domain/ids.ts';
import type { SayResult } from '../../../../src/ports/channel.ts';
import type { Departure } from '../../../../src/ports/outbox.ts';
import type { ClaimedTurn, TurnDecision } from '../../../../src/ports/turns.ts';
import { aHandOver, anAnswer, aSilence } from '../../../builders/decisions.ts';
import { anInboundMessage, aReceipt } from '../../../builders/events.ts';
import type { Scene } from '../../../builders/scene.ts';
import type { StorePorts } from '../../../builders/store.ts';

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One worker's memory between two of its steps. */
interface Worker {
  readonly ports: StorePorts;
  turn: ClaimedTurn | null;
  readonly departures: Departure[];
}

/** What a conversation's play remembers. */
export interface Play {
  readonly scene: Scene;
  readonly workers: readonly Worker[];
  readonly queued: Set<MessageId>;
  /** Failures that no port promises. */
  readonly surprises: string[];
  /** For each inbound message, the turns in whose burst it was seen. */
  readonly bursts: Map<string, Set<string>>;
}

type Deed = (play: Play, worker: Worker, random: () => number) => Promise<unknown>;

const later = {
  kind: 'refused',
  code: 'send.throttled',
  retryAfterMs: 0,
  scope: 'message',
  providerCode: null,
  known: true,
} as const;
const results: readonly SayResult[] = [
  { kind: 'accepted', providerMessageId: 'wamid' },
  { kind: 'accepted', providerMessageId: 'wamid' },
  { kind: 'unknown' },
  { kind: 'not_sent' },
  later,
  { ...later, code: 'send.rejected', retryAfterMs: null },
];
const decisions: readonly TurnDecision[] = [
  anAnswer(),
  anAnswer(),
  anAnswer(),
  anAnswer(),
  anAnswer({ text: 'One || Two' }),
  anAnswer({ author: 'system', systemKind: 'opt_out_confirmation', optOut: true }),
  aHandOver(),
  aSilence(),
];

function pick<T>(random: () => number, list: readonly T[]): T | undefined {
  return list[Math.floor(random() * list.length)];
}

const hour = 60 * 60_000;
const now = ({ scene }: Play) => scene.store.clock.now();

async function claim(play: Play, worker: Worker): Promise<void> {
  const { businessId, conversationId } = play.scene;
  worker.turn = (await worker.ports.turns.claim(businessId, conversationId, now(play))) ?? worker.turn;
  const turnId = worker.turn?.turnId ?? '';
  for (const { id } of worker.turn?.burst ?? []) play.bursts.set(id, (play.bursts.get(id) ?? new Set()).add(turnId));
}

async function settle(play: Play, worker: Worker, random: () => number): Promise<void> {
  const decision = pick(random, decisions);
  const { turn } = worker;
  if (turn === null || decision === undefined) return;
  const settlement = await worker.ports.turns.settle(turn, decision, now(play));
  if (settlement.kind === 'redraft') return claim(play, worker);
  // Settled again now and then, as by a worker that did not hear the answer.
  if (random() < 0.8) worker.turn = null;
  for (const id of settlement.messageIds) play.queued.add(id);
}

async function answer(play: Play, worker: Worker, random: () => number): Promise<void> {
  await claim(play, worker);
  await settle(play, worker, random);
}

async function begin(play: Play, worker: Worker, random: () => number): Promise<void> {
  const id = pick(random, [...play.queued]);
  if (id === undefined) return;
  const departure = await worker.ports.outbox.begin(play.scene.businessId, id, now(play));
  if (departure !== null) worker.departures.push(departure);
  else if (random() < 0.5) play.queued.delete(id);
}

async function conclude(play: Play, { ports, departures }: Worker, random: () => number): Promise<void> {
  const departure = pick(random, departures);
  const result = pick(random, results);
  if (departure === undefined || result === undefined) return;
  // Told again now and then; how a try ended does not change.
  if (random() < 0.8) departures.splice(departures.indexOf(departure), 1);
  await ports.outbox.conclude(departure, named(result, departure), now(play));
}

function named(result: SayResult, { attemptId }: Departure): SayResult {
  return result.kind === 'accepted' ? { ...result, providerMessageId: `wamid.${attemptId}` } : result;
}

async function receipt({ scene, ...play }: Play, worker: Worker, random: () => number): Promise<void> {
  const departure = pick(random, worker.departures);
  const status = pick(random, ['sent', 'delivered', 'failed'] as const);
  if (departure === undefined || status === undefined) return;
  worker.departures.splice(worker.departures.indexOf(departure), 1);
  const attemptId = random() < 0.7 ? departure.attemptId : null;
  const providerMessageId = `wamid.${departure.attemptId}`;
  const news = aReceipt({
    channelRef: scene.channelRef,
    providerMessageId,
    attemptId,
    status,
    failure: status === 'failed' ? 'send.rejected' : null,
  });
  await worker.ports.intake.accept('whatsapp', [news], now({ scene, ...play }));
  await worker.ports.recorder.recordBatch(now({ scene, ...play }));
}

async function hears(play: Play, { ports }: Worker): Promise<void> {
  const { channelRef, person } = play.scene;
  await ports.intake.accept('whatsapp', [anInboundMessage({ channelRef, from: [person] })], now(play));
  await ports.recorder.recordBatch(now(play));
}

const agentOf = ({ scene }: Play, random: () => number) => (random() < 0.7 ? scene.ana : scene.bruno);

async function reply(play: Play, { ports }: Worker, random: () => number): Promise<void> {
  const command = { ...play.scene.command(agentOf(play, random)), text: 'A person' };
  for (const id of (await ports.agents.reply(command, now(play))).messageIds) play.queued.add(id);
}

async function takeOver(play: Play, { ports }: Worker, random: () => number): Promise<void> {
  await ports.agents.takeOver(play.scene.command(agentOf(play, random)), now(play));
}

async function release(play: Play, { ports }: Worker, random: () => number): Promise<void> {
  await ports.agents.release(play.scene.command(agentOf(play, random)), now(play));
}

async function close(play: Play, { ports }: Worker): Promise<void> {
  await ports.agents.close(play.scene.command(), now(play));
}

async function passDeadline({ scene }: Play, { ports }: Worker): Promise<void> {
  const { businessId, conversationId, store } = scene;
  await ports.turns.passDeadline(businessId, conversationId, new Date(store.clock.now().getTime() + hour));
}

interface Choice {
  readonly deed: Deed;
  /** How often it is chosen, while there is something for it to do. */
  readonly weight: number;
  readonly canDo?: (play: Play, worker: Worker) => boolean;
}

const choices: readonly Choice[] = [
  { deed: hears, weight: 1 },
  { deed: claim, weight: 1 },
  { deed: answer, weight: 3 },
  { deed: settle, weight: 8, canDo: (_, { turn }) => turn !== null },
  { deed: begin, weight: 12, canDo: ({ queued }) => queued.size > 0 },
  { deed: conclude, weight: 6, canDo: (_, { departures }) => departures.length > 0 },
  { deed: receipt, weight: 3, canDo: (_, { departures }) => departures.length > 0 },
  { deed: takeOver, weight: 1.5 },
  { deed: reply, weight: 1 },
  { deed: release, weight: 2 },
  { deed: close, weight: 0.3 },
  { deed: passDeadline, weight: 0.5 },
];

function choose(played: Play, worker: Worker, random: () => number): Deed {
  const possible = choices.filter(({ canDo }) => canDo?.(played, worker) ?? true);
  let rest = random() * possible.reduce((sum, { weight }) => sum + weight, 0);
  const chosen = possible.find(({ weight }) => {
    rest -= weight;
    return rest < 0;
  });
  return (chosen ?? { deed: hears }).deed;
}

const promised: readonly string[] = ['conversation.not_yours'];

/** Plays some random steps of one conversation; in each, one to three deeds happen at the same time. */
export async function play(scene: Scene, processes: readonly StorePorts[], seed: number, steps: number): Promise<Play> {
  const random = randomFrom(seed);
  const workers = processes.map((ports) => ({ ports, turn: null, departures: [] }));
  const played: Play = { scene, workers, queued: new Set(), surprises: [], bursts: new Map() };
  const [first] = workers;
  if (first !== undefined && random() < 0.7) await answer(played, first, random);
  for (let step = 0; step < steps; step += 1) {
    const atOnce = 1 + Math.floor(random() * 3);
    await Promise.all(Array.from({ length: atOnce }, () => one(played, random)));
  }
  return played;
}

async function one(played: Play, random: () => number): Promise<void> {
  const worker = pick(random, played.workers);
  if (worker === undefined) return;
  const deed = choose(played, worker, random);
  try {
    await deed(played, worker, random);
  } catch (error) {
    if (!promised.includes(codeOf(error))) played.surprises.push(`${deed.name}: ${codeOf(error)}`);
  }
}
