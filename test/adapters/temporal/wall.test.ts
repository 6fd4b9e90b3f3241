import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WithStartWorkflowOperation, type WorkflowHandle } from '@temporalio/client';
import { defaultPayloadConverter, defineSearchAttributeKey, RawValue } from '@temporalio/common';
import { wallClientInterceptors } from '../../../src/adapters/temporal/client-interceptors.ts';
import { codeOf } from '../../../src/domain/failures.ts';
import { canary, door } from './fixtures/doors.ts';
import {
  databaseBytes,
  type Engine,
  everythingStored,
  lineAbout,
  newWorkflowId,
  type Side,
  startEngine,
  taskFailure,
  tracesIn,
} from './fixtures/engine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
}, 60_000);
afterAll(async () => {
  await engine.stop();
}, 60_000);

type Options = { workflowId: string; taskQueue: string; args: unknown[] };
const control = 'Nobody in particular wrote this line for the control';
const owner = defineSearchAttributeKey('Owner', 'KEYWORD');
const nickname = defineSearchAttributeKey('Nickname', 'KEYWORD');

function options(side: Side, v: number = door.nothing): Options {
  return { workflowId: newWorkflowId(), taskQueue: side.taskQueue, args: [{ v }] };
}

async function start(side: Side, v: number): Promise<WorkflowHandle> {
  return side.client.workflow.start('conversation', options(side, v));
}

/** The code of what a promise was rejected with, or `passed`. */
async function codeThrown(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    () => 'passed',
    (error: unknown) => codeOf(error),
  );
}

/** The type of the innermost cause of what a promise was rejected with. */
async function causeOf(attempt: Promise<unknown>): Promise<unknown> {
  const error: unknown = await attempt.then(() => undefined).catch((thrown: unknown) => thrown);
  const chain: unknown[] = [];
  for (let link = error; link instanceof Error; link = link.cause) chain.push('type' in link ? link.type : undefined);
  return chain.findLast((type) => type !== undefined);
}

/** A started workflow that waits for a ring, and the promise of its end after one. */
async function waiting(side: Side, v: number = door.wait): Promise<WorkflowHandle> {
  return start(side, v);
}

async function ringAndEnd(handle: WorkflowHandle): Promise<unknown> {
  await handle.signal('ring', { state: 'idle' });
  return handle.result();
}

const startDoors: readonly [string, (side: Side) => Promise<WorkflowHandle>][] = [
  ['argument of a start', (side) => begin(side, { args: [{ v: door.nothing, again: canary }] })],
  ['key of an argument', (side) => begin(side, { args: [{ v: door.nothing, [canary]: 1 }] })],
  ['raw value among the arguments', (side) => begin(side, { args: [{ v: door.nothing }, new RawValue(canary)] })],
  ['value of a memo', (side) => begin(side, { memo: { reason: canary } })],
  ['key of a memo', (side) => begin(side, { memo: { [canary]: 'swept' } })],
  ['search attribute', (side) => begin(side, { typedSearchAttributes: [{ key: owner, value: canary }] })],
  [
    'search attribute that is not ours',
    (side) => begin(side, { typedSearchAttributes: [{ key: nickname, value: canary }] }),
  ],
  ['static summary', (side) => begin(side, { staticSummary: canary })],
  ['static details', (side) => begin(side, { staticDetails: canary })],
];

async function begin(side: Side, more: object): Promise<WorkflowHandle> {
  return side.client.workflow.start('conversation', { ...options(side), ...more });
}

describe('a sentence that a client sends', () => {
  it.each(startDoors)('as %s is refused in development', async (_, attempt) => {
    expect(await codeThrown(attempt(engine.sides.throw))).toBe('wall.breached');
  });

  it.each(startDoors)('as %s is withheld in production, and the workflow ends well', async (_, attempt) => {
    const before = engine.breaches.length;
    const handle = await attempt(engine.sides.withhold);
    expect(await handle.result()).toEqual({ state: 'idle' });
    expect(engine.breaches.length).toBeGreaterThan(before);
  });

  it('as a signal argument is refused in development', async () => {
    const handle = await waiting(engine.sides.throw);
    expect(await codeThrown(handle.signal('ring', canary))).toBe('wall.breached');
    expect(await ringAndEnd(handle)).toEqual({ state: 'idle' });
  });

  it('as a signal argument is withheld in production, and the signal still rings', async () => {
    const handle = await waiting(engine.sides.withhold);
    await handle.signal('ring', canary);
    expect(await handle.result()).toEqual({ state: 'idle' });
  });

  it('as a signal-with-start argument is refused in development and withheld in production', async () => {
    const attempt = (side: Side) =>
      side.client.workflow.signalWithStart('conversation', {
        ...options(side, door.wait),
        signal: 'ring',
        signalArgs: [{ reason: canary }],
      });
    expect(await codeThrown(attempt(engine.sides.throw))).toBe('wall.breached');
    expect(await (await attempt(engine.sides.withhold)).result()).toEqual({ state: 'idle' });
  });

  it('as an update argument is refused in development and withheld in production', async () => {
    const strict = await waiting(engine.sides.throw);
    expect(await codeThrown(strict.executeUpdate('keepDeadline', { args: [canary] }))).toBe('wall.breached');
    const mild = await waiting(engine.sides.withhold);
    expect(await mild.executeUpdate('keepDeadline', { args: [canary] })).toEqual({ state: 'idle' });
    await Promise.all([ringAndEnd(strict), ringAndEnd(mild)]);
  });

  it('as an update id is refused in development and left out in production', async () => {
    const strict = await waiting(engine.sides.throw);
    const update: { args: [unknown]; updateId: string } = { args: [{ v: 1 }], updateId: canary };
    expect(await codeThrown(strict.executeUpdate('keepDeadline', update))).toBe('wall.breached');
    const mild = await waiting(engine.sides.withhold);
    expect(await mild.executeUpdate('keepDeadline', update)).toEqual({ state: 'idle' });
    await Promise.all([ringAndEnd(strict), ringAndEnd(mild)]);
  });

  it('as an update-with-start argument is refused in development and withheld in production', async () => {
    const attempt = (side: Side) =>
      side.client.workflow.executeUpdateWithStart('keepDeadline', {
        args: [canary],
        startWorkflowOperation: new WithStartWorkflowOperation('conversation', {
          ...options(side, door.wait),
          workflowIdConflictPolicy: 'USE_EXISTING',
        }),
      });
    expect(await codeThrown(attempt(engine.sides.throw))).toBe('wall.breached');
    expect(await attempt(engine.sides.withhold)).toEqual({ state: 'idle' });
  });

  it('as a query argument is refused in development and withheld in production', async () => {
    const strict = await waiting(engine.sides.throw);
    expect(await codeThrown(strict.query('lookAgain', canary))).toBe('wall.breached');
    const mild = await waiting(engine.sides.withhold);
    expect(await mild.query('lookAgain', canary)).toEqual({ state: 'idle' });
    await Promise.all([ringAndEnd(strict), ringAndEnd(mild)]);
  });

  it('as the reason of a termination is refused in development and withheld in production', async () => {
    const strict = await waiting(engine.sides.throw);
    expect(await codeThrown(strict.terminate(canary))).toBe('wall.breached');
    await strict.terminate('swept');
    const mild = await waiting(engine.sides.withhold);
    await mild.terminate(canary);
    await expect(mild.result()).rejects.toThrow('withheld');
  });

  it('as a header is refused in development and dropped in production', async () => {
    const input = {
      workflowExecution: { workflowId: newWorkflowId() },
      signalName: 'ring',
      args: [],
      headers: { baggage: defaultPayloadConverter.toPayload(canary) },
    };
    let passed: unknown;
    const next = async (given: unknown): Promise<void> => {
      passed = given;
    };
    const [strict] = wallClientInterceptors('throw').workflow;
    expect(await codeThrown(Promise.resolve(strict?.signal?.(input, next)))).toBe('wall.breached');
    const [mild] = wallClientInterceptors('withhold').workflow;
    await mild?.signal?.(input, next);
    expect(passed).toEqual({ ...input, headers: {} });
  });
});

type Address = readonly [string, (side: Side) => Promise<unknown>];
const addresses: readonly Address[] = [
  ['a workflow id', (side) => side.client.workflow.start('conversation', { ...options(side), workflowId: canary })],
  [
    'a workflow id that begins like ours',
    (side) => side.client.workflow.start('conversation', { ...options(side), workflowId: `conversation:${canary}` }),
  ],
  ['a workflow type', (side) => side.client.workflow.start(canary, options(side))],
  ['a task queue', (side) => side.client.workflow.start('conversation', { ...options(side), taskQueue: canary })],
  ['a signal name', (side) => side.client.workflow.getHandle(newWorkflowId()).signal(canary)],
  ['a query name', (side) => side.client.workflow.getHandle(newWorkflowId()).query(canary)],
  ['an update name', (side) => side.client.workflow.getHandle(newWorkflowId()).executeUpdate(canary)],
  ['the workflow id of a signal', (side) => side.client.workflow.getHandle(canary).signal('ring')],
  ['the workflow id of a cancellation', (side) => side.client.workflow.getHandle(canary).cancel()],
  ['the workflow id of a description', (side) => side.client.workflow.getHandle(canary).describe()],
  ['an untyped search attribute', (side) => begin(side, { searchAttributes: { Owner: [canary] } })],
  ['the name of an error not to retry', (side) => begin(side, { retry: { nonRetryableErrorTypes: [canary] } })],
  ['a fairness key', (side) => begin(side, { priority: { fairnessKey: canary } })],
  [
    'a schedule',
    (side) =>
      side.client.schedule.create({
        scheduleId: canary,
        spec: {},
        action: { type: 'startWorkflow', workflowType: 'conversation', taskQueue: side.taskQueue },
        state: { note: canary },
      }),
  ],
];

describe('a sentence in the place of an address', () => {
  it.each(addresses)('as %s is refused in development and in production', async (_, attempt) => {
    expect(await codeThrown(attempt(engine.sides.throw))).toBe('wall.breached');
    expect(await codeThrown(attempt(engine.sides.withhold))).toBe('wall.breached');
  });
});

/** What of a workflow a sentence came through, its number, and how the workflow ends in production. */
const workflowDoors: readonly [string, number, unknown][] = [
  ['its result', door.result, 'withheld'],
  ['its result as a raw value', door.rawResult, 'withheld'],
  ['a key of its result', door.objectKey, { withheld: 'withheld' }],
  ['a telephone number as its result', door.largeNumber, 'withheld'],
  ['the argument of an activity', door.activityArgument, { state: 'idle' }],
  ['the argument of an activity as a raw value', door.typedRawArgument, { state: 'idle' }],
  ['the argument of a local activity', door.localActivityArgument, { state: 'idle' }],
  ['the summary of an activity', door.activitySummary, { state: 'idle' }],
  ['the id of an activity', door.activityId, { state: 'idle' }],
  ['the header of an activity', door.activityHeader, { state: 'idle' }],
  ['the summary of a timer', door.timerSummary, { state: 'idle' }],
  ['a value of its memo', door.memoValue, { state: 'idle' }],
  ['a key of its memo', door.memoKey, { state: 'idle' }],
  ['a search attribute', door.attributeValue, { state: 'idle' }],
  ['a search attribute that is not ours', door.attributeName, { state: 'idle' }],
  ['the argument of its continuation', door.continuedArgument, { state: 'idle' }],
  ['the memo of its continuation', door.continuedMemo, { state: 'idle' }],
  ['the argument of a child', door.childArgument, { state: 'idle' }],
  ['the id of a workflow that it cancels', door.externalCancel, { state: 'refused' }],
  ['the name of a patch', door.patch, { state: 'idle' }],
];

describe('a sentence that a workflow sends', () => {
  it.each(workflowDoors)('as %s fails its task in development', async (_, v) => {
    const handle = await start(engine.sides.throw, v);
    expect(await taskFailure(handle)).toBe('wall.breached');
    await handle.terminate('swept');
  });

  it.each(workflowDoors)('as %s is withheld in production, and the workflow ends', async (_, v, result) => {
    const before = engine.breaches.length;
    const handle = await start(engine.sides.withhold, v);
    expect(await handle.result()).toEqual(result);
    expect(engine.breaches.length).toBeGreaterThan(before);
  });

  it.each([
    ['the type of an activity', door.activityType],
    ['the id of a child', door.childId],
    ['the id of a workflow that it signals', door.externalId],
    ['the name of a signal to another workflow', door.externalSignal],
  ])('as %s is refused in both modes, in a way that the workflow can catch', async (_, v) => {
    for (const side of [engine.sides.throw, engine.sides.withhold]) {
      expect(await (await start(side, v)).result()).toEqual({ state: 'refused' });
    }
  });

  it.each([
    ['the message of its failure', door.failureMessage],
    ['the type of its failure', door.failureType],
    ['the details of its failure', door.failureDetails],
  ])('as %s leaves only a code, in both modes', async (_, v) => {
    for (const side of [engine.sides.throw, engine.sides.withhold]) {
      expect(await causeOf((await start(side, v)).result())).toBe('unexpected');
    }
  });

  it('as the message of a plain error leaves only a code on the failed task, in both modes', async () => {
    for (const side of [engine.sides.throw, engine.sides.withhold]) {
      const handle = await start(side, door.plainError);
      expect(await taskFailure(handle)).toBe('unexpected');
      await handle.terminate('swept');
    }
  });

  it('as the answer to a query fails the query in development and is withheld in production', async () => {
    const strict = await waiting(engine.sides.throw, door.queryResult);
    await expect(strict.query('lookAgain', { v: 1 })).rejects.toThrow();
    const mild = await waiting(engine.sides.withhold, door.queryResult);
    expect(await mild.query('lookAgain', { v: 1 })).toBe('withheld');
    expect(await Promise.all([ringAndEnd(strict), ringAndEnd(mild)])).toEqual([{ state: 'idle' }, { state: 'idle' }]);
  });

  it('as the answer to an update fails the update in development and is withheld in production', async () => {
    const update: { args: [unknown] } = { args: [{ v: 1 }] };
    const strict = await waiting(engine.sides.throw, door.updateResult);
    expect(await causeOf(strict.executeUpdate('keepDeadline', update))).toBe('wall.breached');
    const mild = await waiting(engine.sides.withhold, door.updateResult);
    expect(await mild.executeUpdate('keepDeadline', update)).toBe('withheld');
    expect(await Promise.all([ringAndEnd(strict), ringAndEnd(mild)])).toEqual([{ state: 'idle' }, { state: 'idle' }]);
  });

  it('as its current details is withheld, in both modes', async () => {
    for (const side of [engine.sides.throw, engine.sides.withhold]) {
      const handle = await waiting(side, door.details);
      expect(await handle.query('__temporal_workflow_metadata')).toMatchObject({ currentDetails: 'withheld' });
      await ringAndEnd(handle);
    }
  });

  it('in its log leaves a line without a word of it', async () => {
    const handle = await start(engine.sides.withhold, door.logLine);
    await handle.result();
    const line = await lineAbout(engine, handle.workflowId);
    expect(JSON.parse(line)).toMatchObject({ level: 'warn', event: 'temporal_notice', workflowType: 'conversation' });
  });
});

describe('a sentence that an activity sends', () => {
  it('as its result fails it for good in development and is withheld in production', async () => {
    expect(await causeOf((await start(engine.sides.throw, door.activityResult)).result())).toBe('wall.breached');
    expect(await (await start(engine.sides.withhold, door.activityResult)).result()).toBe('withheld');
  });

  it('as the details of a heartbeat is refused in development and withheld in production', async () => {
    for (const side of [engine.sides.throw, engine.sides.withhold]) {
      const before = engine.breaches.length;
      expect(await (await start(side, door.activityHeartbeat)).result()).toEqual({ state: 'refused' });
      expect(engine.breaches.slice(before)).toContain('payload reason');
    }
  });

  it.each([
    ['the message of an error', door.activityError],
    ['the message, type and details of a failure', door.activityFailure],
  ])('as %s leaves only a code, in both modes', async (_, v) => {
    for (const side of [engine.sides.throw, engine.sides.withhold]) {
      expect(await causeOf((await start(side, v)).result())).toBe('unexpected');
    }
  });

  it('as the cause of a failure of the catalogue leaves that code', async () => {
    expect(await causeOf((await start(engine.sides.throw, door.knownFailure)).result())).toBe('send.window_closed');
  });
});

describe('what may pass', () => {
  it('passes every door in both modes without an alarm', async () => {
    const before = engine.breaches.length;
    for (const side of [engine.sides.throw, engine.sides.withhold]) {
      const handle = await side.client.workflow.start('conversation', {
        ...options(side, door.wait),
        args: [{ v: door.wait, conversationId: randomUUID(), deadlineAt: new Date(0).toISOString(), owner: 'queue' }],
        memo: { channelKind: 'sms' },
        typedSearchAttributes: [{ key: owner, value: 'queue' }],
        staticSummary: 'conversation',
      });
      expect(await handle.query('__stack_trace')).toContain('workflows.ts');
      expect(await ringAndEnd(handle)).toEqual({ state: 'idle' });
    }
    expect(engine.breaches.slice(before)).toEqual([]);
  });
});

describe('afterwards', () => {
  it('a line that went round the wall is found, so the search can find', async () => {
    const { env } = engine;
    await env.client.workflow.start('conversation', { workflowId: 'control', taskQueue: 'control', args: [control] });
    expect(tracesIn(databaseBytes(engine), control)).not.toEqual([]);
    expect(tracesIn(Buffer.from(Buffer.from(control).toString('base64')), control)).not.toEqual([]);
  });

  it('no history and no description of any workflow holds a trace of the sentence', async () => {
    const stored = await everythingStored(engine);
    expect(stored.length).toBeGreaterThan(50_000);
    expect(tracesIn(stored)).toEqual([]);
  });

  it('the database of the server holds no trace of it', () => {
    expect(tracesIn(databaseBytes(engine))).toEqual([]);
  });

  it('no log line and no alarm holds a trace of it', () => {
    expect(engine.lines.length).toBeGreaterThan(50);
    expect(tracesIn(`${engine.lines.join('\n')}${engine.breaches.join('\n')}`)).toEqual([]);
  });
});
