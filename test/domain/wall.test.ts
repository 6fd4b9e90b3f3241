import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { vocabulary, vocabularyKeys } from '../../src/domain/vocabulary.ts';
import { inspect, isTaskQueue, isWorkflowId, mayPass, withheld, withhold } from '../../src/domain/wall.ts';

const id = '0198a5b0-7c1e-7d2a-9b3c-1a2b3c4d5e6f';
const instant = '2026-03-01T09:30:00.000Z';

describe('the wall', () => {
  it.each([
    ['an id', id],
    ['the id of a workflow', `conversation:${id}`],
    ['an instant', instant],
    ['a word of the vocabulary', 'answered'],
    ['a count', 12],
    ['a flag', false],
    ['nothing', null],
    ['undefined', undefined],
    [
      'an object of these',
      { conversationId: id, deadlineAt: instant, turns: 3, reasons: ['anger'], outcome: undefined },
    ],
    ['an object without a prototype', Object.assign(Object.create(null), { turns: 3 })],
  ])('lets %s pass unchanged', (_, value) => {
    expect(inspect(value)).toEqual({ ok: true });
    expect(withhold(value)).toEqual(value);
  });

  it.each([
    ['a sentence', 'call me tomorrow'],
    ['a name', 'Maria'],
    ['an upper-case id', id.toUpperCase()],
    ['an id with a word before it that is no workflow', `maria:${id}`],
    ['an instant that is no moment', '2026-55-51T23:45:67.890Z'],
    ['an instant without milliseconds', '2026-03-01T09:30:00Z'],
    ['a telephone number', 351_912_345_678],
    ['a fraction', 0.912345678],
    ['not a number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a date', new Date(0)],
    ['bytes', new Uint8Array([77, 97])],
    ['a map', new Map([['turns', 1]])],
    ['a text in an object of its own', Object('Maria')],
    ['a bigint', 1n],
    ['a function', () => 'Maria'],
  ])('withholds %s', (_, value) => {
    expect(inspect(value)).toEqual({ ok: false, path: '.' });
    expect(withhold(value)).toBe(withheld);
  });

  it('says where the breach is, in known keys and indexes only', () => {
    expect(inspect({ reasons: ['anger', { code: 'Maria' }] })).toEqual({ ok: false, path: 'reasons[1].code' });
    expect(inspect({ parts: [{ Maria: 1 }] })).toEqual({ ok: false, path: 'parts[0].?' });
  });

  it('replaces the offending piece alone', () => {
    const value = { owner: 'Maria', turns: 4, Maria: 'answered' };
    expect(withhold(value)).toEqual({ owner: withheld, turns: 4, [withheld]: withheld });
  });

  it('does not run code that a value brings along', () => {
    const sly = Object.assign(Object.create({ toJSON: () => 'Maria' }), { turns: 3 });
    expect(JSON.stringify(withhold(sly))).toBe(`"${withheld}"`);
  });

  it('ends with a value that contains itself, that is too deep or too large', () => {
    const loop: { parts: unknown[] } = { parts: [] };
    loop.parts.push(loop);
    expect(inspect(loop).ok).toBe(false);
    expect(withhold(Array.from({ length: 140_000 }, () => 1))).toBe(withheld);
    expect(withhold(Array.from({ length: 10_000 }, () => id))).toBe(withheld);
    expect(inspect(Array.from({ length: 1_000 }, () => id))).toEqual({ ok: true });
  });

  it('leaves nothing in a copy that it would not let pass, whatever comes', () => {
    fc.assert(fc.property(fc.anything(), (value) => inspect(withhold(value)).ok));
  });

  it('lets its own replacement pass, as a word and as a key', () => {
    expect(vocabulary.has(withheld)).toBe(true);
    expect(vocabularyKeys.has(withheld)).toBe(true);
  });
});

describe('addresses', () => {
  it('are a kind of workflow with an id, and a word with or without an id', () => {
    expect(isWorkflowId(`conversation:${id}`)).toBe(true);
    expect([id, 'conversation:', 'conversation:5551234', `Maria:${id}`].filter(isWorkflowId)).toEqual([]);
    expect(['conversations', `conversations:${id}`].filter(isTaskQueue)).toHaveLength(2);
    expect(['', 'Maria', `Maria:${id}`, 'conversations:Maria', `conversations:${id}:x`].filter(isTaskQueue)).toEqual(
      [],
    );
  });

  it('may stand in payloads too, task queues may not', () => {
    expect(mayPass(`conversation:${id}`)).toBe(true);
    expect(mayPass(`conversations:${id}`)).toBe(false);
  });
});
