import { setTimeout as sleep } from 'node:timers/promises';
import { type Desk, workAsAgent } from './agents.ts';
import type { FaultsArguments } from './arguments.ts';
import { diceOf } from './dice.ts';
import type { OwnInstallation } from './installation.ts';
import { kill, killable, planKills } from './kills.ts';
import { letPeopleWrite } from './load.ts';
import { misbehave } from './mischief.ts';
import { messageCalls, sayings } from './said.ts';
import { readSending } from './store.ts';
import { beginTimeline, type Timeline } from './timeline.ts';
import type { Takeover } from './verdict/after-takeover.ts';
import type { Kill } from './verdict/doubts.ts';
import type { Evidence } from './verdict/judge.ts';
import { Witness } from './witness.ts';

const glanceEveryMs = 5_000;

/** Load, kills and misbehaviour for the asked minutes, then the quiet time; returns all that was seen. */
export async function runFaults(
  asked: FaultsArguments,
  installation: OwnInstallation,
  write: (line: string) => void,
  stop: AbortSignal,
): Promise<Evidence> {
  const witness = new Witness(installation.sandboxUrl);
  const timeline = beginTimeline(write);
  const takeovers: Takeover[] = [];
  const kills: Kill[] = [];
  const over = new AbortController();
  const watching = watch(witness, takeovers, timeline, over.signal);
  await burden(asked, installation, timeline, { witness, takeovers, kills }, stop);
  timeline.say(`the load is over; ${asked.quietSeconds} quiet seconds`);
  await sleep(asked.quietSeconds * 1000, undefined, { signal: stop }).catch(() => undefined);
  over.abort();
  await watching;
  stop.throwIfAborted();
  return seen(asked, installation, witness, takeovers, kills);
}

interface Seen {
  readonly witness: Witness;
  readonly takeovers: Takeover[];
  readonly kills: Kill[];
}

async function burden(
  { minutes, seed }: FaultsArguments,
  { system, apiUrl, sandboxUrl, agents }: OwnInstallation,
  timeline: Timeline,
  { witness, takeovers, kills }: Seen,
  stop: AbortSignal,
): Promise<void> {
  const dice = diceOf(seed);
  const time = AbortSignal.any([stop, AbortSignal.timeout(minutes * 60_000)]);
  const inHands = new Set<string>();
  const replies = { count: 0 };
  const phoneOf = phonesByName(witness);
  const desks = agents.map((key, number): Desk => {
    return { apiUrl, key, number, dice: dice.apart(`agent ${number}`), inHands, takeovers, replies, phoneOf };
  });
  await Promise.all([
    letPeopleWrite(sandboxUrl, dice.apart('people'), time),
    misbehave(sandboxUrl, dice.apart('provider'), timeline, time),
    kill(planKills(minutes, dice.apart('kills')), system.processes, timeline, kills, stop),
    ...desks.map((desk) => workAsAgent(desk, time)),
  ]);
}

function phonesByName({ lines }: Witness): (name: string) => string | undefined {
  const phones = new Map<string, string>();
  let read = 0;
  return (name) => {
    for (const { person } of sayings(lines.slice(read))) phones.set(person.name, person.number);
    read = lines.length;
    return phones.get(name);
  };
}

async function watch(
  witness: Witness,
  takeovers: readonly Takeover[],
  timeline: Timeline,
  over: AbortSignal,
): Promise<void> {
  while (!over.aborted) {
    const fresh = await witness.look();
    const wrote = sayings(fresh).length;
    const got = messageCalls(fresh).filter(({ accepted }) => accepted).length;
    const written = sayings(witness.lines).length;
    const arrived = messageCalls(witness.lines).filter(({ accepted }) => accepted).length;
    timeline.say(
      `people wrote ${written} (+${wrote}), phones got ${arrived} (+${got}), agents took over ${takeovers.length}`,
    );
    await sleep(glanceEveryMs, undefined, { signal: over }).catch(() => undefined);
  }
}

async function seen(
  { seed, minutes }: FaultsArguments,
  installation: OwnInstallation,
  witness: Witness,
  takeovers: readonly Takeover[],
  kills: readonly Kill[],
): Promise<Evidence> {
  const ledger = await installation.ledger();
  const store = await readSending(installation.superuserUrl);
  const summary = await witness.summary();
  await witness.look();
  return { seed, minutes, lines: witness.lines, summary, ledger, store, takeovers, kills, killable };
}
