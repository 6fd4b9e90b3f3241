import { describe, expect, it } from '@jest/globals';
import { answerSubscription } from '../../../src/adapters/meta/subscription.ts';

const good = { 'hub.mode': 'subscribe', 'hub.verify_token': 'let me in', 'hub.challenge': '1158201444' };

describe("Meta's subscription check", () => {
  it('is answered with its own challenge', () => {
    expect(answerSubscription(good, 'let me in')).toBe('1158201444');
  });

  it.each([
    ['another token', { ...good, 'hub.verify_token': 'let me im' }],
    ['a shorter token', { ...good, 'hub.verify_token': 'let' }],
    ['no token', { ...good, 'hub.verify_token': undefined }],
    ['a token twice', { ...good, 'hub.verify_token': ['let me in', 'let me in'] }],
    ['another mode', { ...good, 'hub.mode': 'unsubscribe' }],
    ['no challenge', { ...good, 'hub.challenge': undefined }],
    ['an empty challenge', { ...good, 'hub.challenge': '' }],
    ['markup as challenge', { ...good, 'hub.challenge': '<script>alert(1)</script>' }],
    ['a line break in the challenge', { ...good, 'hub.challenge': '1158201444\n' }],
    ['nested keys', { hub: { mode: 'subscribe', verify_token: 'let me in', challenge: '1' } }],
    ['nothing', {}],
  ])('with %s gets nothing back', (_what, query) => {
    expect(answerSubscription(query, 'let me in')).toBeNull();
  });

  it('gets nothing while no token is configured', () => {
    expect(answerSubscription({ ...good, 'hub.verify_token': '' }, '')).toBeNull();
  });
});
