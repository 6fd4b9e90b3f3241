import { createWhatsAppVoice } from '../adapters/meta/whatsapp/voice.ts';
import type { Config } from '../config.ts';
import { Failure } from '../domain/failures.ts';
import type { ChannelKind } from '../domain/words.ts';
import type { Log } from '../ports/log.ts';
import type { Voices } from '../ports/voices.ts';
import { withBreaker } from './breaker.ts';

const breaker = { steadyMs: () => performance.now(), slowAfterMs: 1_500, restMs: 1_000 };

/** The voices of the kinds of channel that are installed. */
export function voicesOf(config: Config, log: Log): Voices {
  const whatsapp = createWhatsAppVoice({
    graphUrl: config.metaGraphUrl,
    apiVersion: config.metaApiVersion,
    timeouts: { connectMs: config.providerConnectTimeoutMs, totalMs: config.providerTimeoutMs },
    log,
  });
  const careful = withBreaker(whatsapp, breaker);
  return {
    of(kind) {
      if (kind !== 'whatsapp') throw new Failure('send.not_permitted');
      return careful;
    },
  };
}

/** Cuts a text to the limit of a kind of channel. */
export function splitBy(voices: Voices): (kind: ChannelKind, text: string) => readonly string[] {
  return (kind, text) => voices.of(kind).split(text);
}
