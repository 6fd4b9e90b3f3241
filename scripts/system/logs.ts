import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { ensurePrivateFolder } from './folders.ts';

const largestBytes = 20_000_000;

/** Opens a log file for appending; a large one is put aside first. Returns the file descriptor. */
export function openLog(file: string): number {
  ensurePrivateFolder(dirname(file));
  if (existsSync(file) && statSync(file).size > largestBytes) renameSync(file, `${file}.old`);
  return openSync(file, 'a', 0o600);
}

/** Closes what `openLog` opened. */
export function closeLog(descriptor: number): void {
  closeSync(descriptor);
}

/** The last lines of a log, for an error message. */
export function lastLines(file: string, count = 15): string {
  if (!existsSync(file)) return '';
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
}
