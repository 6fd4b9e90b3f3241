import { meet } from '../people.ts';
import type { ChatMessage, Person } from '../phones.ts';
import type { Answer } from './answers.ts';
import { entryOf, type GraphCall, refusedAnswer } from './call.ts';
import { type Refusal, refusal, replyError } from './errors.ts';
import type { BusinessNumber } from './numbers.ts';
import { idDigitsOf } from './people-on-wire.ts';
import { type Recipient, recipientOf } from './recipients.ts';
import { asObject } from './shapes/check.ts';
import { messageRefusal, typeOf } from './shapes/message.ts';
import { shownOf } from './shown.ts';
import { wamid } from './wamid.ts';
import { windowRefusal } from './window.ts';

const faultsWithout = ['serverErrorBefore', 'hangBeforeAcceptance', 'wrongContentBefore'] as const;
const faultsAfter = [
  'serverErrorAfter',
  'timeoutAfterAcceptance',
  'wrongContentAfter',
  'unknownErrorAfter',
  'slowAnswer',
] as const;

/** Checks a message as the provider does, accepts it or not, and answers as the faults say. */
export const sendMessage = (call: GraphCall, number: BusinessNumber): Answer => {
  const refused = messageRefusal(call.body, call.peer.templates);
  if (refused) return refusedAnswer(call, 'message', refused);
  const recipient = recipientOf(call.body, call.peer.world.phones);
  if ('code' in recipient) return refusedAnswer(call, 'message', recipient);
  return withoutAcceptance(call) ?? limited(call, number, recipient) ?? accepted(call, number, recipient);
};

const withoutAcceptance = (call: GraphCall): Answer | undefined => {
  const fault = call.peer.world.faults.firstOf(faultsWithout);
  if (fault === undefined) return forcedRefusal(call);
  const ending = {
    serverErrorBefore: { outcome: '5xx-without', refusal: refusal(131000) },
    hangBeforeAcceptance: { outcome: 'hung-without', silence: true },
    wrongContentBefore: { outcome: 'wrong-content-without', garbage: true },
  } as const;
  const { outcome, ...answer } = ending[fault];
  return { entry: entryOf(call, 'message', { outcome, accepted: false, fault }), ...answer };
};

const forcedRefusal = (call: GraphCall): Answer | undefined => {
  const { faults } = call.peer.world;
  const fault = faults.firstOf(['throughput', 'pairRate', 'windowClosed', 'refuse'] as const);
  if (fault === undefined) return undefined;
  const codes = { throughput: 130429, pairRate: 131056, windowClosed: 131047, refuse: faults.params.refuseCode };
  return refusedAnswer(call, 'message', refusal(codes[fault]), fault);
};

const limited = (call: GraphCall, number: BusinessNumber, recipient: Recipient): Answer | undefined => {
  const refused = refusalFor(call, number, recipient);
  return refused && refusedAnswer(call, 'message', refused);
};

const refusalFor = (call: GraphCall, number: BusinessNumber, recipient: Recipient): Refusal | undefined => {
  const { phones, clock } = call.peer.world;
  const person = recipient.by === 'number' ? recipient.number : recipient.person.number;
  if (person === number.displayNumber) return refusal(131021);
  const chat = phones.chat(number.phoneNumberId, person);
  const closed = windowRefusal(chat, typeOf(call.body), clock.now());
  return closed ?? call.peer.limits.count(number.phoneNumberId, person);
};

const accepted = (call: GraphCall, number: BusinessNumber, recipient: Recipient): Answer => {
  const { world, statuses, templates } = call.peer;
  const person = recipient.by === 'user-id' ? recipient.person : meet(world.phones, world.record, recipient);
  const message = bubbleOf(call, person, recipient, shownOf(call.body, typeOf(call.body), templates));
  const fault = world.faults.firstOf(faultsAfter);
  world.phones.write(number.phoneNumberId, person.number, message);
  if (message.kind === 'reaction') world.phones.change(reactedTo(call), { reaction: message.text });
  statuses.follow(message.id);
  const facts = { accepted: true, acceptedAt: message.at, messageId: message.id, text: message.text, fault } as const;
  const entry = entryOf(call, 'message', { ...facts, outcome: fault ? outcomes[fault] : ('accepted' as const) });
  return { entry: { ...entry, shown: { person, message } }, ...answerFor(call, person, recipient, message, fault) };
};

const reactedTo = ({ body }: GraphCall) => String(asObject(body.reaction).message_id);

const outcomes = {
  serverErrorAfter: '5xx-after-acceptance',
  timeoutAfterAcceptance: 'accepted-but-timeout',
  wrongContentAfter: 'wrong-content-after-acceptance',
  unknownErrorAfter: 'error-after-acceptance',
  slowAnswer: 'accepted',
} as const;

const bubbleOf = (
  { body }: GraphCall,
  person: Person,
  recipient: Recipient,
  shown: ReturnType<typeof shownOf>,
): ChatMessage => ({
  id: wamid(recipient.by === 'user-id' ? idDigitsOf(person) : person.number, 'outbound'),
  from: 'business',
  kind: typeOf(body),
  ...shown,
  at: new Date().toISOString(),
  status: 'accepted',
  ...(typeof body.biz_opaque_callback_data === 'string' ? { attemptId: body.biz_opaque_callback_data } : {}),
  ...(recipient.by === 'user-id' ? { byUserId: true } : {}),
});

const answerFor = (
  call: GraphCall,
  person: Person,
  recipient: Recipient,
  message: ChatMessage,
  fault: (typeof faultsAfter)[number] | undefined,
): Partial<Answer> => {
  if (fault === 'timeoutAfterAcceptance') return { silence: true };
  if (fault === 'serverErrorAfter') return { refusal: refusal(131000) };
  if (fault === 'unknownErrorAfter') return { refusal: replyError };
  if (fault === 'wrongContentAfter') return { garbage: true };
  const known = recipient.by === 'number' ? { wa_id: person.number } : { user_id: person.userId };
  const json = {
    messaging_product: 'whatsapp',
    contacts: [{ input: recipient.input, ...known }],
    messages: [{ id: message.id, ...(message.kind === 'template' ? { message_status: 'accepted' } : {}) }],
  };
  return fault === 'slowAnswer' ? { json, afterMs: call.peer.world.faults.params.slowAnswerMs } : { json };
};
