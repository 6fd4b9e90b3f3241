import type { SystemKind } from '../../../domain/words.ts';
import type { Overheard, Unheard } from '../../../ports/turns.ts';
import { raiseWithin } from '../locked/alarm.ts';
import { type LockedConversation, lockConversation } from '../locked/conversation.ts';
import { recordHandoff } from '../locked/handoff.ts';
import { queueOutgoing } from '../locked/outbound.ts';
import type { NamedKey } from '../sealing/keyring.ts';
import type { Stores } from '../stores.ts';
import { type Within, withBusiness } from '../within.ts';
import { recordOptOut } from './opt-out.ts';
import type { SettleSettings } from './settle.ts';

/** Acts on what the rules heard, once: under the lock, with the mark of how far they have listened. */
export async function noteHeard(
  stores: Stores,
  settings: SettleSettings,
  unheard: Unheard,
  overheard: Overheard,
  now: Date,
): Promise<void> {
  const key = await stores.keys.openOne(unheard.contactKeyId);
  await withBusiness(stores, unheard.businessId, async (within) => {
    const conversation = await lockConversation(within, unheard.conversationId);
    if (conversation.heardThroughSeq >= unheard.throughSeq) return;
    if (overheard.stop !== null) await recordOptOut(stores, within, conversation, now);
    await alarm(stores, within, conversation, overheard, now);
    await say(stores, settings, within, conversation, key, overheard, now);
    await within.conversation.update({
      where: { id: conversation.id },
      data: {
        heardThroughSeq: unheard.throughSeq,
        ...(overheard.disclosed ? { disclosureDue: false } : {}),
      },
    });
  });
}

async function alarm(
  stores: Stores,
  within: Within,
  conversation: LockedConversation,
  { emergency, right }: Overheard,
  now: Date,
): Promise<void> {
  const { randomness } = stores;
  const about = { detail: conversation.owner, randomness, now };
  if (emergency !== null) await raiseWithin(within, conversation, { code: 'after_hours_emergency', ...about });
  if (!right) return;
  await raiseWithin(within, conversation, { code: 'asked_for_right', ...about });
  await recordHandoff(within, conversation, { reason: 'asked_for_right', turnId: null, randomness, now });
}

async function say(
  stores: Stores,
  settings: SettleSettings,
  within: Within,
  conversation: LockedConversation,
  key: NamedKey,
  { emergency, stop }: Overheard,
  now: Date,
): Promise<void> {
  const sayings: readonly (readonly [SystemKind, string | null])[] = [
    ['emergency_line', emergency],
    ['opt_out_confirmation', stop],
  ];
  let { seq } = conversation;
  for (const [systemKind, text] of sayings) {
    const outgoing = {
      parts: settings.split(conversation, text ?? '').map((part) => ({ text: part })),
      author: 'system' as const,
      agentId: null,
      systemKind,
      turnId: null,
      fence: conversation.fence,
      answersThrough: null,
      dueAt: new Date(now.getTime() + settings.graceMs),
    };
    const ids = await queueOutgoing(within, { ...conversation, seq }, key, outgoing, stores.randomness, now);
    seq += ids.length;
  }
}
