import { ConfigRefused, readConfig } from '../config.ts';
import { codeOf } from '../domain/failures.ts';
import type { Log } from '../ports/log.ts';
import { wireApi } from '../wiring/api.ts';
import { createApi } from './api.ts';
import { serve } from './serve.ts';

run().catch((error: unknown) => refuseToStart(sentenceOf(error)));

async function run(): Promise<void> {
  const config = readConfig(process.env);
  const { ports, lifetime, close } = wireApi(config);
  // Node would print the text of the error, and a database's text may quote a person.
  process.on('uncaughtException', (error) => fail(ports.log, error));
  const unfit = await ports.readiness.whatIsUnfit().catch(() => null);
  if (unfit !== null) return refuseToStart(`The API does not start: ${unfit}.`);
  const served = await serve(createApi(ports), { host: config.apiHost, port: config.apiPort }, close);
  ports.log.info({ port: served.port }, 'api listening');
  lifetime.onStop(async (reason) => {
    giveUpAfter(9_500);
    await served.stop();
    ports.log.info({ reason }, 'api stopped');
    process.exit(0);
  });
}

/** Stores that cannot be closed must not keep the process alive. */
function giveUpAfter(ms: number): void {
  setTimeout(() => process.exit(1), ms).unref();
}

function fail(log: Log, error: unknown): void {
  log.error({ code: codeOf(error) }, 'api failed');
  process.exit(1);
}

function refuseToStart(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function sentenceOf(error: unknown): string {
  if (error instanceof ConfigRefused) return error.message;
  if (isListenError(error)) return `The API cannot listen where API_HOST and API_PORT say: ${error.code}.`;
  return `The API could not start: ${codeOf(error)}.`;
}

function isListenError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'syscall' in error && error.syscall === 'listen' && 'code' in error;
}
