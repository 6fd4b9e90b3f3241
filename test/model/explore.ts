/** One thing that can happen in a state, and what is then. */
export interface Step<S> {
  readonly name: string;
  /** True when the machinery does it by itself, without a contact, an agent or an accident. */
  readonly byItself: boolean;
  readonly next: S;
}

/** A law: a sentence, and whether a step from one state to the next keeps it. */
export interface Law<S> {
  readonly sentence: string;
  readonly holds: (after: S, before: S) => boolean;
}

/** What is explored: where it starts, what can happen, which laws hold, and what must always be reached. */
export interface Model<S> {
  readonly start: S;
  readonly steps: (state: S) => readonly Step<S>[];
  /** Equal for states that are the same for every purpose. */
  readonly keyOf: (state: S) => string;
  readonly laws: readonly Law<S>[];
  /** From every state the machinery alone must be able to reach one of these. */
  readonly isAtRest: (state: S) => boolean;
  /** At most this many steps from the start. */
  readonly depth: number;
}

/** A broken law with the shortest way to it. */
export interface Breach {
  readonly sentence: string;
  readonly trace: readonly string[];
}

/** What was seen. */
export interface Exploration {
  readonly states: number;
  readonly transitions: number;
  /** The orders of steps that lead to a state by a shortest way, summed over all states; each is covered. */
  readonly interleavings: number;
  /** The longest shortest way; when `complete`, nothing lies beyond it. */
  readonly depth: number;
  readonly complete: boolean;
  readonly breach: Breach | null;
}

export const noWayOut = 'from every state in which the contact waits, the machinery alone leads on';

/** Breadth first, each state once: so a counterexample is a shortest one. Stops at the first breach. */
export function explore<S>(model: Model<S>): Exploration {
  return new Walk(model).run();
}

class Walk<S> {
  readonly #model: Model<S>;
  readonly #ids = new Map<string, number>();
  readonly #parents: number[] = [];
  readonly #names: string[] = [];
  readonly #layers: number[] = [];
  readonly #ways: number[] = [];
  readonly #restless = new Map<number, readonly number[]>();
  #transitions = 0;
  #breach: Breach | null = null;

  constructor(model: Model<S>) {
    this.#model = model;
  }

  run(): Exploration {
    let layer: [number, S][] = [[this.#add(-1, 'start', 0, this.#model.keyOf(this.#model.start)), this.#model.start]];
    let depth = 0;
    while (layer.length > 0 && depth < this.#model.depth && this.#breach === null) {
      const beyond: [number, S][] = [];
      for (const [id, state] of layer) {
        this.#visit(id, state, beyond);
        if (this.#breach !== null) break;
      }
      layer = beyond;
      if (layer.length > 0) depth += 1;
    }
    if (this.#breach === null) this.#findStuck();
    return this.#told(depth, layer.length === 0);
  }

  #visit(id: number, state: S, beyond: [number, S][]): void {
    const own: number[] = [];
    for (const { name, byItself, next } of this.#model.steps(state)) {
      this.#transitions += 1;
      const key = this.#model.keyOf(next);
      let to = this.#ids.get(key);
      if (to === id) continue;
      const broken = this.#model.laws.find(({ holds }) => !holds(next, state));
      if (broken !== undefined) {
        this.#breach = { sentence: broken.sentence, trace: [...this.#traceTo(id), name] };
        return;
      }
      if (to === undefined) {
        to = this.#add(id, name, (this.#layers[id] ?? 0) + 1, key);
        beyond.push([to, next]);
      }
      if (this.#layers[to] === (this.#layers[id] ?? 0) + 1) {
        this.#ways[to] = (this.#ways[to] ?? 0) + (this.#ways[id] ?? 0);
      }
      if (byItself) own.push(to);
    }
    if (!this.#model.isAtRest(state)) this.#restless.set(id, own);
  }

  #add(parent: number, name: string, layer: number, key: string): number {
    const id = this.#parents.length;
    this.#ids.set(key, id);
    this.#parents.push(parent);
    this.#names.push(name);
    this.#layers.push(layer);
    this.#ways.push(parent === -1 ? 1 : 0);
    return id;
  }

  // What leads on to rest, or beyond the depth, is taken away until nothing more leads on; what stays is stuck.
  #findStuck(): void {
    for (let before = -1; before !== this.#restless.size; ) {
      before = this.#restless.size;
      for (const [id, own] of [...this.#restless].reverse()) {
        if (own.some((to) => !this.#restless.has(to))) this.#restless.delete(id);
      }
    }
    const [stuck] = this.#restless.keys();
    if (stuck !== undefined) this.#breach = { sentence: noWayOut, trace: this.#traceTo(stuck) };
  }

  #traceTo(id: number): readonly string[] {
    const names: string[] = [];
    for (let at = id; at > 0; at = this.#parents[at] ?? 0) names.unshift(this.#names[at] ?? '');
    return names;
  }

  #told(depth: number, complete: boolean): Exploration {
    const interleavings = this.#ways.reduce((sum, n) => sum + n, 0);
    const states = this.#parents.length;
    return { states, transitions: this.#transitions, interleavings, depth, complete, breach: this.#breach };
  }
}
