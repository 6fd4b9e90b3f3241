import { callOnce, callUntilAnswered, type HttpAnswer } from '../../scripts/faults/http.ts';
import { withClient } from '../../scripts/postgres/client.ts';
import type { CrashPoint } from '../../src/ports/crash-points.ts';
import type { Provocation } from './crash-table.ts';
import { say, type Theatre } from './theatre.ts';
import { until } from './until.ts';
import { agentKeyOf, conversationOf, shownOn } from './views.ts';

/** Lets a process die at a point in the life of one person's conversation; resolves with how it died. */
export type Provoke = (theatre: Theatre, number: string, point: CrashPoint) => Promise<string>;

const question = 'What are your opening hours?';

/** How each point is reached. At the end the killed process is back, with nothing set. */
export const provocations: Record<Provocation, Provoke> = {
  write: async (theatre, number, point) => {
    await theatre.process('worker').kill9(true);
    await say(theatre, number, question);
    return comeBack(theatre, 'worker', theatre.dieAt('worker', point));
  },

  doubt: async (theatre, number, point) => {
    await theatre.process('worker').kill9(true);
    await say(theatre, number, question);
    const death = await theatre.dieAt('worker', point);
    await letAttemptLapse(theatre);
    await comeBack(theatre, 'worker', Promise.resolve(death));
    await letDoubtLast(theatre);
    return death;
  },

  'doubt-again': async (theatre, number, point) => {
    await theatre.process('worker').kill9(true);
    await say(theatre, number, question);
    await theatre.dieAt('worker', 'send.marked');
    await letAttemptLapse(theatre);
    const death = await comeBack(theatre, 'worker', theatre.dieAt('worker', point));
    await letDoubtLast(theatre);
    return death;
  },

  'wait-for-idle-agent': async (theatre, number, point) => {
    const id = await takenOver(theatre, number);
    await theatre.process('worker').kill9(true);
    await say(theatre, number, question);
    await moveDeadlineBack(theatre, id);
    return comeBack(theatre, 'worker', theatre.dieAt('worker', point));
  },

  'reply-late': async (theatre, number, point) => {
    const id = await takenOver(theatre, number);
    await say(theatre, number, question);
    await until('The question in the agent’s view', () => waits(theatre, id));
    await theatre.process('worker').kill9(true);
    await command(theatre, id, 'reply', 'Until seven.');
    return comeBack(theatre, 'worker', theatre.dieAt('worker', point));
  },

  deliver: async (theatre, number, point) => {
    await theatre.process('api').kill9(true);
    const died = theatre.dieAt('api', point, async () => void (await say(theatre, number, question)));
    return comeBack(theatre, 'api', died);
  },

  command: async (theatre, number, point) => {
    const id = await takenOver(theatre, number);
    await say(theatre, number, question);
    await until('The question in the agent’s view', () => waits(theatre, id));
    await theatre.process('api').kill9(true);
    let first: HttpAnswer | null = null;
    const died = await theatre.dieAt('api', point, async () => {
      first = await command(theatre, id, 'reply', 'Until seven.');
    });
    await theatre.process('api').start();
    await theatre.ready('api');
    const again = await command(theatre, id, 'reply', 'Until seven.');
    if (first !== null || again?.status !== 200)
      throw new Error('The repeated command was not answered like the first.');
    return died;
  },
};

async function comeBack(theatre: Theatre, name: 'worker' | 'api', died: Promise<string>): Promise<string> {
  try {
    return await died;
  } finally {
    await theatre.process(name).start();
  }
}

/** Somebody writes, is answered, and an agent takes over; returns the conversation's id. */
async function takenOver(theatre: Theatre, number: string): Promise<string> {
  await theatre.ready('worker');
  await say(theatre, number, question);
  await until('The first answer', async () => (await shownOn(theatre, number)) === 1);
  const { id } = await conversationOf(theatre, number);
  const answer = await command(theatre, id, 'takeover');
  if (answer?.status !== 200) throw new Error('The takeover failed.');
  return id;
}

/** An agent's command, with a key that is the same each time. */
function command({ installation }: Theatre, id: string, what: string, text?: string): Promise<HttpAnswer | null> {
  const url = `${installation.apiUrl}/api/v1/conversations/${id}/${what}`;
  const body = text === undefined ? {} : { text };
  const call = { body, key: agentKeyOf(installation.agents), once: `${id} ${what}` };
  return what === 'reply' ? callOnce(url, call) : callUntilAnswered(url, call, 10_000);
}

function waits({ installation }: Theatre, id: string): Promise<boolean> {
  return withClient(installation.superuserUrl, async (client) => {
    const text = `SELECT 1 FROM message WHERE conversation_id = $1 AND direction = 'inbound' AND outcome IS NULL`;
    return (await client.query(text, [id])).rowCount === 1;
  });
}

// The three below are like moving the clock: nobody has to wait for minutes.
function moveDeadlineBack(theatre: Theatre, id: string): Promise<number> {
  return change(theatre, `UPDATE conversation SET deadline_at = now() - interval '1 minute' WHERE id = $1`, id);
}

async function letAttemptLapse(theatre: Theatre): Promise<void> {
  const text = `UPDATE attempt SET started_at = started_at - interval '1 minute' WHERE state = 'open'`;
  if ((await change(theatre, text)) !== 1) throw new Error('There is not exactly one open attempt.');
}

async function letDoubtLast(theatre: Theatre): Promise<void> {
  const text = `UPDATE message SET status_at = status_at - interval '1 hour'
    WHERE status = 'unknown' AND failure_code IS NULL`;
  await until('The doubt', async () => (await change(theatre, text)) === 1);
}

function change({ installation }: Theatre, text: string, ...values: string[]): Promise<number> {
  return withClient(installation.superuserUrl, async (client) => (await client.query(text, values)).rowCount ?? 0);
}
