import { describe, expect, it } from '@jest/globals';
import { deriveKey, keyedHash, openBytes, sealBytes } from '../../../../src/adapters/prisma/sealing/cipher.ts';
import { Lookup } from '../../../../src/adapters/prisma/sealing/lookup.ts';
import type { BusinessId } from '../../../../src/domain/ids.ts';
import { anId } from '../../../builders/ids.ts';

const key = Buffer.from('000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f', 'hex');
const keyId = '5f7f8a34-9c0e-4a3e-8d4a-3c9f5e1b2a70';
const place = { field: 'contact.name', rowId: '01990000-0000-7000-8000-000000000001' };
const words = Buffer.from('Carla Canária, +351 912 345 678');
const sealed = sealBytes(key, keyId, place, words);

/** Made outside, with Python's `cryptography`: what is stored today must open in ten years. */
const vectors = [
  {
    plain: 'Olá, Carla',
    sealed: '01000102030405060708090a0b086e15bae9c5817aff2df61a83b75b82bc645b01dc9a32b48ead89',
  },
  { plain: '', sealed: '01000102030405060708090a0bee9d5aaf08ad91a06f74d42f5c315e4b' },
];

const changedAt = (at: number) => {
  const copy = Buffer.from(sealed);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
};

describe('a sealed value', () => {
  it.each(vectors)('that was stored long ago still opens: "$plain"', (vector) => {
    expect(openBytes(key, keyId, place, Buffer.from(vector.sealed, 'hex')).toString('utf8')).toBe(vector.plain);
  });

  it('opens in its place, and says nothing of what it holds', () => {
    expect(openBytes(key, keyId, place, sealed)).toEqual(words);
    expect(sealed.toString('latin1')).not.toContain('Carla');
    expect(sealed.length).toBe(1 + 12 + words.length + 16);
  });

  it('looks different each time, so that equal words cannot be told apart from unlike ones', () => {
    expect(sealBytes(key, keyId, place, words)).not.toEqual(sealed);
  });

  it.each([
    ['another row', key, keyId, { ...place, rowId: '01990000-0000-7000-8000-000000000002' }],
    ['another column', key, keyId, { ...place, field: 'message.body' }],
    ['another key id', key, '5f7f8a34-9c0e-4a3e-8d4a-3c9f5e1b2a71', place],
    ['another key', Buffer.alloc(32, 7), keyId, place],
  ])('does not open with %s', (_, otherKey, otherId, otherPlace) => {
    expect(() => openBytes(otherKey, otherId, otherPlace, sealed)).toThrow('key.missing');
  });

  it.each([
    ['its version', 0],
    ['its nonce', 1],
    ['its words', 20],
    ['its tag', sealed.length - 1],
  ])('does not open when %s was changed', (_, at) => {
    expect(() => openBytes(key, keyId, place, changedAt(at))).toThrow('key.missing');
  });

  it.each([0, 1, 28])('does not open when it was cut to %i bytes', (length) => {
    expect(() => openBytes(key, keyId, place, sealed.subarray(0, length))).toThrow('key.missing');
  });
});

describe('a keyed hash', () => {
  it('is the same for the same words and the same key', () => {
    expect(keyedHash(key, 'a', 'b')).toEqual(keyedHash(key, 'a', 'b'));
    expect(keyedHash(deriveKey(key, 'lookup'), 'a')).not.toEqual(keyedHash(deriveKey(key, 'keyring'), 'a'));
  });

  it('tells where one part ends and the next begins', () => {
    expect(keyedHash(key, 'ab', 'c')).not.toEqual(keyedHash(key, 'a', 'bc'));
    expect(keyedHash(key, 'a', '', 'b')).not.toEqual(keyedHash(key, 'a', 'b', ''));
  });

  it('of one phone number differs from business to business, so that nobody can tell who writes to both', () => {
    const lookup = new Lookup(key);
    const [one, other] = [anId<BusinessId>(), anId<BusinessId>()];
    const hash = (id: BusinessId, kind: string) => lookup.address(id, 'whatsapp', kind, '351912345678').toString('hex');
    expect(new Set([hash(one, 'phone'), hash(other, 'phone'), hash(one, 'scoped')]).size).toBe(3);
  });
});
