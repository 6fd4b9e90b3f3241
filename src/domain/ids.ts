declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Ids of ours: UUIDs, random or time-ordered, that say nothing about the person behind them. */
export type BusinessId = Branded<'BusinessId'>;
export type ChannelId = Branded<'ChannelId'>;
export type ContactId = Branded<'ContactId'>;
export type ConversationId = Branded<'ConversationId'>;
export type MessageId = Branded<'MessageId'>;
export type TurnId = Branded<'TurnId'>;
export type AttemptId = Branded<'AttemptId'>;
export type AgentId = Branded<'AgentId'>;
export type ArticleId = Branded<'ArticleId'>;
export type HandoffId = Branded<'HandoffId'>;
export type IntakeId = Branded<'IntakeId'>;
export type KeyId = Branded<'KeyId'>;

/** Any id of ours. */
export type Id =
  | BusinessId
  | ChannelId
  | ContactId
  | ConversationId
  | MessageId
  | TurnId
  | AttemptId
  | AgentId
  | ArticleId
  | HandoffId
  | IntakeId
  | KeyId;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** True when the text has the form of an id of ours (a lower-case UUID). */
export function isId(text: string): boolean {
  return uuid.test(text);
}

/** Takes a text for an id of the wanted kind; throws a RangeError, without quoting it, when it is not a UUID. */
export function asId<T extends Id>(text: string): T {
  if (!isId(text)) throw new RangeError('expected an id of ours, a lower-case UUID');
  return text as T;
}

/** The Temporal workflow id of a conversation. */
export function conversationWorkflowId(id: ConversationId): string {
  return `conversation:${id}`;
}
