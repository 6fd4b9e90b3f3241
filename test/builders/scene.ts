import type { AgentId, BusinessId, ConversationId, MessageId } from '../../src/domain/ids.ts';
import type { AgentCommand } from '../../src/ports/agent-commands.ts';
import type {
  InboundEvent,
  InboundMessage,
  ProviderAddress,
  SayResult,
  UnreadableEvent,
} from '../../src/ports/channel.ts';
import type { NewBusiness } from '../../src/ports/installation.ts';
import type { Conclusion, Departure } from '../../src/ports/outbox.ts';
import type { MessageView } from '../../src/ports/reading.ts';
import type { ClaimedTurn, Settlement, TurnDecision } from '../../src/ports/turns.ts';
import { aBusiness } from './business.ts';
import { anAnswer } from './decisions.ts';
import { anInboundMessage, somebody } from './events.ts';
import type { TestStore } from './store.ts';

/** One person in conversation with one business, and what a test does to them. */
export interface Scene {
  readonly store: TestStore;
  readonly business: NewBusiness;
  readonly businessId: BusinessId;
  readonly channelRef: string;
  readonly person: ProviderAddress;
  readonly ana: AgentId;
  readonly bruno: AgentId;
  readonly conversationId: ConversationId;
  /** The person writes; it is recorded at once. */
  hears(changes?: Partial<InboundMessage>): Promise<InboundMessage>;
  /** Something else arrives; it is recorded at once. */
  receives(...events: readonly (InboundEvent | UnreadableEvent)[]): Promise<void>;
  /** Claims; fails the test when there is nothing to claim. */
  claims(): Promise<ClaimedTurn>;
  settles(turn: ClaimedTurn, decision?: TurnDecision): Promise<Settlement>;
  /** Claims and answers; tells the ids of what is queued. */
  answers(decision?: TurnDecision): Promise<readonly MessageId[]>;
  begins(messageId: MessageId): Promise<Departure | null>;
  /** Begins and concludes; null when it must not leave. */
  sends(messageId: MessageId, result?: SayResult): Promise<Conclusion | null>;
  command(agentId?: AgentId, once?: AgentCommand['once']): AgentCommand;
  messages(): Promise<readonly MessageView[]>;
}

/** What a provider answers when it takes a message. */
export const taken = (providerMessageId: string): SayResult => ({ kind: 'accepted', providerMessageId });

/** Sets up a business, and one person who has said `first` (or nothing special). */
export async function aScene(
  store: TestStore,
  changes: { business?: NewBusiness; person?: ProviderAddress; first?: Partial<InboundMessage> } = {},
): Promise<Scene> {
  const business = changes.business ?? aBusiness();
  await store.installation.setUp(business, store.clock.now());
  const person = changes.person ?? somebody();
  const opening = { store, business, person, channelRef: business.channels[0]?.providerRef ?? '' };
  await receive(opening, [said(opening, changes.first ?? {})]);
  return playing(opening, await conversationOf(store, business.id, person));
}

/** A business and a person. */
export type Opening = Pick<Scene, 'store' | 'business' | 'person' | 'channelRef'>;

function said({ store, channelRef, person }: Opening, changes: Partial<InboundMessage>): InboundMessage {
  return anInboundMessage({ channelRef, from: [person], at: store.clock.now().toISOString(), ...changes });
}

async function receive({ store }: Opening, events: readonly (InboundEvent | UnreadableEvent)[]): Promise<void> {
  await store.intake.accept('whatsapp', events, store.clock.now());
  await recordAll(store);
}

/** Records until nothing waits. */
export async function recordAll({ recorder, clock }: Pick<TestStore, 'recorder' | 'clock'>): Promise<void> {
  while ((await recorder.recordBatch(clock.now())) > 0);
}

/** The conversation of a person with a business; throws when there is none. */
export async function conversationOf(
  store: TestStore,
  businessId: BusinessId,
  { kind, value }: ProviderAddress,
): Promise<ConversationId> {
  const hash = store.stores.lookup.address(businessId, 'whatsapp', kind, value);
  const [row] = await store.sql<{ id: ConversationId }>(
    'SELECT c.id FROM conversation c JOIN contact_address a USING (contact_id) WHERE a.address_hash = $1',
    [hash],
  );
  if (row === undefined) throw new Error('this person has no conversation');
  return row.id;
}

/** A scene around a conversation that is there already. */
export function playing(opening: Opening, conversationId: ConversationId): Scene {
  const { store, business } = opening;
  const { turns, outbox, reading, clock } = store;
  const businessId = business.id;
  const [ana, bruno] = business.agents.map(({ id }) => id);
  if (ana === undefined || bruno === undefined) throw new Error('a scene needs two agents');
  const scene: Scene = {
    ...opening,
    businessId,
    conversationId,
    ana,
    bruno,
    async hears(changes = {}) {
      const message = said(opening, changes);
      await receive(opening, [message]);
      return message;
    },
    receives: (...events) => receive(opening, events),
    async claims() {
      const turn = await turns.claim(businessId, conversationId, clock.now());
      if (turn === null) throw new Error('there is nothing to claim');
      return turn;
    },
    settles: (turn, decision = anAnswer()) => turns.settle(turn, decision, clock.now()),
    async answers(decision) {
      const settlement = await scene.settles(await scene.claims(), decision);
      return settlement.kind === 'closed' ? settlement.messageIds : [];
    },
    begins: (messageId) => outbox.begin(businessId, messageId, clock.now()),
    async sends(messageId, result = taken(`wamid.${messageId}`)) {
      const departure = await scene.begins(messageId);
      return departure === null ? null : outbox.conclude(departure, result, clock.now());
    },
    command: (agentId = ana, once = null) => ({ businessId, conversationId, agentId, once }),
    messages: async () => (await reading.messages(businessId, conversationId, { cursor: null, limit: 100 })).items,
  };
  return scene;
}
