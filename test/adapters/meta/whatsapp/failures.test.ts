import { describe, expect, it } from '@jest/globals';
import { readFailure } from '../../../../src/adapters/meta/whatsapp/failures.ts';
import { failures } from '../../../../src/domain/failures.ts';

const minute = 60_000;
const hour = 60 * minute;

/** The provider's code (or code/subcode), what we make of it, the pause in milliseconds, and who it is about. */
const table: readonly (readonly [string, string, number | null, string])[] = [
  ['0', 'send.token_dead', null, 'channel'],
  ['190', 'send.token_dead', null, 'channel'],
  ['190/460', 'send.token_dead', null, 'channel'],
  ['1/99', 'send.not_permitted', null, 'channel'],
  ['2', 'send.provider_down', 30_000, 'message'],
  ['3', 'send.not_permitted', null, 'channel'],
  ['4', 'send.throttled', 5 * minute, 'channel'],
  ['10', 'send.not_permitted', null, 'channel'],
  ['17', 'send.throttled', 5 * minute, 'channel'],
  ['32', 'send.throttled', 5 * minute, 'channel'],
  ['33', 'send.not_permitted', null, 'channel'],
  ['100', 'send.rejected', null, 'message'],
  ['100/33', 'send.not_permitted', null, 'channel'],
  ['100/2494010', 'send.rejected', null, 'message'],
  ['200', 'send.not_permitted', null, 'channel'],
  ['230', 'send.not_permitted', null, 'channel'],
  ['299', 'send.not_permitted', null, 'channel'],
  ['341', 'send.throttled', 5 * minute, 'channel'],
  ['368', 'send.channel_paused', hour, 'channel'],
  ['613', 'send.throttled', 5 * minute, 'channel'],
  ['803', 'send.not_permitted', null, 'channel'],
  ['80007', 'send.throttled', 5 * minute, 'channel'],
  ['130429', 'send.throttled', 1_000, 'channel'],
  ['130472', 'send.rejected', null, 'contact'],
  ['130497', 'send.unreachable', null, 'contact'],
  ['131005', 'send.not_permitted', null, 'channel'],
  ['131008', 'send.rejected', null, 'message'],
  ['131009', 'send.rejected', null, 'message'],
  ['131016', 'send.provider_down', 30_000, 'message'],
  ['131021', 'send.rejected', null, 'contact'],
  ['131026', 'send.unreachable', null, 'contact'],
  ['131030', 'send.not_permitted', null, 'contact'],
  ['131031', 'send.channel_paused', hour, 'channel'],
  ['131037', 'send.not_permitted', null, 'channel'],
  ['131042', 'send.channel_paused', hour, 'channel'],
  ['131044', 'send.channel_paused', hour, 'channel'],
  ['131045', 'send.not_permitted', null, 'channel'],
  ['131047', 'send.window_closed', null, 'contact'],
  ['131048', 'send.channel_paused', 4 * hour, 'channel'],
  ['131049', 'send.rejected', null, 'contact'],
  ['131050', 'send.opted_out', null, 'contact'],
  ['131051', 'send.rejected', null, 'message'],
  ['131052', 'send.media_failed', null, 'message'],
  ['131053', 'send.media_failed', null, 'message'],
  ['131056', 'send.pair_throttled', 4_000, 'contact'],
  ['131057', 'send.provider_down', 2 * minute, 'channel'],
  ['131062', 'send.rejected', null, 'contact'],
  ['131063', 'send.not_permitted', null, 'message'],
  ['131064', 'send.throttled', 24 * hour, 'message'],
  ...['132000', '132001', '132005', '132007', '132008', '132012', '132015', '132016', '132018', '132068'].map(
    (code) => [code, 'send.template_invalid', null, 'message'] as const,
  ),
  ['132069', 'send.throttled', hour, 'message'],
  ...['133000', '133004', '133005', '133010', '133016'].map(
    (code) => [code, 'send.not_permitted', null, 'channel'] as const,
  ),
  ...['134011', '135000', '138000', '139000', '147000'].map(
    (code) => [code, 'send.rejected', null, 'message'] as const,
  ),
  ['137000', 'send.rejected', null, 'contact'],
];

function failureOf(name: string, more: object = {}, tries?: number) {
  const [code, subcode] = name.split('/').map(Number);
  return readFailure({ code, error_subcode: subcode, ...more }, tries);
}

describe("WhatsApp's error codes", () => {
  it.each(table)('%s means %s', (name, code, retryAfterMs, scope) => {
    const expected = { code, retryAfterMs, scope, mayHaveArrived: false, known: true, providerCode: name };
    expect(failureOf(name)).toEqual(expected);
  });

  it.each(['1', '1/1357046', '1/5'])('%s leaves it open whether the message arrived', (name) => {
    expect(failureOf(name)).toMatchObject({ code: 'send.unknown', mayHaveArrived: true, known: true });
  });

  it('131000 ("something went wrong") leaves it open too', () => {
    expect(failureOf('131000')).toMatchObject({ code: 'send.provider_down', mayHaveArrived: true, known: true });
  });

  it('a code that nobody knows is final, and marked for a look', () => {
    expect(failureOf('424242')).toMatchObject({ code: 'send.rejected', retryAfterMs: null, known: false });
  });

  it('what will pass by itself is tried again, unless we know better', () => {
    expect(failureOf('424242', { is_transient: true })).toMatchObject({ code: 'send.provider_down', known: false });
    expect(failureOf('131047', { is_transient: true })).toMatchObject({
      code: 'send.window_closed',
      retryAfterMs: null,
    });
    expect(failureOf('424242', { is_transient: 'yes' })).toMatchObject({ code: 'send.rejected' });
  });

  it('the pause for one person grows fourfold with each try, up to 256 seconds', () => {
    const pauses = [0, 1, 2, 3, 4, 9].map((tries) => failureOf('131056', {}, tries)?.retryAfterMs);
    expect(pauses).toEqual([1_000, 4_000, 16_000, 64_000, 256_000, 256_000]);
    expect(failureOf('130429', {}, 9)?.retryAfterMs).toBe(1_000);
  });

  it('has a pause only where our catalogue says that trying again may help', () => {
    const retried = table.filter(([, , retryAfterMs]) => retryAfterMs !== null).map(([, code]) => code);
    expect(retried.every((code) => failures[code as keyof typeof failures].retry)).toBe(true);
  });

  it.each([[null], [{}], [{ code: 'soon' }], [{ code: -1 }], [{ code: 1.5 }], [{ code: [190] }]])(
    '%p is no error of theirs',
    (error) => {
      expect(readFailure(error)).toBeNull();
    },
  );

  it('reads a code that came as a string', () => {
    expect(readFailure({ code: '131047' })).toMatchObject({ code: 'send.window_closed' });
  });
});
