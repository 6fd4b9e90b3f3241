import type { SearchAttributePair } from '@temporalio/common';
import { isId } from '../../domain/ids.ts';
import { vocabulary } from '../../domain/vocabulary.ts';
import { examine, withheld } from '../../domain/wall.ts';
import { channelKinds, owners } from '../../domain/words.ts';
import { type Door, meetBreach, refuse, type WallMode } from './breaches.ts';

/** The only search attributes, all keywords, and what each may hold. */
export const searchAttributes: Readonly<Record<string, (value: string) => boolean>> = {
  BusinessId: isId,
  ChannelKind: (value) => channelKinds.some((kind) => kind === value),
  Owner: (value) => owners.some((owner) => owner === value),
};

/** A member of the vocabulary: what names of types, signals and reasons have to be. */
export function isWord(text: string): boolean {
  return vocabulary.has(text);
}

/** Passes what may pass; meets a breach as the mode says, and then gives `withheld` instead. */
export function guardedWord(mode: WallMode, door: Door, text: string): string {
  if (isWord(text)) return text;
  meetBreach(mode, door, '.');
  return withheld;
}

/** The same for a whole value: an argument, a result, a memo with its keys. */
export function guardedValue(mode: WallMode, door: Door, value: unknown): unknown {
  const { copy, breaches } = examine(value);
  for (const path of breaches) meetBreach(mode, door, path);
  return breaches.length === 0 ? value : copy;
}

/** The same for a list of arguments. */
export function guardedList(mode: WallMode, door: Door, values: readonly unknown[]): unknown[] {
  return values.map((value) => guardedValue(mode, door, value));
}

/** No headers at all: they stand in histories in clear. */
export function noHeaders(mode: WallMode, headers: object): Record<string, never> {
  if (Object.keys(headers).length > 0) meetBreach(mode, 'header', '?');
  return {};
}

/** Refuses in both modes an address or a name that has not the right form: a replaced one would lead nowhere. */
export function mustPass(door: Door, text: string, passes: (text: string) => boolean): void {
  if (!passes(text)) refuse(door);
}

/** Drops attributes that we do not have, and withholds values that theirs may not be. */
export function guardedAttributes(mode: WallMode, pairs: readonly SearchAttributePair[]): SearchAttributePair[] {
  return pairs.flatMap((pair) => guardedAttribute(mode, pair));
}

function guardedAttribute(mode: WallMode, pair: SearchAttributePair): SearchAttributePair[] {
  const passes = Object.hasOwn(searchAttributes, pair.key.name) ? searchAttributes[pair.key.name] : undefined;
  if (passes === undefined || pair.key.type !== 'KEYWORD') {
    meetBreach(mode, 'search_attribute', '?');
    return [];
  }
  if (typeof pair.value === 'string' && passes(pair.value)) return [pair];
  meetBreach(mode, 'search_attribute', pair.key.name);
  return [{ key: { name: pair.key.name, type: 'KEYWORD' }, value: withheld }];
}
