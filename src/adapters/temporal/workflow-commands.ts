import type { Payload } from '@temporalio/common';
import { failures } from '../../domain/failures.ts';
import { isId } from '../../domain/ids.ts';
import { vocabularyKeys } from '../../domain/vocabulary.ts';
import { isTaskQueue, isWorkflowId, withheld } from '../../domain/wall.ts';
import { meetBreach, type WallMode } from './breaches.ts';
import { cleanFailure } from './clean-failure.ts';
import { isWord, searchAttributes } from './guard.ts';
import { wallPayloadConverter } from './payload-converter.ts';

/** The texts that a command may hold, by the name of their field; any other one is a breach. */
const texts: Readonly<Record<string, (text: string) => boolean>> = {
  activityId: (text) => /^\d{1,9}$/.test(text) || isId(text),
  activityType: isWord,
  workflowType: isWord,
  signalName: isWord,
  reason: isWord,
  taskQueue: isTaskQueue,
  workflowId: isWorkflowId,
  childWorkflowId: isWorkflowId,
  runId: isId,
  namespace: (text) => /^[\w.-]{1,100}$/.test(text),
  queryId: (text) => /^[\w-]{1,100}$/.test(text),
  protocolInstanceId: (text) => /^[\w./-]{1,100}$/.test(text),
  patchId: (text) => /^[\w.:-]{1,100}$/.test(text),
  nonRetryableErrorTypes: (text) => Object.hasOwn(failures, text),
  fairnessKey: isId,
};
const failureFields = ['failure', 'failed', 'rejected'];
const mapFields = ['memo', 'fields'];

/**
 * Looks through the commands of a workflow and meets each breach as the mode says; what is withheld is replaced in
 * place. An upsert of which nothing stays is left out, since the server refuses an empty one and the workflow would jam.
 */
export function guardedCommands<T extends Command>(mode: WallMode, commands: readonly T[]): T[] {
  for (const command of commands) guardFields(mode, command);
  return commands.filter((command) => !isEmptyUpsert(command));
}

interface Command {
  upsertWorkflowSearchAttributes?: { searchAttributes?: object | null } | null;
}

function isEmptyUpsert({ upsertWorkflowSearchAttributes: upsert }: Command): boolean {
  return upsert?.searchAttributes ? Object.keys(mapIn(upsert.searchAttributes)).length === 0 : false;
}

function guardFields(mode: WallMode, owner: object): void {
  for (const [field, value] of Object.entries(owner)) guardField(mode, owner, field, value);
}

function guardField(mode: WallMode, owner: object, field: string, value: unknown): void {
  if (typeof value === 'string') guardText(mode, owner, field, value);
  else if (isObject(value) && !(value instanceof Uint8Array)) guardObject(mode, owner, field, value);
}

function guardObject(mode: WallMode, owner: object, field: string, value: object): void {
  if (failureFields.includes(field)) set(owner, field, cleanFailure(value));
  else if (field === 'headers') guardHeaders(mode, owner, field, value);
  else if (field === 'searchAttributes') guardAttributes(mode, value);
  else if (isPayload(value)) set(owner, field, wallPayloadConverter(mode).checked(value));
  else if (Array.isArray(value)) guardList(mode, field, value);
  else guardMap(mode, field, value);
}

function guardText(mode: WallMode, owner: object, field: string, text: string): void {
  if (text === '' || texts[field]?.(text)) return;
  meetBreach(mode, 'command', '.');
  set(owner, field, withheld);
}

function guardList(mode: WallMode, field: string, list: readonly unknown[]): void {
  for (const [index, item] of list.entries()) {
    if (typeof item !== 'string') guardField(mode, list, String(index), item);
    else if (!texts[field]?.(item)) {
      meetBreach(mode, 'command', '.');
      set(list, String(index), withheld);
    }
  }
}

function guardMap(mode: WallMode, field: string, map: object): void {
  if (mapFields.includes(field)) guardKeys(mode, map);
  guardFields(mode, map);
}

function guardHeaders(mode: WallMode, owner: object, field: string, headers: object): void {
  if (Object.keys(headers).length === 0) return;
  meetBreach(mode, 'header', '?');
  set(owner, field, {});
}

function guardKeys(mode: WallMode, map: object): void {
  for (const [key, value] of Object.entries(map).filter(([name]) => !vocabularyKeys.has(name))) {
    meetBreach(mode, 'memo', '?');
    Reflect.deleteProperty(map, key);
    set(map, withheld, value);
  }
}

/** Attributes have an encoding of their own: JSON of a text, with the attribute's type beside it. */
function guardAttributes(mode: WallMode, given: object): void {
  const map = mapIn(given);
  for (const [name, payload] of Object.entries(map)) {
    const known = Object.hasOwn(searchAttributes, name);
    if (known && isAllowed(name, payload)) continue;
    meetBreach(mode, 'search_attribute', known ? name : '?');
    if (known) set(map, name, { ...payload, data: new TextEncoder().encode(JSON.stringify(withheld)) });
    else Reflect.deleteProperty(map, name);
  }
}

function mapIn(given: object): object {
  return 'indexedFields' in given && isObject(given.indexedFields) ? given.indexedFields : given;
}

function isAllowed(name: string, payload: unknown): boolean {
  if (!isPayload(payload)) return false;
  const value: unknown = wallPayloadConverter('withhold').fromPayload(payload);
  const words: unknown[] = Array.isArray(value) ? value : [value];
  return words.every((word) => word === null || word === undefined || isAllowedWord(name, word));
}

function isAllowedWord(name: string, word: unknown): boolean {
  return typeof word === 'string' && searchAttributes[name]?.(word) === true;
}

function isPayload(value: unknown): value is Payload {
  return isObject(value) && 'metadata' in value && isObject(value.metadata) && 'encoding' in value.metadata;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function set(owner: object, field: string, value: unknown): void {
  Reflect.set(owner, field, value);
}
