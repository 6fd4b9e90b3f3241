import { Failure } from '../../domain/failures.ts';
import type { ConversationId } from '../../domain/ids.ts';
import type { ChannelKind } from '../../domain/words.ts';
import type { Standing, Turns } from '../../ports/turns.ts';
import { lockConversation } from './locked/conversation.ts';
import type { Stores } from './stores.ts';
import { claimTurn } from './turns/claim.ts';
import { passDeadlineOf } from './turns/deadline.ts';
import { giveUpTurn } from './turns/give-up.ts';
import { unheardIn } from './turns/hearing.ts';
import { noteHeard } from './turns/note-heard.ts';
import { settleTurn } from './turns/settle.ts';
import { Shelf } from './turns/shelf.ts';
import { standingOf, untried } from './turns/standing.ts';
import { type Within, withBusiness } from './within.ts';

/** How long turns may take and how answers are cut; times are milliseconds. */
export interface TurnSettings {
  readonly deadlineMs: number;
  readonly graceMs: number;
  readonly split: (kind: ChannelKind, text: string) => readonly string[];
}

/** Turns in Postgres, each change under the conversation's lock. */
export function createTurns(stores: Stores, settings: TurnSettings): Turns {
  const settling = {
    graceMs: settings.graceMs,
    split: ({ channelKind }: { channelKind: ChannelKind }, text: string) => settings.split(channelKind, text),
  };
  const claiming = { deadlineMs: settings.deadlineMs, shelf: new Shelf() };
  return {
    claim: (businessId, id, now) => claimTurn(stores, claiming, businessId, id, now),
    giveUp: (businessId, id, now) => giveUpTurn(stores, businessId, id, now),
    unheard: (businessId, id) => unheardIn(stores, businessId, id, stores.clock.now()),
    noteHeard: (unheard, overheard, now) => noteHeard(stores, settling, unheard, overheard, now),
    settle: (turn, decision, now) => settleTurn(stores, settling, turn, decision, now),
    passDeadline: (businessId, id, now) => passDeadlineOf(stores, businessId, id, now),
    unsent: (businessId, id) => withBusiness(stores, businessId, (within) => untried(within, id)),
    glance: (businessId, id) => withBusiness(stores, businessId, (within) => glance(within, id)),
    standing: (businessId, id) => withBusiness(stores, businessId, async (within) => standing(within, id)),
  };
}

async function standing(within: Within, id: ConversationId): Promise<Standing> {
  const conversation = await lockConversation(within, id);
  return standingOf(within, conversation, conversation);
}

async function glance(within: Within, id: ConversationId): Promise<{ fence: number; lastInboundSeq: number }> {
  const seen = await within.conversation.findUnique({ where: { id }, select: { fence: true, lastInboundSeq: true } });
  if (seen === null) throw new Failure('conversation.not_found');
  return seen;
}
