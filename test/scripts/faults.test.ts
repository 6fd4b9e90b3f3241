import { describe, expect, it } from '@jest/globals';
import { readArguments } from '../../scripts/faults/arguments.ts';
import { diceOf } from '../../scripts/faults/dice.ts';
import { killable, planKills } from '../../scripts/faults/kills.ts';
import { markedWords, markIn } from '../../scripts/faults/said.ts';

describe('what the faults are asked for', () => {
  it('has defaults', () => {
    expect(readArguments([])).toEqual({ minutes: 3, seed: 1, quietSeconds: 90, json: false, keep: false });
  });

  it('is read from the command line, with or without an equals sign', () => {
    const given = ['--minutes', '0.5', '--seed=7', '--quiet-seconds', '10', '--json', '--keep'];
    expect(readArguments(given)).toEqual({ minutes: 0.5, seed: 7, quietSeconds: 10, json: true, keep: true });
  });

  it.each([
    [['--minutes', 'long'], '--minutes must be a number from 0.2'],
    [['--minutes'], '--minutes must be a number from 0.2'],
    [['--sede', '7'], '"--sede" is not known. Usage: npm run faults'],
  ])('is refused in one sentence: %j', (given, sentence) => {
    expect(() => readArguments(given)).toThrow(sentence);
  });
});

describe('the plan', () => {
  it('is the same for the same seed and another for another', () => {
    expect(planKills(3, diceOf(7))).toEqual(planKills(3, diceOf(7)));
    expect(planKills(3, diceOf(7))).not.toEqual(planKills(3, diceOf(8)));
  });

  it('kills every process at least once in each minute, whatever the seed', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const plan = planKills(3, diceOf(seed));
      for (const name of killable) {
        const minutes = plan.filter((kill) => kill.name === name).map(({ atMs }) => Math.floor(atMs / 60_000));
        expect(new Set(minutes)).toEqual(new Set([0, 1, 2]));
      }
    }
  });

  it('kills within a time shorter than a minute too', () => {
    const plan = planKills(0.5, diceOf(3));
    expect(new Set(plan.map(({ name }) => name))).toEqual(new Set(killable));
    expect(Math.max(...plan.map(({ atMs }) => atMs))).toBeLessThan(30_000);
  });
});

describe('dice', () => {
  it('that are set apart do not move each other', () => {
    const alone = diceOf(5).apart('kills').roll();
    const dice = diceOf(5);
    dice.apart('people').roll();
    dice.roll();
    expect(dice.apart('kills').roll()).toBe(alone);
  });

  it('weigh: what weighs nothing never comes', () => {
    const dice = diceOf(9);
    const drawn = Array.from({ length: 500 }, () =>
      dice.weighed([
        ['often', 9],
        ['never', 0],
        ['seldom', 1],
      ]),
    );
    expect(new Set(drawn)).toEqual(new Set(['often', 'seldom']));
  });
});

describe("an agent's words", () => {
  it('are known by their mark, each for itself', () => {
    expect(markIn(markedWords('Hello.', 1, 12))).not.toBe(markIn(markedWords('Hello.', 1, 13)));
    expect(markIn('We open at nine.')).toBeUndefined();
  });
});
