import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestStore } from '../../../builders/store.ts';

/** A column as the database or the Prisma schema has it. */
export interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
}

/** The names of all tables of ours. */
export async function tablesOf({ sql }: Pick<TestStore, 'sql'>): Promise<readonly string[]> {
  const rows = await sql<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p', 'v', 'm', 'f') AND relnamespace = 'public'::regnamespace
     AND relname <> '_prisma_migrations' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

/** Every column that the migrated database has. */
export async function columnsOf({ sql }: Pick<TestStore, 'sql'>): Promise<readonly Column[]> {
  return sql<Column & { [key: string]: unknown }>(
    `SELECT c.relname AS "table", a.attname AS "column", format_type(a.atttypid, a.atttypmod) AS type, NOT a.attnotnull AS nullable
     FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> '_prisma_migrations'
       AND a.attnum > 0 AND NOT a.attisdropped ORDER BY 1, 2`,
  );
}

/** One model of the Prisma schema. */
export interface Model {
  readonly name: string;
  readonly table: string;
  readonly columns: readonly Column[];
  /** The Prisma name of each column. */
  readonly fields: ReadonlyMap<string, string>;
  /** Columns of each unique index, the primary key included. */
  readonly uniques: readonly (readonly string[])[];
}

const plainTypes: Record<string, string> = {
  Bytes: 'bytea',
  Boolean: 'boolean',
  Int: 'integer',
  BigInt: 'bigint',
  String: 'text',
};

/** The Prisma schema, read as text, so that nothing of Prisma's own stands between. */
export function modelsOfSchema(): readonly Model[] {
  const text = readFileSync(join(import.meta.dirname, '../../../../prisma/schema.prisma'), 'utf8');
  return [...text.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name = '', body = '']) => asModel(name, body));
}

function asModel(name: string, body: string): Model {
  const table = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? name;
  const lines = body.split('\n').filter((line) => /^ {2}\w/.test(line));
  const fields = new Map(lines.map((line) => [columnOf(line), line.trim().split(/\s+/)[0] ?? '']));
  const named = new Map([...fields].map(([column, field]) => [field, column]));
  const composed = [...body.matchAll(/@@(?:unique|id)\(\[([^\]]+)\]/g)].map(([, list = '']) =>
    list.split(',').map((field) => named.get(field.trim()) ?? '?'),
  );
  const single = lines.filter((line) => /@(id|unique)\b/.test(line)).map((line) => [columnOf(line)]);
  const columns = lines.map((line) => asColumn(table, line));
  return { name, table, columns, fields, uniques: [...composed, ...single] };
}

function columnOf(line: string): string {
  return /@map\("(\w+)"\)/.exec(line)?.[1] ?? line.trim().split(/\s+/)[0] ?? '';
}

function asColumn(table: string, line: string): Column {
  const prismaType = line.trim().split(/\s+/)[1] ?? '';
  const list = prismaType.endsWith('[]') ? '[]' : '';
  return {
    table,
    column: columnOf(line),
    type: `${nativeType(line) ?? plainTypes[prismaType.replace(/[?[\]]/g, '')] ?? prismaType}${list}`,
    nullable: prismaType.endsWith('?'),
  };
}

function nativeType(line: string): string | undefined {
  const native = /@db\.(\w+)(?:\((\d+)\))?/.exec(line);
  if (native === null) return undefined;
  if (native[1] === 'Timestamptz') return `timestamp(${native[2]}) with time zone`;
  return native[1]?.toLowerCase();
}
