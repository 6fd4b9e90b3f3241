import { Failure } from '../src/domain/failures.ts';
import { type Asked, readArguments } from './keys/arguments.ts';
import { issue, list, revoke } from './keys/deeds.ts';
import { demoAgentKeyFile } from './system/environment.ts';
import { settingsHere } from './system/here.ts';
import { withTools } from './system/tools.ts';

/** `npm run keys -- list|issue|revoke`: the API keys of a business. */
run().catch((error: unknown) => {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = 1;
});

async function run(): Promise<void> {
  const asked = readArguments(process.argv.slice(2));
  const settings = settingsHere();
  const demoFile = demoAgentKeyFile(settings.dataDir);
  process.stdout.write(`${await withTools(settings, ({ installation }) => deedOf(asked)(installation, demoFile))}\n`);
}

function deedOf(asked: Asked) {
  if (asked.deed === 'list') return list(asked);
  return asked.deed === 'issue' ? issue(asked) : revoke(asked);
}

function sentenceOf(error: unknown): string {
  if (!(error instanceof Failure)) return error instanceof Error ? error.message : 'Something unexpected happened.';
  if (error.code === 'store.unavailable') return 'The database does not answer. Is the system running? npm start';
  return `The stores refused (${error.code}).`;
}
