import type { Author, Owner, SystemKind } from '../../../../src/domain/words.ts';
import type { TestStore } from '../../../builders/store.ts';

/** What the database itself wrote down, in the order in which it happened under the conversation's lock. */
interface Traced {
  conversation_id: string;
  owner: Owner | null;
  fence: number;
  author: Author | null;
  system_kind: SystemKind | null;
  message_id: string | null;
  [key: string]: unknown;
}

/** Makes the database note every change of owner and every start of a send, whoever does it and however. */
export async function startTrace({ sql }: TestStore): Promise<void> {
  await sql(`
    CREATE TABLE trace (n bigserial, conversation_id uuid, owner text, fence integer, author text, system_kind text, message_id uuid);
    CREATE FUNCTION trace_owner() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        INSERT INTO trace (conversation_id, owner, fence) VALUES (NEW.id, NEW.owner, NEW.fence);
        RETURN NULL;
      END $$;
    CREATE FUNCTION trace_start() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        INSERT INTO trace (conversation_id, fence, author, system_kind, message_id)
        SELECT conversation_id, fence, author, system_kind, id FROM message WHERE id = NEW.message_id;
        RETURN NULL;
      END $$;
    CREATE TRIGGER trace_owner AFTER INSERT OR UPDATE OF owner, fence ON conversation
      FOR EACH ROW EXECUTE FUNCTION trace_owner();
    CREATE TRIGGER trace_start AFTER INSERT ON attempt FOR EACH ROW EXECUTE FUNCTION trace_start();
  `);
}

type Standing = Pick<Traced, 'owner' | 'fence'>;

/** Sends that started although the owner of that moment forbade it. */
export async function forbiddenStarts({ sql }: TestStore): Promise<readonly Traced[]> {
  const rows = await sql<Traced>('SELECT * FROM trace ORDER BY n');
  const standing = new Map<string, Standing>();
  return rows.filter((row) => {
    if (row.owner === null) return isForbidden(row, standing.get(row.conversation_id));
    standing.set(row.conversation_id, row);
    return false;
  });
}

// Said once more here, in other words than the rule that is tested.
function isForbidden({ author, system_kind, fence }: Traced, standing: Standing | undefined): boolean {
  if (standing === undefined) return true;
  if (author === 'assistant') return standing.owner !== 'assistant' || standing.fence !== fence;
  const isNotice = system_kind === 'handoff_notice' || system_kind === 'queue_delay';
  return author === 'system' && isNotice && standing.owner !== 'queue';
}

/** How many sends and changes of owner were noted, so that a test that saw nothing does not pass. */
export async function countTraced({ sql }: TestStore): Promise<{ starts: number; takeovers: number }> {
  const [row] = await sql<{ starts: number; takeovers: number }>(
    `SELECT count(*) FILTER (WHERE author = 'assistant')::integer AS starts,
       count(*) FILTER (WHERE owner = 'agent')::integer AS takeovers FROM trace`,
  );
  return row ?? { starts: 0, takeovers: 0 };
}
