import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { AttemptId } from '../../src/domain/ids.ts';
import type { Line, ProviderAddress, SayResult, Voice } from '../../src/ports/channel.ts';
import { type Heard, type Peer, type Reply, startMute, startPeer } from './voice-peer.ts';

/** Makes the voice under test, speaking to a host, with its limits of time in milliseconds. */
export type MakeVoice = (url: string, timeouts: { readonly connectMs: number; readonly totalMs: number }) => Voice;

/** How one provider talks: what the suite needs to play it. */
export interface Manners {
  readonly line: Line;
  readonly to: readonly ProviderAddress[];
  /** The `Authorization` header that the provider expects. */
  readonly authorization: string;
  /** The provider's yes, and the message id that stands in it. */
  readonly accepted: { readonly reply: Reply; readonly providerMessageId: string };
  /** The provider's definite refusals, each with what it means. */
  readonly refusals: readonly { readonly what: string; readonly reply: Reply; readonly result: SayResult }[];
  /** Answers of the provider's own that prove nothing, beside those that the suite knows. */
  readonly doubts: readonly { readonly what: string; readonly reply: Reply }[];
  /** Where the attempt's id travels. */
  attemptIn(heard: Heard): string | null;
}

const timeouts = { connectMs: 2_000, totalMs: 3_000 };
const short = { connectMs: 150, totalMs: 300 };
const attemptId = '0197a0a0-0000-7000-8000-00000000a001' as AttemptId;
const what = { kind: 'text', text: 'Olá! Até já 😀' } as const;

const doubts: readonly { readonly what: string; readonly reply: Reply }[] = [
  { what: 'a reset after the request', reply: 'reset' },
  { what: 'a hang-up after the request', reply: 'hang up' },
  { what: 'an answer cut in the middle', reply: { cutAfter: '{"half":' } },
  { what: 'a page instead of JSON', reply: { status: 200, body: '<html>ok</html>' } },
  { what: 'an empty yes', reply: { status: 200 } },
  { what: 'a yes without an id', reply: { status: 200, body: '{}' } },
  { what: 'a yes that is no object', reply: { status: 201, body: 'null' } },
  { what: 'a page with status 400', reply: { status: 400, body: '<html>bad</html>' } },
  { what: 'a failure without a word', reply: { status: 500 } },
  { what: 'a gateway that failed', reply: { status: 502, body: '<html>bad gateway</html>' } },
  { what: 'a gateway that gave up', reply: { status: 504, body: '{"message":"timeout"}' } },
  { what: 'an answer without end', reply: { status: 200, body: `"${'x'.repeat(1_200_000)}"` } },
];

/** Holds a voice to what every voice must do: each ending is a value, and doubt is never told as a no. */
export function describeVoice(name: string, make: MakeVoice, manners: Manners): void {
  describe(`the voice of ${name}`, () => {
    let peer: Peer;
    beforeEach(async () => {
      peer = await startPeer();
    });
    afterEach(() => peer.close());

    function say(voice: Voice): Promise<SayResult> {
      return voice.say(manners.line, manners.to, what, attemptId);
    }
    const yes = { kind: 'accepted', providerMessageId: manners.accepted.providerMessageId };

    it('says it once, in its own name, with the id of the attempt', async () => {
      peer.answer(manners.accepted.reply);
      expect(await say(make(peer.url, timeouts))).toEqual(yes);
      expect(peer.heard).toHaveLength(1);
      expect(peer.heard[0]?.headers.authorization).toBe(manners.authorization);
      expect(peer.heard.map(manners.attemptIn)).toEqual([attemptId]);
    });

    it.each(manners.refusals)('tells a refusal for what it is: $what', async ({ reply, result }) => {
      peer.answer(reply);
      expect(await say(make(peer.url, timeouts))).toEqual(result);
      expect(peer.heard).toHaveLength(1);
    });

    it.each([...doubts, ...manners.doubts])('does not know after $what, and asks nobody twice', async ({ reply }) => {
      peer.answer(reply);
      expect(await say(make(peer.url, timeouts))).toEqual({ kind: 'unknown' });
      expect(peer.heard).toHaveLength(1);
    });

    it('does not know after a silence', async () => {
      peer.answer('silence');
      expect(await say(make(peer.url, short))).toEqual({ kind: 'unknown' });
      expect(peer.heard).toHaveLength(1);
    });

    it('has said nothing when the connection is refused', async () => {
      const { url } = peer;
      await peer.close();
      expect(await say(make(url, timeouts))).toEqual({ kind: 'not_sent' });
    });

    it('has said nothing when the host has no address', async () => {
      expect(await say(make('http://nobody.invalid', timeouts))).toEqual({ kind: 'not_sent' });
    });

    it('has said nothing when the other side does not speak TLS', async () => {
      expect(await say(make(peer.url.replace('http:', 'https:'), timeouts))).toEqual({ kind: 'not_sent' });
      expect(peer.heard).toEqual([]);
    });

    it('has said nothing when the connection is not ready in time', async () => {
      const mute = await startMute();
      expect(await say(make(`https://127.0.0.1:${mute.port}`, short))).toEqual({ kind: 'not_sent' });
      mute.close();
    });

    it('follows nobody elsewhere with its token', async () => {
      const elsewhere = await startPeer();
      elsewhere.answer(manners.accepted.reply);
      peer.answer({ status: 307, headers: { location: `${elsewhere.url}/steal` } });
      expect(await say(make(peer.url, timeouts))).toEqual({ kind: 'unknown' });
      expect(elsewhere.heard).toEqual([]);
      await elsewhere.close();
    });

    it('keeps a connection for the next thing to say', async () => {
      const voice = make(peer.url, timeouts);
      peer.answer(manners.accepted.reply);
      expect([await say(voice), await say(voice)]).toEqual([yes, yes]);
      expect(new Set(peer.heard.map(({ connection }) => connection)).size).toBe(1);
    });

    it('does not know after a reset on a connection that was kept', async () => {
      const voice = make(peer.url, timeouts);
      peer.answer(manners.accepted.reply, 'reset');
      expect([await say(voice), await say(voice)]).toEqual([yes, { kind: 'unknown' }]);
      expect(peer.heard).toHaveLength(2);
    });

    it('takes a new connection when the kept one was closed while it rested', async () => {
      const voice = make(peer.url, timeouts);
      peer.answer(manners.accepted.reply);
      await say(voice);
      await peer.closeIdle();
      expect(await say(voice)).toEqual(yes);
      expect(new Set(peer.heard.map(({ connection }) => connection)).size).toBe(2);
    });

    it('says many things at once, each once', async () => {
      const voice = make(peer.url, timeouts);
      peer.answer(manners.accepted.reply);
      const results = await Promise.all(Array.from({ length: 20 }, () => say(voice)));
      expect(results).toEqual(results.map(() => yes));
      expect(peer.heard).toHaveLength(20);
    });

    it('has said nothing when there is nobody to say it to', async () => {
      const result = await make(peer.url, timeouts).say(manners.line, [], what, attemptId);
      expect(result).toMatchObject({ kind: 'refused', retryAfterMs: null });
      expect(peer.heard).toEqual([]);
    });

    it.each<Reply>(['reset', 'silence', { status: 500 }])(
      'does not mind when reading is not marked: %p',
      async (reply) => {
        peer.answer(reply);
        await expect(make(peer.url, short).markRead(manners.line, 'a-message', true)).resolves.toBeUndefined();
      },
    );

    it('splits what is too long into parts that fit', () => {
      const voice = make(peer.url, timeouts);
      const parts = voice.split('Esta é uma frase. '.repeat(voice.longestText));
      expect(parts.length).toBeGreaterThan(1);
      expect(parts.every((part) => part.length <= voice.longestText && part.endsWith('frase.'))).toBe(true);
    });
  });
}
