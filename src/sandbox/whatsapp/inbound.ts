import { applySay } from '../apply-say.ts';
import { meet } from '../people.ts';
import type { ChatMessage, Person } from '../phones.ts';
import type { BubbleChange } from '../record-lines.ts';
import type { World } from '../world.ts';
import type { WhatsAppEvent } from './envelope.ts';
import type { BusinessNumber } from './numbers.ts';
import { contactOf, idDigitsOf, senderOf } from './people-on-wire.ts';
import { type Said, saidOf } from './said.ts';
import type { SayInput } from './say-input.ts';
import { wamid } from './wamid.ts';

/** What came of acting as a person's phone. */
export type SayResult =
  | { readonly ok: true; readonly messageId: string; readonly from: string; readonly bsuid: string }
  | { readonly ok: false; readonly reason: string };

/** Acts as the phone of a person: writes the bubble, and hands the event to `emit`. */
export const say = (
  world: World,
  number: BusinessNumber,
  input: SayInput,
  emit: (event: WhatsAppEvent) => void,
): SayResult => {
  const said = saidOf(input);
  if (!said) return { ok: false, reason: 'Say what the person does: text, button, list or kind.' };
  const person = personFor(world, input);
  const messageId = wamid(idDigitsOf(person), 'inbound');
  const timestamp = input.timestamp ?? Math.floor(Date.now() / 1000);
  show(world, number, person, { messageId, said, input, timestamp });
  emit({
    number,
    field: 'messages',
    contacts: [contactOf(person, true)],
    errors: said.errors,
    about: { kind: 'message', id: messageId },
    item: {
      ...senderOf(person),
      id: messageId,
      timestamp: String(timestamp),
      ...contextOf(said, number),
      ...(input.referral ? { referral: input.referral } : {}),
      ...said.part,
    },
  });
  return { ok: true, messageId, from: person.number, bsuid: person.userId };
};

const personFor = ({ phones, record }: World, input: SayInput): Person =>
  meet(phones, record, {
    number: input.from ?? (input.bsuid && phones.personByUserId(input.bsuid)?.number) ?? phones.people()[0]?.number,
    name: input.name,
    userId: input.bsuid,
    hidesNumber: input.withoutPhone,
    language: input.language,
  });

interface Bubble {
  readonly messageId: string;
  readonly said: Said;
  readonly input: SayInput;
  readonly timestamp: number;
}

const show = (world: World, number: BusinessNumber, person: Person, bubble: Bubble) => {
  const { messageId, said, input, timestamp } = bubble;
  const kind = input.kind ?? 'text';
  const at = new Date(timestamp * 1000).toISOString();
  const message: ChatMessage = { id: messageId, from: 'contact', kind, text: said.text, at, status: 'sending' };
  const windowAt = said.opensWindow ? world.clock.now() - ageMs(timestamp) : undefined;
  const entry = { message, person, windowAt, shown: !silent.includes(kind), change: changeOf(input, said.text) };
  world.record.append({ kind: 'say', phoneNumberId: number.phoneNumberId, ...entry });
  applySay(world.phones, number.phoneNumberId, entry);
};

const silent = ['reaction', 'edit', 'revoke', 'request_welcome'];

const ageMs = (timestamp: number) => Math.max(0, Date.now() - timestamp * 1000 - 999);

const changeOf = ({ kind, messageId }: SayInput, text: string): BubbleChange | undefined => {
  if (messageId === undefined) return undefined;
  if (kind === 'reaction') return { messageId, part: { reaction: text } };
  if (kind === 'edit') return { messageId, part: { text } };
  return kind === 'revoke' ? { messageId, part: { text: '🚫' } } : undefined;
};

const contextOf = ({ contextId }: Said, number: BusinessNumber) =>
  contextId === undefined ? {} : { context: { from: number.displayNumber, id: contextId } };
