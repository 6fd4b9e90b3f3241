import { withClient } from '../postgres/client.ts';

/** One try to send, as our store has it. */
export interface StoredAttempt {
  readonly id: string;
  readonly messageId: string;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly state: string;
}

/** One outbound message, as our store has it. */
export interface StoredMessage {
  readonly id: string;
  readonly status: string;
  readonly author: string;
  readonly systemKind: string | null;
  readonly turnId: string | null;
}

/** What the store says of its own sending; compared with what the witness saw. */
export interface StoredSending {
  readonly attempts: readonly StoredAttempt[];
  readonly messages: readonly StoredMessage[];
  /** How often each alarm was raised. */
  readonly alarms: Readonly<Record<string, number>>;
}

/** Reads attempts, outbound messages and alarms as the database's superuser. */
export function readSending(superuserUrl: string): Promise<StoredSending> {
  return withClient(superuserUrl, async (client) => {
    const attempts = await client.query<StoredAttempt>(
      'SELECT id, message_id AS "messageId", started_at AS "startedAt", ended_at AS "endedAt", state FROM attempt',
    );
    const messages = await client.query<StoredMessage>(
      `SELECT id, status, author, system_kind AS "systemKind", turn_id AS "turnId" FROM message
       WHERE direction = 'outbound'`,
    );
    const alarms = await client.query<{ code: string; times: number }>(
      'SELECT code, sum(times)::int AS times FROM alarm GROUP BY code',
    );
    return {
      attempts: attempts.rows,
      messages: messages.rows,
      alarms: Object.fromEntries(alarms.rows.map(({ code, times }) => [code, times])),
    };
  });
}
