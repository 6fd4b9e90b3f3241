import { describe, expect, it } from '@jest/globals';
import { isSignedByMeta } from '../../../src/adapters/meta/signature.ts';
import { signedBody } from './whatsapp/payloads.ts';

const secret = 'an app secret of the tests';
/** Made with `openssl dgst -sha256 -hmac`, so that nothing here is compared with itself. */
const escaped = 'sha256=46f3f7f28a81e86be13453379877bd70d047299df48669cd226577e69a907db1';
const raw = 'sha256=43b6ac550cee0d50fcef165f956361967a95021b3581323ee5991fe9f525cf31';

describe('the signature of a webhook', () => {
  it('holds over the bytes as they came, with escaped letters, slashes and emoji', () => {
    const body = signedBody('escaped-unicode');
    expect(body.toString()).toContain(String.raw`\u00e4\u00f6\u00e5 https:\/\/example.com\/a \ud83d\ude2e`);
    expect(isSignedByMeta(body, escaped, secret)).toBe(true);
  });

  it('holds over raw letters and emoji', () => {
    expect(isSignedByMeta(signedBody('raw-unicode'), raw, secret)).toBe(true);
  });

  it('does not hold over a body that was parsed and written again', () => {
    const rewritten = JSON.stringify(JSON.parse(signedBody('escaped-unicode').toString()));
    expect(isSignedByMeta(Buffer.from(rewritten), escaped, secret)).toBe(false);
  });

  it('does not hold when any byte was altered', () => {
    const body = signedBody('raw-unicode');
    for (const place of [0, 100, body.length - 1]) {
      const altered = Buffer.from(body);
      altered.writeUInt8(altered.readUInt8(place) ^ 1, place);
      expect(isSignedByMeta(altered, raw, secret)).toBe(false);
    }
  });

  it('may be written in capitals', () => {
    expect(isSignedByMeta(signedBody('raw-unicode'), raw.toUpperCase().replace('SHA256', 'sha256'), secret)).toBe(true);
  });

  it.each([
    ['missing', undefined],
    ['empty', ''],
    ['too short', raw.slice(0, -1)],
    ['too long', `${raw}0`],
    ['of the older kind', 'sha1=0123456789012345678901234567890123456789'],
    ['no hex', `sha256=${'z'.repeat(64)}`],
    ['without its name', raw.slice('sha256='.length)],
    ['of another secret', `sha256=${'0'.repeat(64)}`],
    ['two in one', `${raw}, ${raw}`],
    ['with a line break', `${raw}\n`],
  ])('that is %s is refused, without a throw', (_what, header) => {
    expect(isSignedByMeta(signedBody('raw-unicode'), header, secret)).toBe(false);
  });

  it('is never right while no secret is configured', () => {
    const withNoSecret = 'sha256=b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad';
    expect(isSignedByMeta(Buffer.from(''), withNoSecret, '')).toBe(false);
  });
});
