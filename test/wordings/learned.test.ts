import { describe, expect, it } from '@jest/globals';
import { learnedEmergency } from '../../src/domain/checks/emergency/learned.ts';
import { unpackWeights } from '../../src/domain/checks/learned.ts';
import { learnedPerson } from '../../src/domain/checks/person/learned.ts';
import { learnAnew } from './learn.ts';

const stored = { person: learnedPerson, emergency: learnedEmergency };

describe('the learned table', () => {
  it.each(['person', 'emergency'] as const)('about %s is what its development lines teach', (topic) => {
    const anew = unpackWeights(learnAnew(topic).weights);
    const kept = unpackWeights(stored[topic].weights);
    const moved = [...anew].filter(([trait, weight]) => Math.abs(weight - (kept.get(trait) ?? 0)) > 3);
    expect(moved).toEqual([]);
    expect(Math.abs(anew.size - kept.size)).toBeLessThanOrEqual(anew.size / 100);
  });
});
