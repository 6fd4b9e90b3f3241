import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import type { Duration } from '@temporalio/common';
import { msToNumber } from '@temporalio/common/lib/time.js';
import type pg from 'pg';
import { createActivities } from '../../src/activities/index.ts';
import { createTurns } from '../../src/adapters/prisma/turns.ts';
import { createTemporalClient } from '../../src/adapters/temporal/connection.ts';
import { createDispatcher, type DispatcherSettings } from '../../src/adapters/temporal/dispatcher.ts';
import type { Wall } from '../../src/adapters/temporal/wall.ts';
import type { NewBusiness } from '../../src/ports/installation.ts';
import type { PendingRing } from '../../src/ports/rings.ts';
import type { Turns } from '../../src/ports/turns.ts';
import type { WorkerPorts } from '../../src/ports/worker-ports.ts';
import { record, ring } from '../../src/workers/bell.ts';
import { keepDoubts, sweep } from '../../src/workers/keeper.ts';
import { sendDue } from '../../src/workers/voice.ts';
import type { Pauses } from '../../src/workflows/contract.ts';
import { aBusiness } from '../builders/business.ts';
import { splitAtBars, settings as storeSettings, type TestStore } from '../builders/store.ts';
import { Deeds } from './deeds.ts';
import { Durable } from './durable.ts';
import type { TestEngine } from './engine.ts';
import { addUp, type Sums } from './ledger.ts';
import { ScriptedModel } from './model.ts';
import { Contact, Person } from './people.ts';
import { Provider } from './provider.ts';
import { silent } from './silent.ts';
import { type AtWork, employ } from './staff.ts';
import { movesStill } from './still.ts';
import { Wire } from './wire.ts';

/** What a story may have its own way; times are milliseconds. */
export interface StorySettings {
  readonly pauses?: Partial<Pauses>;
  readonly historyLimit?: number;
  readonly turnDeadlineMs?: number;
  readonly business?: Partial<NewBusiness>;
}

/** One turn, as the rows have it. */
export interface Turn {
  readonly outcome: string | null;
  readonly inbound: number;
  readonly outbound: number;
}

/** What stands behind every story of a file. */
export interface Premises {
  readonly store: TestStore;
  readonly superuser: pg.Client;
  readonly engine: TestEngine;
  readonly workflowBundle: { readonly codePath: string };
  readonly maxCachedWorkflows: number;
}

/** What the people of a story stand on. */
export interface Backstage {
  readonly store: TestStore;
  readonly business: NewBusiness;
  readonly provider: Provider;
  bell(): Promise<void>;
}

/** How long the loops are patient, in milliseconds, as in production. */
export const patience = {
  bellEveryMs: 50,
  sweepEveryMs: 5_000,
  sweepAfterMs: 30_000,
  attemptLeaseMs: 60_000,
  doubtPatienceMs: 15 * 60_000,
} as const;

const pauses: Pauses = { quietMs: 300, longestQuietMs: 1_500, lingerMs: 120_000 };

/** One business with its line, its people and its worker, alone in the house. */
export class Story implements Backstage {
  readonly business: NewBusiness;
  readonly provider = new Provider();
  readonly model = new ScriptedModel();
  readonly deeds = new Deeds();
  readonly breaches: string[] = [];
  /** While true, no turn can be taken, for a reason that nobody foresaw. */
  claimsBreak = false;
  readonly contact: Contact;
  readonly ana: Person;
  readonly bruno: Person;
  readonly #premises: Premises;
  readonly #settings: StorySettings;
  readonly #contacts: Contact[] = [];
  readonly #taskQueue = `conversations:${randomUUID()}`;
  #engine: TestEngine;
  #client: Client;
  #wire: Wire;
  #worker: AtWork | undefined;
  #isOver = false;

  constructor(premises: Premises, settings: StorySettings) {
    this.#premises = premises;
    this.#settings = settings;
    this.#engine = premises.engine;
    this.business = aBusiness(settings.business);
    this.#client = this.#clientOf(this.#engine);
    this.#wire = this.#wireOf(this.#client);
    this.contact = this.aContact();
    const [ana, bruno] = this.business.agents.map(({ id }) => new Person(this, id));
    if (ana === undefined || bruno === undefined) throw new Error('a story needs two agents');
    this.ana = ana;
    this.bruno = bruno;
  }

  async begin(): Promise<this> {
    await this.#catchUp();
    await this.store.installation.setUp(this.business, this.store.clock.now());
    await this.startsWorker();
    return this;
  }

  /** Ends it in peace: a workflow that is ended in the middle of a step would stop the time of a server that skips. */
  async end(): Promise<void> {
    const isIdle = async () => Object.keys(await this.#busySteps()).length === 0 && this.deeds.underWay === 0;
    if (this.#worker !== undefined) await this.until(isIdle, 3_000).catch(() => undefined);
    this.#isOver = true;
    await this.#forgetWorkflows();
    await this.stopsWorker();
    await this.#client.connection.close();
  }

  get store(): TestStore {
    return this.#premises.store;
  }
  get wire(): Wire {
    return this.#wire;
  }
  get durable(): Durable {
    return new Durable(this.#client);
  }

  aContact(): Contact {
    const contact = new Contact(this);
    this.#contacts.push(contact);
    return contact;
  }

  /** The ports of the worker process. */
  get ports(): WorkerPorts {
    const { store } = this;
    const { clock, outbox, lines, recorder, rings, alarms, ledger, readiness } = store;
    const deadlineMs = this.#settings.turnDeadlineMs ?? storeSettings.turnDeadlineMs;
    return {
      ...{ clock, outbox, lines, recorder, rings, alarms, ledger, readiness },
      turns: this.#breakable(
        createTurns(store.stores, { deadlineMs, graceMs: storeSettings.graceMs, split: splitAtBars }),
      ),
      voices: { of: () => this.provider },
      model: this.model,
      dispatcher: this.#wire,
      log: silent,
      passCrashPoint: () => undefined,
      openEngine: () => Promise.reject(new Error('the house has a worker of its own')),
    };
  }

  /** Received → recorded → rung, once. */
  async bell(): Promise<void> {
    await record(this.ports);
    await ring(this.ports);
  }

  /** Every loop looks once, the sweeper left out. */
  async looks(): Promise<void> {
    await this.bell();
    await sendDue(this.ports);
    await keepDoubts(this.ports, patience);
  }

  /** The sweeper looks once, and what it rings is heard. */
  async sweeps(): Promise<void> {
    await sweep(this.ports, patience);
    await this.bell();
  }

  /** Looks until nothing moves any more. */
  async settles(limitMs = 20_000): Promise<void> {
    let moves: object = {};
    const still = async () => {
      moves = await this.#moves();
      return Object.keys(moves).length === 0;
    };
    await this.looks();
    await this.until(still, limitMs).catch(() => {
      throw new Error(`the house does not settle: ${JSON.stringify(moves)}`);
    });
  }

  /** Looks until something is true. */
  async until(isTrue: () => boolean | Promise<boolean>, limitMs = 20_000): Promise<void> {
    const end = performance.now() + limitMs;
    while (!(await isTrue())) {
      if (this.#isOver) throw new Error('this story is over');
      if (performance.now() > end) throw new Error('what was waited for did not come');
      await this.looks();
      await pause(10);
    }
  }

  /** Time passes; the loops look after each `looking`, by default at the end. */
  async passes(duration: Duration, looking: Duration = duration): Promise<void> {
    const hop = msToNumber(looking);
    for (let left = msToNumber(duration); left > 0; left -= hop) {
      await this.elapses(Math.min(hop, left));
      await this.settles();
    }
  }

  /** Time passes while no loop looks; the engine does what is due there. */
  async elapses(duration: Duration): Promise<void> {
    await this.#engine.skip(msToNumber(duration));
    await this.#catchUp();
  }

  /** Takes a waiting ring off the bell's hands, so that the test can ring it late, or never. */
  async takesRing(): Promise<PendingRing> {
    const [first] = await this.store.rings.claim(this.store.clock.now());
    if (first === undefined) throw new Error('no ring waits');
    await this.store.rings.done(first);
    return first;
  }

  ledger(): Promise<Sums> {
    return addUp(this.store, this.business.id);
  }

  /** Every turn, oldest first: how it ended, how much it covers, and how many messages it became. */
  async turns(): Promise<readonly Turn[]> {
    const count = (direction: string) =>
      `(SELECT count(*)::integer FROM message m WHERE m.turn_id = t.id AND m.direction = '${direction}') AS ${direction}`;
    return this.rows<Turn>(
      `SELECT t.outcome, ${count('inbound')}, ${count('outbound')} FROM turn t ORDER BY t.opened_at`,
    );
  }

  /** The codes of the alarms, with how often each was raised. */
  async alarms(): Promise<Readonly<Record<string, number>>> {
    const text = 'SELECT code, sum(times)::integer AS times FROM alarm GROUP BY code';
    const { rows } = await this.#premises.superuser.query<{ code: string; times: number }>(text);
    return Object.fromEntries(rows.map(({ code, times }) => [code, times]));
  }

  async rows<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.#premises.superuser.query<Row>(text, values)).rows;
  }

  async startsWorker(): Promise<void> {
    const { workflowBundle, maxCachedWorkflows } = this.#premises;
    this.#worker = await employ({
      connection: this.#engine.connection,
      namespace: this.#engine.namespace,
      taskQueue: this.#taskQueue,
      workflowBundle,
      activities: this.deeds.watch(createActivities(this.ports), () => this.#catchUp()),
      wall: this.#wall(),
      maxCachedWorkflows,
    });
  }

  async stopsWorker(): Promise<void> {
    await this.#worker?.stop();
    this.#worker = undefined;
  }

  /** The same house, from now on with another Temporal that knows nothing. */
  async movesTo(engine: TestEngine): Promise<void> {
    await this.#forgetWorkflows();
    await this.stopsWorker();
    await this.#client.connection.close();
    this.#engine = engine;
    this.#client = this.#clientOf(engine);
    this.#wire = this.#wireOf(this.#client);
    await this.#catchUp();
    await this.startsWorker();
  }

  #breakable(turns: Turns): Turns {
    return {
      ...turns,
      claim: async (...of) => {
        if (this.claimsBreak) throw new TypeError('nobody foresaw this');
        return turns.claim(...of);
      },
    };
  }

  async #moves(): Promise<Readonly<Record<string, number>>> {
    const rows = await movesStill(this.#premises.superuser, this.store.clock.now());
    const unheard = [...this.#wire.lastAt].filter(([id, at]) => !this.#wasHeard(id, at)).length;
    const { underWay } = this.deeds;
    const seen = { ...rows, ...(unheard > 0 ? { unheard } : {}), ...(underWay > 0 ? { underWay } : {}) };
    return Object.keys(seen).length > 0 ? seen : this.#busySteps();
  }

  async #busySteps(): Promise<Readonly<Record<string, number>>> {
    const { durable } = this;
    const busy = await Promise.all(this.#contacts.map((contact) => durable.isBusy(contact)));
    const steps = busy.filter(Boolean).length;
    return steps > 0 ? { steps } : {};
  }

  #wasHeard(id: string, at: number): boolean {
    return this.deeds.begun.some(({ deed, subject, at: begun }) => {
      return deed === 'answer' && subject.conversationId === id && begun >= at;
    });
  }

  async #forgetWorkflows(): Promise<void> {
    for (const contact of this.#contacts) await this.durable.terminate(contact).catch(() => undefined);
  }

  async #catchUp(): Promise<void> {
    this.store.clock.set(await this.#engine.now());
  }

  #clientOf({ address, namespace }: TestEngine): Client {
    return createTemporalClient({ address, namespace }, this.#wall());
  }

  #wireOf(client: Client): Wire {
    return new Wire(createDispatcher(client, this.#dispatching()));
  }

  #dispatching(): DispatcherSettings {
    return {
      taskQueue: this.#taskQueue,
      pauses: { ...pauses, ...this.#settings.pauses },
      historyLimit: this.#settings.historyLimit ?? 250,
      workflowTaskTimeoutMs: 30_000,
    };
  }

  #wall(): Wall {
    return { mode: 'throw', onBreach: (door, path) => this.breaches.push(`${door} ${path}`) };
  }
}
