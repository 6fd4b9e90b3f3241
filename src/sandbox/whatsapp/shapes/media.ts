import { invalidParameter, refusal } from '../errors.ts';
import { asObject, type Json, onlyKeys, type Problems, wantsObject, wantsText } from './check.ts';

const extras: Record<string, readonly string[]> = {
  image: ['caption'],
  video: ['caption'],
  audio: ['voice'],
  document: ['caption', 'filename'],
  sticker: [],
};

/** The message types that carry a file. */
export const mediaTypes = Object.keys(extras);

/** A file: uploaded `id` or public `link`, never both. */
export function* mediaShape(body: Json, type: string): Problems {
  yield* wantsObject(body, type, type);
  const media = asObject(body[type]);
  yield* onlyKeys(media, ['id', 'link', ...(extras[type] ?? [])], type);
  yield* sourceShape(media, type);
  yield* wantsText(media, 'caption', { max: 1024, optional: true, name: `${type}['caption']` });
  yield* wantsText(media, 'filename', { max: 240, optional: true, name: `${type}['filename']` });
}

/** `id` or `link`, exactly one. */
export function* sourceShape(media: Json, param: string): Problems {
  const { id, link } = media;
  if (id === undefined && link === undefined) yield refusal(131008, `Parameter '${param}' requires either id or link`);
  if (id !== undefined && link !== undefined) yield invalidParameter(`Param ${param} cannot have both id and link.`);
  if (id !== undefined && !/^\d+$/.test(String(id))) yield refusal(131009, `${param}['id'] is not a valid media id`);
  if (link !== undefined && !isWebAddress(link)) yield refusal(131009, `${param}['link'] is not a valid URL`);
}

const isWebAddress = (link: unknown) =>
  typeof link === 'string' && URL.canParse(link) && /^https?:$/.test(new URL(link).protocol);
