import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseJson } from '../../../src/adapters/meta/json.ts';

describe('JSON from the wire', () => {
  it('keeps ids that a double cannot hold as their digits, and other numbers as numbers', () => {
    const text =
      '{"id":17841400000000001,"negative":-90071992547409931,"time":1767261600,"price":12.5,"big":[9007199254740993]}';
    expect(parseJson(text)).toEqual({
      ok: true,
      value: {
        id: '17841400000000001',
        negative: '-90071992547409931',
        time: 1767261600,
        price: 12.5,
        big: ['9007199254740993'],
      },
    });
  });

  it('leaves digits inside words alone', () => {
    const text = '{"text":"ref: 17841400000000001","n":1}';
    expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
  });

  it('reads bytes as UTF-8, with or without a mark at the start', () => {
    expect(parseJson(Buffer.from('{"a":"😀"}'))).toEqual({ ok: true, value: { a: '😀' } });
    expect(parseJson(Buffer.from('\ufeff[1]'))).toEqual({ ok: true, value: [1] });
  });

  it('reads a key that stands twice, also beside a large id', () => {
    expect(parseJson('{"a":1,"a":2,"id":17841400000000001}')).toMatchObject({ ok: true, value: { a: 2 } });
  });

  it.each([[''], ['nope'], ['{"a":'], ['{"a":17841400000000001'], ['[1] 2'], ["{'a':1}"]])(
    'knows that %p is none',
    (text) => {
      expect(parseJson(text)).toEqual({ ok: false });
    },
  );

  it('tells the JSON null from no JSON', () => {
    expect(parseJson('null')).toEqual({ ok: true, value: null });
  });

  it('reads whatever was written, and never throws', () => {
    fc.assert(fc.property(fc.json(), (text) => expect(parseJson(text)).toEqual({ ok: true, value: expected(text) })));
    fc.assert(fc.property(fc.string(), (text) => expect(typeof parseJson(text).ok).toBe('boolean')));
  });
});

/** What a double holds only by chance is to come as digits; from 1e21 on it is written with an exponent instead. */
function expected(text: string): unknown {
  return JSON.parse(text, (_key, value) =>
    Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < 1e21 ? String(value) : value,
  );
}
