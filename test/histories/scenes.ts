import { setTimeout as pause } from 'node:timers/promises';
import type { AnswerReport } from '../../src/activities/conversation.ts';
import type { AgentId } from '../../src/domain/ids.ts';
import type { LoneWorkflow } from '../house/lone-workflow.ts';
import { anId } from '../builders/ids.ts';
import type { ScriptedDeeds } from './scripted-deeds.ts';

/** A scene whose history is kept; times are milliseconds. */
export interface Scene {
  readonly lingerMs: number;
  readonly historyLimit: number;
  play(workflow: LoneWorkflow, deeds: ScriptedDeeds): Promise<void>;
}

const calm = { lingerMs: 60_000, historyLimit: 250 } as const;
const answered: Partial<AnswerReport> = { outcome: 'answered', parts: 1, language: 'pt', intent: 'question' };
const handedOver: Partial<AnswerReport> = { ...answered, outcome: 'handed_over', reason: 'asked_for_person', owner: 'queue' };

/** The scenes, by the name of the file that keeps their history. */
export const scenes: Readonly<Record<string, Scene>> = {
  'fresh-conversation': {
    ...calm,
    async play(workflow, deeds) {
      deeds.finds({ ...answered, turns: 1 });
      await workflow.rings();
      await deedsDone(deeds, 2);
    },
  },
  'burst-with-pause': {
    ...calm,
    async play(workflow, deeds) {
      deeds.finds({ ...answered, turns: 1 });
      for (const settled of [false, false, true]) {
        await workflow.rings({ settled });
        await pause(60);
      }
      await deedsDone(deeds, 2);
    },
  },
  'one-more-while-answering': {
    ...calm,
    async play(workflow, deeds) {
      deeds.finds({ ...answered, turns: 1, again: true }, { ...answered, turns: 2 });
      await workflow.rings();
      await deedsDone(deeds, 4);
    },
  },
  'taken-over-and-released': {
    ...calm,
    async play(workflow, deeds) {
      const agentId = anId<AgentId>();
      deeds.finds({ ...answered, turns: 1 });
      await workflow.rings();
      await deedsDone(deeds, 2);
      deeds.finds({ owner: 'agent', fence: 2, deadlineAt: soon(30 * 60_000) });
      await workflow.rings({ reasons: ['taken_over'], agentId });
      await deedsDone(deeds, 3);
      await workflow.rings({ settled: false });
      await deedsDone(deeds, 4);
      deeds.finds({ owner: 'assistant', fence: 3, deadlineAt: null, ...answered, turns: 2 });
      await workflow.rings({ reasons: ['released'], agentId });
      await deedsDone(deeds, 6);
    },
  },
  'deadline-lapses': {
    ...calm,
    async play(workflow, deeds) {
      deeds.finds({ ...handedOver, fence: 2, turns: 1, deadlineAt: soon(700) });
      await workflow.rings();
      await deedsDone(deeds, 2);
      deeds.finds({ parts: 1, deadlineAt: soon(1_400) }, { parts: 0, deadlineAt: soon(60_000) });
      await deedsDone(deeds, 5);
    },
  },
  'deadline-moves-nearer': {
    ...calm,
    async play(workflow, deeds) {
      deeds.finds({ owner: 'agent', fence: 2, deadlineAt: soon(60_000) });
      await workflow.rings({ reasons: ['taken_over'] });
      await deedsDone(deeds, 1);
      deeds.finds({ owner: 'queue', fence: 3, deadlineAt: soon(500) }, { deadlineAt: soon(60_000) });
      await workflow.rings({ reasons: ['handed_over'] });
      await deedsDone(deeds, 3);
    },
  },
  'before-it-continues-as-new': { ...calm, historyLimit: 20, play: threeTurns },
  'after-it-continued-as-new': { ...calm, historyLimit: 20, play: threeTurns },
  'completes-after-its-rest': {
    ...calm,
    lingerMs: 300,
    async play(workflow, deeds) {
      deeds.finds({ ...answered, turns: 1 });
      await workflow.rings();
      await deedsDone(deeds, 2);
      await workflow.handle.result();
    },
  },
  'nothing-to-take': {
    ...calm,
    async play(workflow, deeds) {
      await workflow.rings({ reasons: ['swept'] });
      await deedsDone(deeds, 1);
    },
  },
};

async function threeTurns(workflow: LoneWorkflow, deeds: ScriptedDeeds): Promise<void> {
  for (let turns = 1; turns <= 3; turns += 1) {
    deeds.finds({ ...answered, turns });
    await workflow.rings();
    await deedsDone(deeds, 2 * turns);
    await pause(100);
  }
}

function soon(ms: number): string {
  return new Date(Date.now() + ms).toISOString();
}

async function deedsDone(deeds: ScriptedDeeds, count: number): Promise<void> {
  for (const end = Date.now() + 20_000; deeds.done.length < count; await pause(10)) {
    if (Date.now() > end) throw new Error(`only ${deeds.done.length} of ${count} deeds were done`);
  }
}
