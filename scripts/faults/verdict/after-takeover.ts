import { markIn, messageCalls, phoneFinder } from '../said.ts';
import type { StoredSending } from '../store.ts';
import type { CallLine, WitnessLine } from '../witness.ts';

/** A conversation in an agent's hands, as the agent's client saw it. Instants are milliseconds since 1970. */
export interface Takeover {
  readonly phone: string;
  /** The API's answer was received. */
  readonly answeredAt: number;
  /** The release or the closing was first sent; infinite while it was not. */
  endedAt: number;
  /** Ids of the messages that the answer named as already leaving. */
  readonly leaving: readonly string[];
}

/** The automated sends that started while an agent had the conversation, except those named as already leaving. */
export function sendsAfterTakeover(
  lines: readonly WitnessLine[],
  takeovers: readonly Takeover[],
  store: StoredSending,
): readonly CallLine[] {
  const phoneOf = phoneFinder(lines);
  const byPhone = Map.groupBy(takeovers, ({ phone }) => phone);
  const automated = messageCalls(lines).filter(({ text }) => markIn(text) === undefined);
  return automated.filter((call) => {
    const at = Date.parse(call.at);
    const held = byPhone.get(phoneOf(call))?.find((one) => one.answeredAt < at && at < one.endedAt);
    return held !== undefined && !wasLeaving(call, held, store) && !passes(call, store);
  });
}

// Named as leaving counts for the attempt that was on its way then, not for a later one.
function wasLeaving({ attemptId }: CallLine, { leaving, answeredAt }: Takeover, { attempts }: StoredSending): boolean {
  const attempt = attempts.find(({ id }) => id === attemptId);
  return attempt !== undefined && leaving.includes(attempt.messageId) && attempt.startedAt.getTime() <= answeredAt;
}

// The one kind that passes whoever owns the conversation: see the table in src/domain/delivery.ts.
function passes({ attemptId }: CallLine, { attempts, messages }: StoredSending): boolean {
  const attempt = attempts.find(({ id }) => id === attemptId);
  return messages.find(({ id }) => id === attempt?.messageId)?.systemKind === 'opt_out_confirmation';
}
