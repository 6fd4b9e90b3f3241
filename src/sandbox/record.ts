import { closeSync, existsSync, fchmodSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RecordEntry, RecordLine } from './record-lines.ts';

/** What `GET /control/record` asks for; `since` and `to` are a sequence number or an ISO instant. */
export interface RecordQuery {
  readonly since?: string | undefined;
  readonly to?: string | undefined;
  readonly kind?: string | undefined;
  readonly limit?: number | undefined;
}

/** The append-only account of what happened; the only witness that tests may believe. */
export interface SandboxRecord {
  append(entry: RecordEntry): RecordLine;
  list(query?: RecordQuery): RecordLine[];
  /** Lines of an earlier run, in order, bodies of queued webhooks included. */
  readonly earlier: readonly RecordLine[];
  close(): void;
}

// A load run writes far more webhook attempts than memory should keep; the file keeps all of them.
const keptAttempts = 100_000;

/** Opens the record; with `dir` it continues the file `record.jsonl` there. */
export const openRecord = (dir: string | undefined): SandboxRecord => {
  const file = dir === undefined ? undefined : openFile(dir);
  const earlier = file?.earlier ?? [];
  const calls: RecordLine[] = [];
  const attempts: RecordLine[] = [];
  let seq = earlier.at(-1)?.seq ?? 0;
  const keep = (line: RecordLine) => {
    if (line.kind === 'webhook-queued') return;
    const list = line.kind === 'webhook' ? attempts : calls;
    list.push(line);
    if (attempts.length > 2 * keptAttempts) attempts.splice(0, keptAttempts);
  };
  for (const line of earlier) keep(line);
  return {
    earlier,
    append(entry) {
      seq += 1;
      const line: RecordLine = { seq, at: new Date().toISOString(), ...entry };
      file?.write(line);
      keep(line);
      return line;
    },
    list: (query = {}) => select(query.kind === 'webhook' ? attempts : merged(calls, attempts, query), query),
    close: () => file?.close(),
  };
};

const merged = (calls: RecordLine[], attempts: RecordLine[], query: RecordQuery) =>
  query.kind === undefined ? [...calls, ...attempts].sort((one, other) => one.seq - other.seq) : calls;

const select = (lines: readonly RecordLine[], query: RecordQuery): RecordLine[] =>
  lines
    .filter((line) => query.kind === undefined || line.kind === query.kind)
    .filter((line) => query.since === undefined || isAfter(line, query.since))
    .filter((line) => query.to === undefined || !isAfter(line, query.to))
    .slice(0, query.limit ?? Number.POSITIVE_INFINITY);

const isAfter = (line: RecordLine, bound: string) =>
  /^\d+$/.test(bound) ? line.seq > Number(bound) : Date.parse(line.at) > Date.parse(bound);

const openFile = (dir: string) => {
  mkdirSync(dirname(dir), { recursive: true });
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const path = join(dir, 'record.jsonl');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const handle = openSync(path, 'a', 0o600);
  // An earlier run may have made it readable for everybody.
  fchmodSync(handle, 0o600);
  // A process that was killed in the middle of a line leaves it without an end.
  if (text !== '' && !text.endsWith('\n')) writeSync(handle, '\n');
  let open = true;
  return {
    earlier: text.split('\n').flatMap(parsedLine),
    write(line: RecordLine) {
      if (open) writeSync(handle, `${JSON.stringify(line)}\n`);
    },
    close() {
      if (open) closeSync(handle);
      open = false;
    },
  };
};

const parsedLine = (line: string): RecordLine[] => {
  try {
    return line === '' ? [] : [JSON.parse(line) as RecordLine];
  } catch {
    return [];
  }
};
