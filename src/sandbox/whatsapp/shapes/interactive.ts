import { invalidParameter, refusal } from '../errors.ts';
import {
  asList,
  asObject,
  type Json,
  onlyKeys,
  type Problems,
  wantsDifferent,
  wantsObject,
  wantsText,
} from './check.ts';
import { sourceShape } from './media.ts';

const actions: Record<string, (action: Json) => Problems> = {
  button: buttonsShape,
  list: listShape,
  cta_url: linkShape,
  location_request_message: (action) => namedAction(action, 'send_location'),
  contact_request: (action) => namedAction(action, 'request_contact_info'),
};

/** Buttons, a list, a link button, or a request for the place or the number of the person. */
export function* interactiveShape(body: Json): Problems {
  yield* wantsObject(body, 'interactive', 'interactive');
  const interactive = asObject(body.interactive);
  const shape = actions[String(interactive.type)];
  if (interactive.type === undefined) yield refusal(131008, "Parameter 'interactive['type']' is mandatory");
  if (!shape) return yield refusal(131009, `Interactive type ${String(interactive.type)} is not supported here`);
  yield* onlyKeys(interactive, ['type', 'header', 'body', 'footer', 'action'], 'interactive');
  yield* frameShape(interactive);
  yield* wantsObject(interactive, 'action', "interactive['action']");
  yield* shape(asObject(interactive.action));
}

function* frameShape(interactive: Json): Problems {
  yield* wantsObject(interactive, 'body', "interactive['body']");
  yield* onlyKeys(asObject(interactive.body), ['text'], 'interactive.body');
  yield* wantsText(asObject(interactive.body), 'text', { max: 1024, name: 'Body text' });
  if (interactive.footer !== undefined) {
    yield* wantsText(asObject(interactive.footer), 'text', { max: 60, name: 'Footer text' });
  }
  if (interactive.header !== undefined) yield* headerShape(asObject(interactive.header), interactive.type);
}

function* headerShape(header: Json, interactiveType: unknown): Problems {
  const type = String(header.type);
  if (type === 'text') return yield* wantsText(header, 'text', { max: 60, name: 'Header text' });
  if (interactiveType === 'list') return yield refusal(131009, 'Only a text header is allowed for list messages');
  if (!['image', 'video', 'document'].includes(type)) return yield refusal(131009, `Header type ${type} is not valid`);
  yield* wantsObject(header, type, `header['${type}']`);
  yield* sourceShape(asObject(header[type]), `header['${type}']`);
}

function* buttonsShape(action: Json): Problems {
  yield* onlyKeys(action, ['buttons'], 'interactive.action');
  const buttons = asList(action.buttons).map(asObject);
  if (buttons.length < 1 || buttons.length > 3) {
    yield refusal(131009, 'Invalid buttons count. Min allowed buttons: 1, Max allowed buttons: 3');
  }
  for (const button of buttons) yield* buttonShape(button);
  const replies = buttons.map((button) => asObject(button.reply));
  yield* wantsDifferent(replies, 'id', 'Button id');
  yield* wantsDifferent(replies, 'title', 'Button title');
}

function* buttonShape(button: Json): Problems {
  yield* onlyKeys(button, ['type', 'reply'], 'interactive.action.buttons');
  if (button.type !== 'reply') yield refusal(131009, `Button type ${String(button.type)} is not valid`);
  yield* wantsObject(button, 'reply', 'reply');
  yield* onlyKeys(asObject(button.reply), ['id', 'title'], 'interactive.action.buttons.reply');
  yield* wantsText(asObject(button.reply), 'id', { max: 256, name: 'Button id' });
  yield* wantsText(asObject(button.reply), 'title', { max: 20, name: 'Button title' });
}

function* listShape(action: Json): Problems {
  yield* onlyKeys(action, ['button', 'sections'], 'interactive.action');
  yield* wantsText(action, 'button', { max: 20, name: 'Button label' });
  const sections = asList(action.sections).map(asObject);
  if (sections.length < 1 || sections.length > 10) {
    yield refusal(131009, 'Invalid sections count. Min allowed sections: 1, Max allowed sections: 10');
  }
  for (const section of sections) yield* sectionShape(section, sections.length > 1);
  const rows = sections.flatMap((section) => asList(section.rows).map(asObject));
  if (rows.length > 10) yield refusal(131009, 'Total row count exceed max allowed count: 10');
  yield* wantsDifferent(rows, 'id', 'Row id');
}

function* sectionShape(section: Json, titled: boolean): Problems {
  yield* onlyKeys(section, ['title', 'rows'], 'interactive.action.sections');
  yield* wantsText(section, 'title', { max: 24, optional: !titled, name: 'Section title' });
  const rows = asList(section.rows).map(asObject);
  if (rows.length === 0) yield refusal(131009, 'Section must have at least one row');
  for (const row of rows) yield* rowShape(row);
}

function* rowShape(row: Json): Problems {
  yield* onlyKeys(row, ['id', 'title', 'description'], 'interactive.action.sections.rows');
  yield* wantsText(row, 'id', { max: 200, name: 'Row id' });
  yield* wantsText(row, 'title', { max: 24, name: 'Row title' });
  yield* wantsText(row, 'description', { max: 72, optional: true, name: 'Row description' });
}

function* linkShape(action: Json): Problems {
  if (action.name !== 'cta_url') yield refusal(131009, 'Action name must be cta_url');
  yield* wantsObject(action, 'parameters', 'parameters');
  const parameters = asObject(action.parameters);
  yield* wantsText(parameters, 'display_text', { max: 20, name: 'Display text' });
  yield* wantsText(parameters, 'url', { max: 2000, name: 'url' });
  if (!URL.canParse(String(parameters.url))) yield invalidParameter('Param url must be a valid URL.');
}

function* namedAction(action: Json, name: string): Problems {
  if (action.name !== name) yield refusal(131009, `Action name must be ${name}`);
}
