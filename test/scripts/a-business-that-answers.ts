import type { DeskView } from '../../scripts/say/desk.ts';
import { createStage, type Stage, text, type Wire } from '../sandbox/stage.ts';

/** Texts that a business says to what it was written; none is silence. */
type Replies = (written: string) => readonly string[];

/** A sandbox whose business takes every webhook and says what `replies` holds for it. */
export async function aBusinessThatAnswers(replies: Replies): Promise<Stage> {
  const stage = await createStage();
  stage.receiver.answer = (raw) => {
    for (const { from, words } of messagesIn(JSON.parse(raw)))
      sayAll(stage, from, replies(words)).catch(() => undefined);
    return 200;
  };
  return stage;
}

async function sayAll(stage: Stage, to: string, texts: readonly string[]): Promise<void> {
  for (const body of texts) await stage.graph(text(body, { to }));
}

function messagesIn({ entry }: Wire) {
  const messages = entry.flatMap(({ changes }) => changes.flatMap(({ value }) => value.messages ?? []));
  return messages.map(({ from, text: said }) => ({ from: String(from), words: (said as { body: string }).body }));
}

/** A message as the desk shows it. */
export function onDesk(message: Partial<DeskView['messages'][number]>): DeskView['messages'][number] {
  return {
    direction: 'outbound',
    author: 'assistant',
    text: null,
    outcome: null,
    outcomeReason: null,
    why: null,
    ...message,
  };
}
