import { callOnce, fieldOf } from '../../scripts/faults/http.ts';
import { messageCalls, phoneFinder } from '../../scripts/faults/said.ts';
import { withClient } from '../../scripts/postgres/client.ts';
import type { LedgerDay } from '../../src/ports/reading.ts';
import type { View } from './crash-table.ts';
import { nameOf, type Theatre } from './theatre.ts';

type Ledger = View['ledger'];

/** The ledger's lines of all days; throws when a day does not add up. */
export async function ledgerOf(theatre: Theatre): Promise<Ledger> {
  const days = listIn(await askApi(theatre, '/ledger'), 'items') as LedgerDay[];
  const off = days.filter(({ balanced }) => !balanced);
  if (off.length > 0) throw new Error(`The ledger does not add up: ${JSON.stringify(off)}`);
  const sum = (of: (day: LedgerDay) => number) => days.reduce((total, day) => total + of(day), 0);
  return {
    accepted: sum((day) => day.accepted),
    answered: sum((day) => day.answered),
    handledByPerson: sum((day) => day.handledByPerson),
    waitingForPerson: sum((day) => day.open.waitingForPerson),
    unknown: sum((day) => day.open.unknown),
  };
}

/** What everybody sees of one person's conversation; the ledger since `before`. */
export async function viewOf(theatre: Theatre, number: string, before: Ledger): Promise<View> {
  const now = await ledgerOf(theatre);
  return {
    contact: await shownOn(theatre, number),
    agent: await agentsView(theatre, number),
    ledger: {
      accepted: now.accepted - before.accepted,
      answered: now.answered - before.answered,
      handledByPerson: now.handledByPerson - before.handledByPerson,
      waitingForPerson: now.waitingForPerson - before.waitingForPerson,
      unknown: now.unknown - before.unknown,
    },
    provider: await providersView(theatre, number),
  };
}

/** How many messages of the business the phone shows. */
export async function shownOn({ installation }: Theatre, number: string): Promise<number> {
  const answer = await callOnce(`${installation.sandboxUrl}/phone/conversation?from=${number}`);
  return listIn(answer?.body, 'messages').filter((message) => fieldOf(message, 'from') === 'business').length;
}

/** What the API shows of a person's conversation; throws when there is not exactly one. */
export async function conversationOf(theatre: Theatre, number: string): Promise<{ id: string; owner: string }> {
  const items = listIn(await askApi(theatre, '/conversations?limit=100'), 'items');
  const mine = items.filter((item) => fieldOf(item, 'contactName') === nameOf(number));
  if (mine.length !== 1) throw new Error(`${mine.length} conversations of one person`);
  return { id: String(fieldOf(mine[0], 'id')), owner: String(fieldOf(mine[0], 'owner')) };
}

async function agentsView(theatre: Theatre, number: string): Promise<View['agent']> {
  const { id, owner } = await conversationOf(theatre, number);
  const messages = listIn(await askApi(theatre, `/conversations/${id}/messages`), 'items');
  const outbound = messages.filter((message) => fieldOf(message, 'direction') === 'outbound');
  return {
    owner: owner as View['agent']['owner'],
    written: messages.length - outbound.length,
    said: outbound.map((message) => statusOf(fieldOf(message, 'status'))),
  };
}

function statusOf(status: unknown): View['agent']['said'][number] {
  const arrived = ['sent', 'delivered', 'read'].includes(String(status));
  return arrived ? 'arrived' : (status as View['agent']['said'][number]);
}

async function providersView({ witness }: Theatre, number: string): Promise<View['provider']> {
  await witness.look();
  const phoneOf = phoneFinder(witness.lines);
  const calls = messageCalls(witness.lines).filter((call) => phoneOf(call) === number);
  return { calls: calls.length, accepted: calls.filter(({ accepted }) => accepted).length };
}

async function askApi({ installation }: Theatre, path: string): Promise<unknown> {
  const answer = await callOnce(`${installation.apiUrl}/api/v1${path}`, { key: agentKeyOf(installation.agents) });
  if (answer?.status !== 200) throw new Error(`The API answered ${answer?.status ?? 'nothing'}.`);
  return answer.body;
}

/** The first agent's API key. */
export function agentKeyOf([first]: Theatre['installation']['agents']): string {
  return first?.secret ?? '';
}

function listIn(body: unknown, name: string): readonly unknown[] {
  const list = fieldOf(body, name);
  return Array.isArray(list) ? list : [];
}

/** True when nothing waits any more in any of our tables, and no webhook on its way. */
export async function isStill({ installation, witness }: Theatre): Promise<boolean> {
  const waiting = await withClient(installation.superuserUrl, async (client) => {
    const { rows } = await client.query<{ n: number }>(
      `SELECT (received + rings + due + open_attempts
        + (SELECT count(*) FROM turn WHERE closed_at IS NULL))::int AS n FROM door_backlog(now())`,
    );
    return rows[0]?.n;
  });
  return waiting === 0 && (await witness.summary()).webhooksWaiting === 0;
}
