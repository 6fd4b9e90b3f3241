import type { World } from '../world.ts';
import type { Answer } from './answers.ts';
import type { Refusal } from './errors.ts';
import type { Limits } from './limits.ts';
import type { Numbers } from './numbers.ts';
import { asObject, type Json } from './shapes/check.ts';
import type { Statuses } from './statuses.ts';
import type { Templates } from './templates.ts';

/** What the Graph API is made of. */
export interface Peer {
  readonly world: World;
  readonly numbers: Numbers;
  readonly templates: Templates;
  readonly limits: Limits;
  readonly statuses: Statuses;
}

/** One call, with the body as far as it could be read. */
export interface GraphCall {
  readonly peer: Peer;
  readonly phoneNumberId: string;
  readonly body: Json;
}

/** An answer that refuses a call. */
export const refusedAnswer = (call: GraphCall, type: string, refused: Refusal, fault?: string): Answer => ({
  entry: entryOf(call, type, { outcome: 'refused', accepted: false, code: refused.code, fault }),
  refusal: refused,
});

/** What the record keeps of a call. */
export const entryOf = <T extends object>({ phoneNumberId, body }: GraphCall, type: string, rest: T) => {
  const attemptId = body.biz_opaque_callback_data;
  const common = { kind: 'call', provider: 'whatsapp', type, phoneNumberId } as const;
  return {
    ...common,
    to: recipientIn(body),
    text: textIn(body),
    attemptId: typeof attemptId === 'string' ? attemptId : undefined,
    ...rest,
    body,
  };
};

const recipientIn = ({ to, recipient }: Json) => {
  const address = to ?? recipient;
  return address === undefined ? undefined : String(address);
};

const textIn = (body: Json) => {
  const text = asObject(body.text).body ?? asObject(asObject(body.interactive).body).text;
  return typeof text === 'string' ? text : undefined;
};
