import { chmodSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callOnce } from '../../scripts/faults/http.ts';
import { acknowledged } from '../../scripts/faults/said.ts';
import { readSending } from '../../scripts/faults/store.ts';
import { countSecondSends } from '../../scripts/faults/verdict/second-sends.ts';
import { type CrashPoint, crashPoints } from '../../src/ports/crash-points.ts';
import { aFolder } from '../setup/run.ts';
import { crashTable, type Story } from './crash-table.ts';
import { pointsInCode } from './named-points.ts';
import { provocations } from './provocations.ts';
import { openTheatre, say, type Theatre } from './theatre.ts';
import { until } from './until.ts';
import { isStill, ledgerOf, shownOn, viewOf } from './views.ts';

const stories: readonly (readonly [CrashPoint, Story])[] = crashPoints.map((point) => [point, crashTable[point]]);
let theatre: Theatre;

beforeAll(async () => {
  theatre = await openTheatre(aFolderForPostgres());
}, 120_000);
afterAll(() => theatre?.installation.stop(), 30_000);

// The database's account must be able to enter.
function aFolderForPostgres(): string {
  const folder = aFolder();
  chmodSync(folder, 0o755);
  return folder;
}

const numberOf = (at: number) => `3519100000${String(at).padStart(2, '0')}`;

describe('the list of crash points', () => {
  it('names every point that the code passes, and no other', () => {
    expect([...pointsInCode()].sort()).toEqual([...crashPoints].sort());
  });
});

describe('a process killed at', () => {
  it.each(stories)(
    '%s',
    async (point, { provocation, view }) => {
      const number = numberOf(crashPoints.indexOf(point));
      const before = await ledgerOf(theatre);
      const died = await provocations[provocation](theatre, number, point);
      expect(died).toContain('(SIGKILL)');
      const seen = () => viewOf(theatre, number, before);
      const arrived = async () => JSON.stringify(await seen()) === JSON.stringify(view);
      await until('The view', arrived).catch(() => undefined);
      expect(await seen()).toEqual(view);
    },
    60_000,
  );
});

describe('with the waiting times that we ship', () => {
  const question = 'What are your opening hours?';
  beforeAll(async () => {
    await Promise.all([theatre.process('worker').kill9(true), theatre.process('api').kill9(true)]);
    await Promise.all([worker().start(), api().start()]);
    await Promise.all([theatre.ready('worker'), theatre.ready('api')]);
  }, 30_000);
  afterAll(() => Promise.all([worker().stop(), api().stop()]), 30_000);

  const cast = new Map<'worker' | 'api', ReturnType<Theatre['cast']>>();
  const shipped = (name: 'worker' | 'api') => {
    const made = cast.get(name) ?? theatre.cast(name, {});
    cast.set(name, made);
    return made;
  };
  const worker = () => shipped('worker');
  const api = () => shipped('api');
  const answered = (number: string, times: number) =>
    until(`Answer ${times}`, async () => (await shownOn(theatre, number)) === times, 45_000);

  it('a worker that is killed while a finished sentence waits leaves it to the next, which answers it once', async () => {
    const number = numberOf(40);
    await say(theatre, number, question);
    await answered(number, 1);
    await worker().kill9(true);
    const killedAtMs = Date.now();
    await say(theatre, number, question);
    await worker().start();
    await answered(number, 2);
    await theatre.witness.look();
    const call = theatre.witness.lines.findLast((line) => line.kind === 'call' && line.type === 'message');
    const tookMs = Date.parse(call?.at ?? '') - killedAtMs;
    process.stderr.write(`kill -9 of the worker to provider call: ${(tookMs / 1000).toFixed(1)} s\n`);
    expect(await shownOn(theatre, number)).toBe(2);
  }, 60_000);

  it('an API that is killed while webhooks arrive loses none and keeps each once', async () => {
    const before = await ledgerOf(theatre);
    const numbers = Array.from({ length: 12 }, (_, at) => numberOf(50 + at));
    const ids = new Set<string>();
    const writing = numbers.map(async (number) => ids.add(await say(theatre, number, question)));
    await api().kill9(true);
    await Promise.all(writing);
    await api().start();
    await until('All acknowledgements', async () => {
      await theatre.witness.look();
      const taken = acknowledged(theatre.witness.lines);
      return [...ids].every((id) => taken.has(id));
    });
    for (const number of numbers) await answered(number, 1);
    expect((await ledgerOf(theatre)).accepted - before.accepted).toBe(12);
  }, 60_000);

  it('with Temporal killed, webhooks are still acknowledged; they are answered when it is back', async () => {
    const number = numberOf(41);
    await theatre.process('temporal').kill9(true);
    const id = await say(theatre, number, question);
    await until('The acknowledgement', async () => {
      await theatre.witness.look();
      return acknowledged(theatre.witness.lines).has(id);
    });
    expect(await shownOn(theatre, number)).toBe(0);
    await theatre.process('temporal').start();
    await answered(number, 1);
  }, 60_000);

  it('with Postgres killed, webhooks are refused with 503 and taken when they are delivered again', async () => {
    const before = await ledgerOf(theatre);
    const number = numberOf(42);
    await theatre.process('postgres').kill9(true);
    const id = await say(theatre, number, question);
    const answers = () =>
      theatre.witness.lines.flatMap((line) =>
        line.kind === 'webhook' && line.about.some((about) => about.id === id) ? [line.answer] : [],
      );
    await until('The refusal', async () => {
      await theatre.witness.look();
      return answers().length > 0;
    });
    await theatre.process('postgres').start();
    await answered(number, 1);
    await theatre.witness.look();
    expect([answers()[0], answers().at(-1)]).toEqual([503, 200]);
    expect((await ledgerOf(theatre)).accepted - before.accepted).toBe(1);
  }, 60_000);

  it('a worker that is asked to stop in the middle of a turn finishes what it has begun to say', async () => {
    const number = numberOf(43);
    await slowAnswer();
    await say(theatre, number, question);
    await answered(number, 1);
    await worker().stop();
    const { attempts } = await readSending(theatre.installation.superuserUrl);
    expect(attempts.filter(({ state }) => state === 'open')).toEqual([]);
    await worker().start();
    await until('Stillness', () => isStill(theatre));
    expect(await shownOn(theatre, number)).toBe(1);
  }, 60_000);

  async function slowAnswer(): Promise<void> {
    const body = { next: { slowAnswer: 1 }, params: { slowAnswerMs: 1_500 } };
    await callOnce(`${theatre.installation.sandboxUrl}/control/faults`, { body });
  }
});

describe('after all that', () => {
  it('nothing was sent twice, and the ledger adds up', async () => {
    await theatre.witness.look();
    const store = await readSending(theatre.installation.superuserUrl);
    expect(countSecondSends(theatre.witness.lines, store)).toBe(0);
    expect((await theatre.witness.summary()).attemptsAcceptedTwice).toEqual([]);
    const days = await theatre.installation.ledger();
    expect(days.filter(({ balanced }) => !balanced)).toEqual([]);
    const accepted = days.reduce((sum, day) => sum + day.accepted, 0);
    expect(accepted).toBe(acknowledged(theatre.witness.lines).size);
  });
});
