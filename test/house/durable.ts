import type { Client, WorkflowHandle } from '@temporalio/client';
import type { temporal } from '@temporalio/proto';
import { conversationWorkflowId } from '../../src/domain/ids.ts';
import { searchAttributeNames } from '../../src/workflows/contract.ts';
import type { Contact } from './people.ts';

type Event = temporal.api.history.v1.IHistoryEvent;
const isStepOrDeed = (event: Event) =>
  event.workflowTaskScheduledEventAttributes ??
  event.workflowTaskStartedEventAttributes ??
  event.workflowTaskCompletedEventAttributes ??
  event.workflowTaskFailedEventAttributes ??
  event.workflowTaskTimedOutEventAttributes ??
  event.activityTaskScheduledEventAttributes ??
  event.activityTaskStartedEventAttributes;

/** What Temporal knows of a conversation. */
export class Durable {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  async handle(contact: Contact): Promise<WorkflowHandle> {
    return this.#client.workflow.getHandle(conversationWorkflowId(await contact.conversationId()));
  }

  /** `RUNNING`, `COMPLETED`, …, or `NONE`. */
  async status(contact: Contact): Promise<string> {
    const handle = await this.handle(contact);
    return handle.describe().then(
      ({ status }) => status.name,
      () => 'NONE',
    );
  }

  /** Who answers, as an auditor can filter by it. */
  async owner(contact: Contact): Promise<unknown> {
    const { raw } = await (await this.handle(contact)).describe();
    const found = raw.workflowExecutionInfo?.searchAttributes?.indexedFields?.[searchAttributeNames.owner];
    return found?.data ? JSON.parse(Buffer.from(found.data).toString()) : undefined;
  }

  /** The events of the newest run. */
  async events(contact: Contact): Promise<readonly Event[]> {
    const { events } = await (await this.handle(contact)).fetchHistory();
    return events ?? [];
  }

  /** True while a step or a deed of the workflow is due or under way. */
  async isBusy(contact: Contact): Promise<boolean> {
    return isMidway(await this.events(contact).catch(() => []));
  }

  /** How many runs there were, the one at work included. */
  async runs(contact: Contact): Promise<number> {
    const query = `WorkflowId = "${conversationWorkflowId(await contact.conversationId())}"`;
    const { count } = await this.#client.workflow.count(query);
    return count;
  }

  async terminate(contact: Contact): Promise<void> {
    await (await this.handle(contact)).terminate();
  }

  /** Asks the workflow what it says of itself. */
  async details(contact: Contact): Promise<string> {
    const handle = await this.handle(contact);
    const told = await handle.query<{ currentDetails?: string }>('__temporal_workflow_metadata');
    return told.currentDetails ?? '';
  }
}

/** True while the last step or deed of a history has not come to its end. */
export function isMidway(events: readonly Event[]): boolean {
  const last = events.findLast(isStepOrDeed);
  return last !== undefined && !last.workflowTaskCompletedEventAttributes;
}
