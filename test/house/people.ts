import { randomUUID } from 'node:crypto';
import type { AgentId, ConversationId, MessageId } from '../../src/domain/ids.ts';
import type { AgentCommand, OwnershipAnswer, ReplyAnswer, SettleAnswer } from '../../src/ports/agent-commands.ts';
import type { DeliveryReceipt, InboundMessage, ProviderAddress } from '../../src/ports/channel.ts';
import type { ConversationView, MessageView } from '../../src/ports/reading.ts';
import { anInboundMessage, aReceipt, somebody } from '../builders/events.ts';
import { conversationOf } from '../builders/scene.ts';
import type { Said } from './provider.ts';
import type { Backstage } from './story.ts';

/** Somebody who writes to the business. */
export class Contact {
  readonly address: ProviderAddress = somebody();
  readonly #stage: Backstage;
  #id: ConversationId | undefined;

  constructor(stage: Backstage) {
    this.#stage = stage;
  }

  /** Sends each text on its own, heard by the bell at once. */
  async writes(...texts: readonly string[]): Promise<void> {
    for (const text of texts) {
      await this.sends({ text });
      await this.#stage.bell();
    }
  }

  /** Sends something; only the door has it. */
  async sends(changes: Partial<InboundMessage>): Promise<InboundMessage> {
    const { store, business } = this.#stage;
    const [line] = business.channels;
    const at = store.clock.now().toISOString();
    const message = anInboundMessage({ channelRef: line?.providerRef ?? '', from: [this.address], at, ...changes });
    await store.intake.accept('whatsapp', [message], store.clock.now());
    return message;
  }

  /** What the phone of this contact shows of us. */
  shows(): readonly string[] {
    return this.#stage.provider.shows(this.address.value);
  }

  /** The conversation's id, once something was recorded. */
  async conversationId(): Promise<ConversationId> {
    this.#id ??= await conversationOf(this.#stage.store, this.#stage.business.id, this.address);
    return this.#id;
  }

  async conversation(): Promise<ConversationView> {
    return this.#stage.store.reading.conversation(this.#stage.business.id, await this.conversationId());
  }

  async messages(): Promise<readonly MessageView[]> {
    const page = { cursor: null, limit: 100 };
    const { items } = await this.#stage.store.reading.messages(
      this.#stage.business.id,
      await this.conversationId(),
      page,
    );
    return items;
  }

  /** What we said, with where it is. */
  async ours(): Promise<readonly MessageView[]> {
    return (await this.messages()).filter(({ direction }) => direction === 'outbound');
  }

  /** News from the provider about something that it was asked to say. */
  async hearsOf({ providerMessageId, attemptId }: Said, status: DeliveryReceipt['status']): Promise<void> {
    const { store, business } = this.#stage;
    const at = store.clock.now().toISOString();
    const channelRef = business.channels[0]?.providerRef ?? '';
    const dedupeKey = `status:${randomUUID()}`;
    const receipt = aReceipt({ channelRef, dedupeKey, at, providerMessageId, attemptId, status });
    await store.intake.accept('whatsapp', [receipt], store.clock.now());
    await this.#stage.bell();
  }
}

/** A person of the business; what they do is rung when the house next looks. */
export class Person {
  readonly id: AgentId;
  readonly #stage: Backstage;

  constructor(stage: Backstage, id: AgentId) {
    this.#stage = stage;
    this.id = id;
  }

  async takesOver(contact: Contact): Promise<OwnershipAnswer> {
    return this.#stage.store.agents.takeOver(await this.#about(contact), this.#now());
  }

  async replies(contact: Contact, text: string): Promise<ReplyAnswer> {
    return this.#stage.store.agents.reply({ ...(await this.#about(contact)), text }, this.#now());
  }

  async releases(contact: Contact): Promise<OwnershipAnswer> {
    return this.#stage.store.agents.release(await this.#about(contact), this.#now());
  }

  async closes(contact: Contact): Promise<OwnershipAnswer> {
    return this.#stage.store.agents.close(await this.#about(contact), this.#now());
  }

  async settles(contact: Contact, messageId: MessageId, arrived: boolean): Promise<SettleAnswer> {
    const command = { ...(await this.#about(contact)), messageId, arrived };
    return this.#stage.store.agents.settle(command, this.#now());
  }

  async #about(contact: Contact): Promise<AgentCommand> {
    const conversationId = await contact.conversationId();
    return { businessId: this.#stage.business.id, conversationId, agentId: this.id, once: null };
  }

  #now(): Date {
    return this.#stage.store.clock.now();
  }
}
