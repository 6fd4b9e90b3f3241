import { Failure } from '../src/domain/failures.ts';
import type { LedgerDay } from '../src/ports/reading.ts';
import { settingsHere } from './system/here.ts';
import { withTools } from './system/tools.ts';

const asJson = process.argv.includes('--json');
const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

run().catch((error: unknown) => {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exit(1);
});

async function run(): Promise<void> {
  const days = await withTools(settingsHere(), ({ ledger }) => ledger.ofAll());
  if (asJson) print(JSON.stringify(days));
  else show(days);
  process.exitCode = days.every(({ balanced }) => balanced) ? 0 : 1;
}

function sentenceOf(error: unknown): string {
  if (error instanceof Error && !(error instanceof Failure)) return error.message;
  const code = error instanceof Failure ? error.code : 'unexpected';
  return `The ledger could not be read (${code}). Is the system running? Start it with npm start.`;
}

const columns = [
  'day',
  'business',
  'accepted',
  'answered',
  'by person',
  'left',
  'quarantined',
  'open',
  'of it unknown',
  'adds up',
];

function show(days: readonly LedgerDay[]): void {
  if (days.length === 0) print('Nothing has been accepted yet. Write on the phone page, or: npm run say -- "Hello"');
  else showTable(days);
}

function showTable(days: readonly LedgerDay[]): void {
  const rows = [columns, ...days.map(asRow)];
  const widths = columns.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  for (const row of rows) print(row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  '));
}

function asRow(day: LedgerDay): string[] {
  const { waitingForPerson, unknown, inWork } = day.open;
  const counts = [day.accepted, day.answered, day.handledByPerson, day.leftUnanswered, day.quarantined];
  const open = waitingForPerson + unknown + inWork;
  const business = day.businessId?.slice(-12) ?? 'installation';
  return [day.day, business, ...counts.map(String), String(open), String(unknown), day.balanced ? 'yes' : 'NO'];
}
