import { Failure } from '../../domain/failures.ts';

/** What a breach of the wall leads to: an error at the caller (tests, development), or `withheld` and an alarm (production). */
export type WallMode = 'throw' | 'withhold';

/** The places where something can enter a history. */
export type Door =
  | 'payload'
  | 'raw_value'
  | 'details'
  | 'workflow_id'
  | 'workflow_type'
  | 'task_queue'
  | 'signal_name'
  | 'query_name'
  | 'update_name'
  | 'update_id'
  | 'argument'
  | 'result'
  | 'memo'
  | 'search_attribute'
  | 'summary'
  | 'header'
  | 'reason'
  | 'option'
  | 'command'
  | 'activity_type'
  | 'activity_id'
  | 'schedule'
  | 'nexus'
  | 'standalone_activity';

/** Is told which door was tried, and the place in the value; neither says what was in it. */
export type BreachListener = (door: Door, path: string) => void;

let listener: BreachListener | undefined;

/** Sets who is told of breaches in this process (inside a workflow's sandbox: in this workflow). */
export function listenForBreaches(next: BreachListener): void {
  listener = next;
}

/** Reports a breach, then throws `wall.breached` (its field says door and place) where the mode says so. */
export function meetBreach(mode: WallMode, door: Door, path: string): void {
  listener?.(door, path);
  if (mode === 'throw') throw breachOf(door, path);
}

/** Reports a breach and throws in both modes: for what cannot be replaced, such as an address. */
export function refuse(door: Door, path = '.'): never {
  listener?.(door, path);
  throw breachOf(door, path);
}

function breachOf(door: Door, path: string): Failure {
  return new Failure('wall.breached', { field: `${door} ${path}` });
}
