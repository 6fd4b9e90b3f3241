import { z } from 'zod';
import { seededRandom } from './random.ts';

/** Misbehaviour towards a caller of the peer. The first three befall every call, the others only messages. */
const callFaults = [
  'down',
  'connectionReset',
  'tokenRevoked',
  'serverErrorBefore',
  'hangBeforeAcceptance',
  'wrongContentBefore',
  'throughput',
  'pairRate',
  'windowClosed',
  'refuse',
  'serverErrorAfter',
  'timeoutAfterAcceptance',
  'wrongContentAfter',
  'unknownErrorAfter',
  'slowAnswer',
] as const;

/** Misbehaviour in webhooks. */
const webhookFaults = [
  'duplicateWebhooks',
  'reorderWebhooks',
  'batchWebhooks',
  'delayWebhooks',
  'dropStatuses',
  'failStatuses',
] as const;

const names = [...callFaults, ...webhookFaults] as const;

/** The name of one fault. */
export type FaultName = (typeof names)[number];

const name = z.enum(names);

/** How faults behave once they are chosen; times in milliseconds. */
const params = z.strictObject({
  holdMs: z.number().int().min(0),
  slowAnswerMs: z.number().int().min(0),
  refuseCode: z.number().int(),
  failCode: z.number().int(),
  /** Copies beside the first. */
  duplicateTimes: z.number().int().min(1).max(5),
  delayMs: z.number().int().min(0),
  reorderMs: z.number().int().min(0),
  batchSize: z.number().int().min(1).max(1000),
  batchMs: z.number().int().min(0),
});

const defaults: FaultParams = {
  holdMs: 30_000,
  slowAnswerMs: 2_000,
  refuseCode: 131026,
  failCode: 131026,
  duplicateTimes: 1,
  delayMs: 1_000,
  reorderMs: 300,
  batchSize: 10,
  batchMs: 200,
};

/** See `params`. */
export type FaultParams = z.infer<typeof params>;

type Switches = Record<FaultName, z.ZodOptional<z.ZodBoolean>>;
const switches = Object.fromEntries(names.map((each) => [each, z.boolean().optional()])) as Switches;

/**
 * Body of `POST /control/faults`: `reset` first forgets everything; the name of a fault with true or false is a switch
 * that stays; `next` counts down per occasion; `probability` rolls a seeded die per occasion. All parts are optional.
 */
export const faultsInput = z.strictObject({
  ...switches,
  reset: z.boolean().optional(),
  seed: z.number().int().optional(),
  next: z.partialRecord(name, z.number().int().min(0)).optional(),
  probability: z.partialRecord(name, z.number().min(0).max(1)).optional(),
  params: params.partial().optional(),
});

/** See `faultsInput`. */
export type FaultsInput = z.infer<typeof faultsInput>;

/** The faults that are set now. */
export interface Faults {
  set(input: FaultsInput): void;
  /** Whether `fault` befalls this occasion; uses up one of its `next`. */
  strikes(fault: FaultName): boolean;
  /** The first of `candidates` that strikes, if any. */
  firstOf<T extends FaultName>(candidates: readonly T[]): T | undefined;
  readonly params: FaultParams;
  /** A number in [0, 1) from the seed. */
  random(): number;
  now(): FaultsState;
}

/** What is set: switches, what is left of each `next`, chances, and how the faults behave. */
export interface FaultsState {
  readonly seed: number;
  readonly switches: Chosen<boolean>;
  readonly next: Chosen<number>;
  readonly probability: Chosen<number>;
  readonly params: FaultParams;
}

type Chosen<T> = { readonly [K in FaultName]?: T | undefined };

const nothing = (): FaultsState => ({ seed: 1, switches: {}, next: {}, probability: {}, params: defaults });

/** No fault set. */
export const createFaults = (): Faults => {
  let state = nothing();
  let random = seededRandom(state.seed);
  const usesNext = (fault: FaultName) => {
    const left = state.next[fault] ?? 0;
    if (left > 0) state = { ...state, next: { ...state.next, [fault]: left - 1 } };
    return left > 0;
  };
  const rolls = (fault: FaultName) => random() < (state.probability[fault] ?? 0);
  const strikes = (fault: FaultName) =>
    state.switches[fault] === true || usesNext(fault) || (state.probability[fault] !== undefined && rolls(fault));
  return {
    strikes,
    firstOf: (candidates) => candidates.find(strikes),
    get params() {
      return state.params;
    },
    random: () => random(),
    now: () => state,
    set(input) {
      const base = input.reset ? nothing() : state;
      state = {
        seed: input.seed ?? base.seed,
        switches: { ...base.switches, ...switchesIn(input) },
        next: { ...base.next, ...input.next },
        probability: { ...base.probability, ...input.probability },
        params: { ...base.params, ...withoutGaps(input.params ?? {}) },
      };
      if (input.reset || input.seed !== undefined) random = seededRandom(state.seed);
    },
  };
};

const switchesIn = (input: FaultsInput): Chosen<boolean> =>
  Object.fromEntries(names.flatMap((each) => (input[each] === undefined ? [] : [[each, input[each]]])));

const withoutGaps = (given: { [K in keyof FaultParams]?: FaultParams[K] | undefined }): Partial<FaultParams> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
