import { splitAtSentences } from '../../../domain/split.ts';
import type { Line, SayResult, Voice } from '../../../ports/channel.ts';
import type { Log } from '../../../ports/log.ts';
import { readBody, sendBody } from './bodies.ts';
import { type CallTimeouts, createPoster } from './http.ts';
import { outcomeOf } from './outcome.ts';

/** What WhatsApp's voice needs: where Graph is, its version (`v23.0`), a log, and how long a call may take. */
export interface WhatsAppVoiceSettings {
  readonly graphUrl: string;
  readonly apiVersion: string;
  readonly log: Log;
  readonly timeouts: CallTimeouts;
}

const longestText = 4096;
const longestMarkMs = 3_000;

/** The voice of WhatsApp Cloud lines. The token goes to the configured host only. Throws for a URL that is none. */
export function createWhatsAppVoice({ graphUrl, apiVersion, log, timeouts }: WhatsAppVoiceSettings): Voice {
  const post = createPoster(new URL(graphUrl), timeouts);
  const pathOf = (line: Line) => `/${apiVersion}/${encodeURIComponent(line.providerRef)}/messages`;
  return {
    kind: 'whatsapp',
    longestText,
    split: (text) => splitAtSentences(text, longestText),
    async say(line, to, what, attemptId) {
      const body = sendBody(to, what, attemptId);
      if (to.length === 0) return refusedHere('send.unreachable', 'contact');
      if (body === null) return refusedHere('send.rejected', 'message');
      if (!isToken(line.accessToken)) return refusedHere('send.token_dead', 'channel');
      const posted = await post(pathOf(line), line.accessToken, JSON.stringify(body));
      if (posted.kind !== 'answered') return posted;
      const { result, failure } = outcomeOf(posted);
      if (failure?.known === false) warnOfCode(log, line, failure.providerCode);
      return result;
    },
    async markRead(line, providerMessageId, typing) {
      if (!isToken(line.accessToken)) return;
      const totalMs = Math.min(longestMarkMs, timeouts.totalMs);
      await post(pathOf(line), line.accessToken, JSON.stringify(readBody(providerMessageId, typing)), { totalMs });
    },
  };
}

/** A token with other characters could not even be written into a header. */
function isToken(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text);
}

type Refused = Extract<SayResult, { kind: 'refused' }>;

function refusedHere(code: Refused['code'], scope: Refused['scope']): Refused {
  return { kind: 'refused', code, retryAfterMs: null, scope, providerCode: null, known: true };
}

function warnOfCode(log: Log, { channelId, businessId }: Line, providerCode: string): void {
  log.warn(
    { channelId, businessId, alarm: 'provider_code_unknown', providerCode },
    'the provider gave an unknown code',
  );
}
