import type { ChannelKind } from '../domain/words.ts';
import type { Voice } from './channel.ts';

/** The voices of the kinds of channel that are installed. */
export interface Voices {
  /** Throws `send.not_permitted` for a kind that is not installed. */
  of(kind: ChannelKind): Voice;
}
