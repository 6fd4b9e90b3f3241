import type { Choice } from '../phones.ts';
import { asList, asObject, type Json } from './shapes/check.ts';
import { bodyParameters } from './shapes/template.ts';
import { filledIn, type Templates } from './templates.ts';

/** What the phone shows of a message from the business. */
export interface Shown {
  readonly text: string;
  readonly buttons?: readonly Choice[];
  readonly listLabel?: string;
}

/** Turns a checked body into what a person sees. */
export const shownOf = (body: Json, type: string, templates: Templates): Shown =>
  (views[type] ?? mediaView)(asObject(body[type]), body, templates);

type View = (part: Json, body: Json, templates: Templates) => Shown;

const views: Record<string, View> = {
  text: (part) => ({ text: String(part.body) }),
  interactive: (part) => interactiveView(part),
  template: (part, _body, templates) => ({ text: templateText(part, templates) }),
  location: (part) => ({
    text: ['📍', part.name, part.address, `${part.latitude}, ${part.longitude}`].filter(Boolean).join(' '),
  }),
  contacts: (_part, body) => ({
    text: asList(body.contacts)
      .map((card) => `👤 ${cardName(card)}`)
      .join('\n'),
  }),
  reaction: (part) => ({ text: String(part.emoji) }),
};

const cardName = (card: unknown) => String(asObject(asObject(card).name).formatted_name);

const mediaView: View = (part, body) => {
  const name = part.filename ?? part.link ?? part.id;
  return { text: [`📎 ${String(body.type)}: ${String(name)}`, part.caption].filter(Boolean).join('\n') };
};

const interactiveView = (part: Json): Shown => {
  const header = asObject(part.header);
  const texts = [header.text, asObject(part.body).text, asObject(part.footer).text, linkOf(part)];
  const text = texts.filter(Boolean).join('\n');
  const action = asObject(part.action);
  if (part.type === 'button')
    return { text, buttons: asList(action.buttons).map((each) => choice(asObject(each).reply)) };
  if (part.type !== 'list') return { text };
  const rows = asList(action.sections).flatMap((section) => asList(asObject(section).rows));
  return { text, listLabel: String(action.button), buttons: rows.map(choice) };
};

const choice = (value: unknown): Choice => {
  const { id, title, description } = asObject(value);
  const named = { id: String(id), title: String(title) };
  return description === undefined ? named : { ...named, description: String(description) };
};

const linkOf = (part: Json) => asObject(asObject(part.action).parameters).url;

const templateText = (part: Json, templates: Templates) => {
  const approved = templates.find(String(part.name), String(asObject(part.language).code));
  const values = bodyParameters(part).map((parameter, index): [string, string] => [
    String(parameter.parameter_name ?? index + 1),
    parameterText(parameter),
  ]);
  return filledIn(approved?.body ?? String(part.name), new Map(values));
};

const parameterText = (parameter: Json) =>
  String(parameter.text ?? asObject(parameter[String(parameter.type)]).fallback_value ?? '');
