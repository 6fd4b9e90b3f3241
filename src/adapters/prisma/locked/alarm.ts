import type { AlarmCode } from '../../../domain/words.ts';
import type { Randomness } from '../../../ports/randomness.ts';
import type { Within } from '../within.ts';
import type { LockedConversation } from './conversation.ts';

/** An alarm about a conversation, in the commit of what it is about. */
export async function raiseWithin(
  within: Within,
  conversation: LockedConversation,
  alarm: { code: AlarmCode; detail: string | null; randomness: Randomness; now: Date },
): Promise<void> {
  await within.$queryRaw`SELECT door_alarm(${alarm.randomness.id()}::uuid, ${conversation.businessId}::uuid, ${alarm.code},
    ${conversation.id}::uuid, ${alarm.detail}, ${alarm.now}::timestamptz)::text`;
}
