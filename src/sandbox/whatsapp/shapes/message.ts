import { invalidParameter, type Refusal, refusal } from '../errors.ts';
import type { Templates } from '../templates.ts';
import { asObject, isObject, type Json, onlyKeys, type Problems, wantsText } from './check.ts';
import { interactiveShape } from './interactive.ts';
import { mediaShape, mediaTypes } from './media.ts';
import { contactsShape, locationShape, reactionShape, textShape } from './others.ts';
import { templateShape } from './template.ts';

const shapes: Record<string, (body: Json, templates: Templates) => Problems> = {
  text: textShape,
  location: locationShape,
  contacts: contactsShape,
  reaction: reactionShape,
  interactive: interactiveShape,
  template: templateShape,
  ...Object.fromEntries(mediaTypes.map((type) => [type, (body: Json) => mediaShape(body, type)])),
};

const common = [
  'messaging_product',
  'recipient_type',
  'to',
  'recipient',
  'type',
  'context',
  'biz_opaque_callback_data',
];

/** The type of a message body; the provider takes a missing one for text. */
export const typeOf = (body: Json): string => (body.type === undefined ? 'text' : String(body.type));

/** The first thing that is wrong with a message body (OpenAPI v23), whoever it is for. */
export const messageRefusal = (body: Json, templates: Templates): Refusal | undefined => {
  const first = messageProblems(body, templates).next();
  return first.done ? undefined : first.value;
};

/** The first thing that is wrong with a read receipt, its message apart. */
export const readRefusal = (body: Json): Refusal | undefined => {
  const first = readProblems(body).next();
  return first.done ? undefined : first.value;
};

function* messageProblems(body: Json, templates: Templates): Problems {
  yield* productShape(body);
  const type = typeOf(body);
  const shape = shapes[type];
  if (!shape) return yield invalidParameter(`Param type must be one of {${typeList}} - got "${type}".`);
  yield* onlyKeys(body, [...common, type], '$');
  if (body.recipient_type !== undefined && body.recipient_type !== 'individual') {
    yield invalidParameter('Param recipient_type must be one of {INDIVIDUAL}.');
  }
  yield* contextShape(body);
  yield* wantsText(body, 'biz_opaque_callback_data', { max: 512, optional: true, name: 'biz_opaque_callback_data' });
  yield* shape(body, templates);
}

const typeList = Object.keys(shapes)
  .map((type) => type.toUpperCase())
  .sort()
  .join(', ');

function* productShape(body: Json): Problems {
  if (body.messaging_product === undefined) yield invalidParameter('The parameter messaging_product is required.');
  if (body.messaging_product !== 'whatsapp') {
    yield invalidParameter(
      `Param messaging_product must be one of {WHATSAPP} - got "${String(body.messaging_product)}".`,
    );
  }
}

function* contextShape(body: Json): Problems {
  if (body.context === undefined) return;
  if (!isObject(body.context)) yield invalidParameter('Param context must be a JSON object.');
  yield* onlyKeys(asObject(body.context), ['message_id'], 'context');
  yield* wantsText(asObject(body.context), 'message_id', { max: 512, name: "context['message_id']" });
}

function* readProblems(body: Json): Problems {
  yield* productShape(body);
  yield* onlyKeys(body, ['messaging_product', 'status', 'message_id', 'typing_indicator'], '$');
  if (body.status !== 'read')
    yield invalidParameter(`Param status must be one of {READ} - got "${String(body.status)}".`);
  if (body.message_id === undefined) yield refusal(131008, "Parameter 'message_id' is mandatory");
  const typing = body.typing_indicator;
  if (typing !== undefined && asObject(typing).type !== 'text') {
    yield refusal(131009, "typing_indicator['type'] must be text");
  }
}
