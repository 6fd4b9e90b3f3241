import { hashOf, type Learned, type Memberships, packWeights, traitsOf } from './learned.ts';
import type { Sentence } from './normalise.ts';

/** A sentence and whether it is one of those to be found. */
export interface Example {
  readonly sentence: Sentence;
  readonly wanted: boolean;
}

const rounds = 25;
const decay = 0.002;
const largestWeight = 127;
const leastWeight = 3;
const leastSeen = 2;

/**
 * Learns a table from examples: logistic regression by gradient steps in a fixed order, so that the same examples give the
 * same table; the rounds are averaged, so that the order hardly matters. Takes a second or two for 5,000 examples.
 */
export function train(examples: readonly Example[], memberships: Memberships): Learned {
  const prepared = examples.map(({ sentence, wanted }) => ({
    traits: [...new Set([...traitsOf(sentence, memberships)].map(hashOf))],
    wanted: wanted ? 1 : 0,
  }));
  const state: State = { weights: startingWeights(prepared), bias: 0 };
  const sums = new Map(state.weights);
  let biasSum = 0;
  for (let round = 0; round < rounds; round++) {
    for (const example of shuffled(prepared, round)) step(state, example, 0.3 / (1 + round * 0.15));
    for (const [trait, weight] of state.weights) sums.set(trait, (sums.get(trait) ?? 0) + weight);
    biasSum += state.bias;
  }
  return packed(new Map([...sums].map(([trait, sum]) => [trait, sum / rounds])), biasSum / rounds);
}

interface State {
  readonly weights: Map<number, number>;
  bias: number;
}

function step(state: State, { traits, wanted }: { traits: readonly number[]; wanted: number }, rate: number): void {
  const odds = traits.reduce((sum, trait) => sum + (state.weights.get(trait) ?? 0), state.bias);
  const push = rate * (wanted - 1 / (1 + Math.exp(-odds)));
  state.bias += push * 0.3;
  for (const trait of traits) {
    const weight = state.weights.get(trait);
    if (weight !== undefined) state.weights.set(trait, weight * (1 - rate * decay) + push);
  }
}

/** Zero for every trait that more than one example has: what was seen once teaches nothing. */
function startingWeights(prepared: readonly { traits: readonly number[] }[]): Map<number, number> {
  const seen = new Map<number, number>();
  for (const { traits } of prepared) for (const trait of traits) seen.set(trait, (seen.get(trait) ?? 0) + 1);
  return new Map([...seen].filter(([, count]) => count >= leastSeen).map(([trait]) => [trait, 0]));
}

function shuffled<Item>(items: readonly Item[], round: number): Item[] {
  const mixed = [...items];
  let state = round + 7;
  for (let at = mixed.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    const other = state % (at + 1);
    const held = mixed[at] as Item;
    mixed[at] = mixed[other] as Item;
    mixed[other] = held;
  }
  return mixed;
}

function packed(weights: ReadonlyMap<number, number>, bias: number): Learned {
  const largest = Math.max(...[...weights.values()].map(Math.abs));
  const unit = largest / largestWeight;
  const rounded = [...weights].map(([trait, weight]) => [trait, Math.round(weight / unit)] as const);
  const kept = new Map(rounded.filter(([, weight]) => Math.abs(weight) >= leastWeight));
  return { weights: packWeights(kept), step: unit, bias };
}
