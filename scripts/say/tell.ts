import type { Owner } from '../../src/domain/words.ts';
import type { Reply, Story } from './say.ts';

/** The story in the form for programs: `{replies: [{text, language}], ms, owner}`. */
export function asJson({ replies, ms, owner }: Story): string {
  return JSON.stringify({ replies: replies.map(({ text, language }) => ({ text, language })), ms, owner });
}

/** The story in the form for people: who wrote, what came back, and the way that it took. */
export function asText(story: Story): string {
  const said = [`${story.who.name} (+${story.who.number.replace(/^\+/, '')})`, '', indented('→', story.text)];
  const answers = story.replies.map(({ text }) => indented('←', text));
  return [...said, ...answers, ...(answers.length === 0 ? ['', noReply(story)] : []), '', ...way(story)].join('\n');
}

function indented(arrow: string, text: string): string {
  return `  ${arrow} ${text.split('\n').join('\n    ')}`;
}

function noReply({ leftBecause, ms }: Story): string {
  if (leftBecause !== null) return `  Deliberately left unanswered (${leftBecause}).`;
  return `  No reply within ${Math.round(ms / 1000)} s.`;
}

function way({ acceptedAfterMs, replies, owner }: Story): string[] {
  const door =
    acceptedAfterMs === null
      ? ['      –     not taken by the door yet']
      : [at(acceptedAfterMs, 'accepted by the door')];
  return [...door, ...replies.map(step), `  owner now  ${owner === null ? 'not known yet' : ownerWords[owner]}`];
}

function step({ afterMs, author, language }: Reply): string {
  const by = author === null ? 'answered' : authorWords[author];
  return at(afterMs, language === null ? by : `${by} (${language})`);
}

function at(ms: number, what: string): string {
  return `  ${String(ms).padStart(6)} ms ${what}`;
}

const authorWords = {
  assistant: 'answered by the assistant',
  agent: 'answered by an agent',
  system: 'told by the system',
  contact: 'answered',
};

const ownerWords: Record<Owner, string> = {
  assistant: 'assistant',
  agent: 'agent: a person has taken over and answers',
  queue: 'queue: a person is wanted',
  nobody: 'nobody: closed until the next message',
};
