import { readArguments } from './faults/arguments.ts';
import { aDataDir, removeDataDir, startOwnSystem } from './faults/installation.ts';
import { runFaults } from './faults/run.ts';
import { explain } from './faults/verdict/explain.ts';
import { judge } from './faults/verdict/judge.ts';
import { createReport } from './system/report.ts';
import { whenStopped } from './system/stop-signals.ts';

const stopping = new AbortController();

/** `npm run faults`: a system of its own under load, with processes killed and a provider that misbehaves. */
async function run(): Promise<number> {
  const asked = readArguments(process.argv.slice(2));
  const progress = asked.json ? process.stderr : process.stdout;
  const print = (line: string): void => void progress.write(`${line}\n`);
  const stopAsked = whenStopped().then(() => stopping.abort(new Error('Stopped before the verdict.')));
  const dataDir = aDataDir();
  try {
    const installation = await startOwnSystem({
      dataDir,
      report: createReport((text) => progress.write(text)),
      stopAsked,
    });
    try {
      const { verdict, doubts } = judge(await runFaults(asked, installation, print, stopping.signal));
      print(explain(verdict, doubts));
      if (asked.json) process.stdout.write(`${JSON.stringify(verdict)}\n`);
      return verdict.violations.length === 0 ? 0 : 1;
    } finally {
      await installation.stop();
    }
  } finally {
    if (asked.keep) print(`The data is kept in ${dataDir}`);
    else removeDataDir(dataDir);
  }
}

run().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(stopping.signal.aborted ? 130 : 1);
  },
);
