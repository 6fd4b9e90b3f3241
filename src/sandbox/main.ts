import { pino } from 'pino';
import { createSandbox } from './sandbox.ts';
import { readSettings } from './settings.ts';

const log = pino({ name: 'sandbox' });
const read = readSettings(process.env);

if (!read.ok) {
  for (const problem of read.problems) log.error(problem);
  process.exit(1);
}

const sandbox = createSandbox(read.settings);

let stopping = false;

const stop = async () => {
  if (stopping) return;
  stopping = true;
  await sandbox.close();
  log.info('sandbox stopped');
  process.exit(0);
};

process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
if (read.exitWithParent) {
  // The pipe closes when the parent dies, however it dies.
  process.stdin.resume();
  process.stdin.once('end', () => void stop());
  process.stdin.once('close', () => void stop());
}

sandbox.listen().then(
  ({ url }) => log.info({ url }, 'sandbox listening'),
  (error: NodeJS.ErrnoException) => {
    log.error({ code: error.code }, 'sandbox could not listen');
    process.exit(1);
  },
);
