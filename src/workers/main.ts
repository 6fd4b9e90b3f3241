import { createActivities } from '../activities/index.ts';
import { ConfigRefused, readConfig } from '../config.ts';
import { codeOf } from '../domain/failures.ts';
import { wireWorker } from '../wiring/worker.ts';
import { EngineKeeper } from './engine-keeper.ts';
import { openHealth } from './health.ts';
import { runLoop, stuckOf } from './loop.ts';
import { loopsOf } from './loops.ts';

run().catch((error: unknown) => {
  refuseToStart(error instanceof ConfigRefused ? error.message : `The worker could not start: ${codeOf(error)}.`);
});

function refuseToStart(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

async function run(): Promise<void> {
  const config = readConfig(process.env);
  const { ports, lifetime, stopSending, close } = wireWorker(config);
  // Node would print the text of the error, and a database's text may quote a person.
  process.on('uncaughtException', (error) => {
    ports.log.error({ code: codeOf(error) }, 'worker failed');
    process.exit(1);
  });
  const unfit = await ports.readiness.whatIsUnfit().catch(() => null);
  if (unfit !== null) return refuseToStart(`The worker does not start: ${unfit}.`);
  const engine = new EngineKeeper(() => ports.openEngine(createActivities(ports)), ports.log);
  engine.start();
  const running = loopsOf(ports, config).map((loop) => runLoop(loop, ports.log));
  const isReady = async () =>
    engine.isRunning() && stuckOf(running).length === 0 && (await ports.readiness.storesReady());
  const health = await openHealth(config.workerHealthPort, { isReady });
  ports.log.info({}, 'worker started');
  lifetime.onStop(async (reason) => {
    setTimeout(() => process.exit(1), 9_500).unref();
    // What is on the wire is heard to its end: cut off, nobody would know whether it arrived.
    await Promise.all([stopSending(), engine.stop(), ...running.map((loop) => loop.stop())]);
    health.close();
    await close();
    ports.log.info({ reason }, 'worker stopped');
    process.exit(0);
  });
}
