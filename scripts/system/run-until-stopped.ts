import { printAddresses } from './addresses.ts';
import { whenStopped } from './stop-signals.ts';
import type { System } from './system.ts';

/**
 * Starts a system, prints where everything is, and stops it in good order when asked.
 * @param onStarted may watch the running system; returns how to end that
 */
export async function runUntilStopped(
  start: (stopAsked: Promise<void>) => Promise<System>,
  onStarted: (system: System) => () => void = () => () => {},
): Promise<void> {
  const startedAtMs = Date.now();
  const asked = whenStopped();
  process.stdout.write('Starting Asistian\n');
  try {
    const system = await start(asked);
    printAddresses(system.settings, Date.now() - startedAtMs);
    const endWatch = onStarted(system);
    await asked;
    endWatch();
    process.stdout.write('\nStopping\n');
    await system.stop();
    process.stdout.write('Stopped. Everything is kept; npm start goes on from here.\n');
    process.exit(0);
  } catch (error) {
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
