import type { FailureCode } from '../../../domain/failures.ts';

/** What becomes of a message that the provider refused. */
export interface Fate {
  readonly code: FailureCode;
  readonly retryAfterMs: number | null;
  /** Who must slow down, or what the refusal is about: this message, this person, or the whole line. */
  readonly scope: 'message' | 'contact' | 'channel';
  /** The pause is multiplied by this for each earlier try. */
  readonly growth?: number;
  readonly mayHaveArrived?: boolean;
}

/** A row of the table: `code`, `code/subcode`, or a range `first-last`. */
interface Row extends Fate {
  readonly codes: readonly string[];
}

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

function never(code: FailureCode, scope: Fate['scope'], ...codes: string[]): Row {
  return { code, retryAfterMs: null, scope, codes };
}

function later(code: FailureCode, retryAfterMs: number, scope: Fate['scope'], ...codes: string[]): Row {
  return { code, retryAfterMs, scope, codes };
}

/**
 * WhatsApp Cloud's error codes and Graph's general ones, with what each means for us (WhatsApp, Error codes; Graph API,
 * Handle errors). Exact codes win over ranges.
 */
export const fates: readonly Row[] = [
  never('send.token_dead', 'channel', '0', '190'),
  { ...never('send.unknown', 'message', '1', '1/1357046'), mayHaveArrived: true },
  never('send.not_permitted', 'channel', '1/99', '3', '10', '200-299', '33', '100/33', '803'),
  later('send.provider_down', 30 * second, 'message', '2', '131016'),
  // "Something went wrong" says nothing about how far it got; sending again could be the second time.
  { ...later('send.provider_down', 30 * second, 'message', '131000'), mayHaveArrived: true },
  later('send.throttled', 5 * minute, 'channel', '4', '17', '32', '341', '613', '80007'),
  never('send.rejected', 'message', '100'),
  later('send.channel_paused', hour, 'channel', '368'),

  later('send.throttled', second, 'channel', '130429'),
  never('send.rejected', 'contact', '130472'),
  never('send.unreachable', 'contact', '130497', '131026'),
  never('send.not_permitted', 'channel', '131005', '131037', '131045'),
  never('send.rejected', 'message', '131008', '131009', '131051'),
  never('send.rejected', 'contact', '131021', '131049', '131062', '137000'),
  never('send.not_permitted', 'contact', '131030'),
  later('send.channel_paused', hour, 'channel', '131031', '131042', '131044'),
  never('send.window_closed', 'contact', '131047'),
  later('send.channel_paused', 4 * hour, 'channel', '131048'),
  never('send.opted_out', 'contact', '131050'),
  never('send.media_failed', 'message', '131052', '131053'),
  { ...later('send.pair_throttled', second, 'contact', '131056'), growth: 4 },
  later('send.provider_down', 2 * minute, 'channel', '131057'),
  never('send.not_permitted', 'message', '131063'),
  later('send.throttled', 24 * hour, 'message', '131064'),

  never('send.template_invalid', 'message', '132000', '132001', '132005', '132007', '132008', '132012', '132015'),
  never('send.template_invalid', 'message', '132016', '132018', '132068', '132000-132999'),
  later('send.throttled', hour, 'message', '132069'),
  never('send.not_permitted', 'channel', '133000-133999'),
  never('send.rejected', 'message', '134000-134999', '135000-135999'),
  never('send.rejected', 'message', '138000-138999', '139000-139999', '147000-147999'),
];
