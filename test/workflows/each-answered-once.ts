import { expect } from '@jest/globals';
import type { Story } from '../house/story.ts';

/** Every message belongs to one answered turn, every turn became one message, and each left once. */
export async function eachAnsweredOnce(story: Story, messages: number): Promise<void> {
  const turns = await story.turns();
  expect(turns.filter(({ outcome, outbound }) => outcome !== 'answered' || outbound !== 1)).toEqual([]);
  expect(turns.reduce((sum, { inbound }) => sum + inbound, 0)).toBe(messages);
  expect(story.provider.asked).toHaveLength(turns.length);
  expect(await story.ledger()).toMatchObject({ accepted: messages, answered: messages });
}
