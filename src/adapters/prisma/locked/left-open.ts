import type { MessageId } from '../../../domain/ids.ts';
import { afterRelease, type LeftOpen, type PersonsPart } from '../../../domain/release.ts';
import type { DeliveryStatus, TurnOutcome } from '../../../domain/words.ts';
import type { Within } from '../within.ts';
import type { LockedConversation } from './conversation.ts';
import { giveOutcome } from './outcomes.ts';

type Row = LeftOpen & { readonly id: MessageId };

/** Parts what is open at a release between the person, whose silence decides, and the assistant, who takes it up. */
export async function returnLeftOpen(
  within: Within,
  conversation: LockedConversation,
  part: PersonsPart,
  now: Date,
): Promise<void> {
  const open = await leftOpen(within, conversation);
  const isReopened = (row: Row) => afterRelease(row, part) === 'assistant';
  const messageIds = open.filter((row) => !isReopened(row)).map(({ id }) => id);
  await giveOutcome(within, conversation, { messageIds }, 'handled_by_person', null, now);
  const again = open.filter(isReopened).map(({ id }) => id);
  await within.message.updateMany({ where: { id: { in: again } }, data: { turnId: null } });
}

async function leftOpen(within: Within, { id: conversationId }: LockedConversation): Promise<readonly Row[]> {
  const open = await within.message.findMany({
    where: { conversationId, direction: 'inbound', outcome: null },
    select: { id: true, seq: true, turnId: true },
  });
  const turnIds = open.flatMap(({ turnId }) => turnId ?? []);
  const turns = await within.turn.findMany({ where: { id: { in: turnIds } }, select: { id: true, outcome: true } });
  const answers = await within.message.findMany({
    where: { turnId: { in: turnIds }, direction: 'outbound' },
    select: { turnId: true, status: true },
  });
  return open.map(({ id, seq, turnId }) => ({
    id: id as MessageId,
    seq,
    turnOutcome: (turns.find((turn) => turn.id === turnId)?.outcome ?? null) as TurnOutcome | null,
    answers: answers.filter((one) => one.turnId === turnId).map(({ status }) => status as DeliveryStatus),
  }));
}
