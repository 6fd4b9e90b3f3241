import { createHash } from 'node:crypto';
import type pg from 'pg';
import { withClient } from '../../../../scripts/postgres/client.ts';

/** A row of any table, as it lies in the database. */
export interface Stored {
  readonly table: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Every row of every table of a database, Prisma's and Postgres's comments included. */
export function everyRow(url: string): Promise<readonly Stored[]> {
  return withClient(url, async (client) => {
    const tables = await client.query<{ name: string }>(
      "SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace",
    );
    const rows: Stored[] = [];
    for (const { name } of tables.rows) rows.push(...(await rowsOf(client, name)));
    return rows;
  });
}

async function rowsOf(client: pg.Client, table: string): Promise<readonly Stored[]> {
  const { rows } = await client.query<Record<string, unknown>>(`SELECT * FROM "${table}"`);
  return rows.map((values) => ({ table, values }));
}

/** The forms in which a secret could lie somewhere. */
export function formsOf(secret: string): ReadonlyMap<string, string> {
  const bytes = Buffer.from(secret, 'utf8');
  const digits = secret.replace(/\D/g, '');
  const forms = new Map<string, string>([
    ['plain', secret],
    ['lower case', secret.toLowerCase()],
    ['without accents', secret.normalize('NFD').replace(/\p{M}/gu, '')],
    ['URL', encodeURIComponent(secret)],
    ['JSON', JSON.stringify(secret).slice(1, -1)],
    ['backwards', [...secret].reverse().join('')],
    ['hex', bytes.toString('hex')],
    ['hex backwards', Buffer.from(bytes).reverse().toString('hex')],
    ['UTF-16', Buffer.from(secret, 'utf16le').toString('hex')],
    ['SHA-256', createHash('sha256').update(secret).digest('hex')],
    ['MD5', createHash('md5').update(secret).digest('hex')],
    ...[0, 1, 2].map((offset): [string, string] => [`base64 at ${offset}`, base64At(bytes, offset)]),
  ]);
  if (digits.length > 6) forms.set('digits', digits);
  return forms;
}

/** The characters that the secret surely has when it stands at any place with this remainder modulo three. */
function base64At(bytes: Buffer, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes])
    .toString('base64')
    .replace(/=+$/, '');
  return text.slice(offset === 0 ? 0 : offset + 1, -1);
}

/** Where a secret lies in plain sight: `table.column (form)`. */
export function find(rows: readonly Stored[], secret: string): readonly string[] {
  const forms = [...formsOf(secret)];
  return rows.flatMap(({ table, values }) =>
    Object.entries(values).flatMap(([column, value]) => {
      const text = readable(value);
      return forms.filter(([, form]) => text.includes(form)).map(([name]) => `${table}.${column} (${name})`);
    }),
  );
}

function readable(value: unknown): string {
  if (!Buffer.isBuffer(value)) return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return [value.toString('utf8'), value.toString('latin1'), value.toString('hex')].join('\n');
}
