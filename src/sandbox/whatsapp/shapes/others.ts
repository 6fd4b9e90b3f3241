import { invalidParameter, refusal } from '../errors.ts';
import { asList, asObject, type Json, onlyKeys, type Problems, wantsObject, wantsText } from './check.ts';

/** A text of at most 4096 characters. */
export function* textShape(body: Json): Problems {
  yield* wantsObject(body, 'text', 'text');
  const text = asObject(body.text);
  yield* onlyKeys(text, ['body', 'preview_url'], 'text');
  if (text.body === undefined || text.body === '') yield refusal(131008, "Parameter 'text['body']' is mandatory");
  if (typeof text.body !== 'string') yield invalidParameter("Param text['body'] must be a string.");
  if ([...String(text.body)].length > 4096) {
    yield invalidParameter("Param text['body'] must be at most 4096 characters long.");
  }
  if (text.preview_url !== undefined && typeof text.preview_url !== 'boolean') {
    yield invalidParameter("Param text['preview_url'] must be a boolean.");
  }
}

/** A place on the map. */
export function* locationShape(body: Json): Problems {
  yield* wantsObject(body, 'location', 'location');
  const location = asObject(body.location);
  yield* onlyKeys(location, ['latitude', 'longitude', 'name', 'address'], 'location');
  yield* wantsDegrees(location, 'latitude', 90);
  yield* wantsDegrees(location, 'longitude', 180);
}

function* wantsDegrees(location: Json, key: string, most: number): Problems {
  if (location[key] === undefined) yield refusal(131008, `Parameter 'location['${key}']' is mandatory`);
  const degrees = Number(location[key]);
  if (!Number.isFinite(degrees) || Math.abs(degrees) > most) yield refusal(131009, `location['${key}'] is not valid`);
}

/** Address-book cards. */
export function* contactsShape(body: Json): Problems {
  if (body.contacts === undefined) yield refusal(131008, "Parameter 'contacts' is mandatory");
  if (!Array.isArray(body.contacts)) yield invalidParameter('Param contacts must be an array.');
  if (asList(body.contacts).length === 0) yield refusal(131009, 'contacts must have at least one element');
  for (const contact of asList(body.contacts).map(asObject)) {
    yield* wantsObject(contact, 'name', "contacts['name']");
    yield* wantsText(asObject(contact.name), 'formatted_name', {
      max: 1024,
      name: "contacts['name']['formatted_name']",
    });
  }
}

/** An emoji on a message; the empty one takes it back. */
export function* reactionShape(body: Json): Problems {
  yield* wantsObject(body, 'reaction', 'reaction');
  const reaction = asObject(body.reaction);
  yield* onlyKeys(reaction, ['message_id', 'emoji'], 'reaction');
  yield* wantsText(reaction, 'message_id', { max: 512, name: "reaction['message_id']" });
  if (typeof reaction.emoji !== 'string') yield refusal(131008, "Parameter 'reaction['emoji']' is mandatory");
}
