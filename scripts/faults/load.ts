import { setTimeout as sleep } from 'node:timers/promises';
import type { Dice } from './dice.ts';
import { nextExchange, type Somebody, somebody, write } from './people.ts';

const tickMs = 100;
const perSecond = 6.5;
const firstPeople = 25;
const mostPeople = 400;

/** Lets people write, about `perSecond` lines a second with bursts, until told to stop. */
export async function letPeopleWrite(sandboxUrl: string, dice: Dice, stop: AbortSignal): Promise<void> {
  const crowd = new Crowd(dice);
  const writing = new Set<Promise<void>>();
  let failure: unknown;
  const startedAtMs = Date.now();
  let planned = 0;
  while (!stop.aborted && failure === undefined) {
    const due = ((Date.now() - startedAtMs) / 1000) * perSecond;
    while (planned < due) {
      const exchange = nextExchange(dice);
      planned += exchange.lines.length;
      const one = crowd
        .use((who) => write(sandboxUrl, who, exchange))
        .catch((error: unknown) => {
          failure = error;
        });
      writing.add(one);
      void one.finally(() => writing.delete(one));
    }
    // Now and then many write at once, and nobody for the while that this was ahead of time.
    if (dice.chance(0.004)) planned -= dice.whole(10, 25);
    await sleep(tickMs);
  }
  await Promise.all(writing);
  if (failure !== undefined) throw failure;
}

/** Everybody who writes; nobody twice at the same time. */
class Crowd {
  readonly #dice: Dice;
  readonly #busy = new Set<number>();
  #size = firstPeople;

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  async use(deed: (who: Somebody) => Promise<void>): Promise<void> {
    const at = this.#choose();
    this.#busy.add(at);
    try {
      await deed(somebody(at));
    } finally {
      this.#busy.delete(at);
    }
  }

  #choose(): number {
    if (this.#size < mostPeople && this.#dice.chance(0.08)) return this.#size++;
    for (let tries = 0; tries < 20; tries += 1) {
      const at = this.#dice.whole(0, this.#size - 1);
      if (!this.#busy.has(at)) return at;
    }
    return this.#size++;
  }
}
