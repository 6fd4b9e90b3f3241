import { watch } from 'node:fs';
import { join } from 'node:path';
import { settingsHere } from './system/here.ts';
import { createReport } from './system/report.ts';
import { root } from './system/root.ts';
import { runUntilStopped } from './system/run-until-stopped.ts';
import { type ProcessName, type System, startSystem } from './system/system.ts';

const calmMs = 200;
const report = createReport();

/** `npm run dev`: like `npm start`, restarting what a changed file belongs to. */
await runUntilStopped((stopAsked) => startSystem(settingsHere(), report, stopAsked), restartOnChange);

function restartOnChange(system: System): () => void {
  const changed = new Set<ProcessName>();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(join(root, 'src'), { recursive: true }, (_event, file) => {
    for (const name of touchedBy(String(file ?? ''))) changed.add(name);
    clearTimeout(timer);
    timer = setTimeout(() => void restart(system, changed), calmMs);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}

function touchedBy(file: string): ProcessName[] {
  if (/(^|\/)\.|~$/.test(file)) return [];
  return file.startsWith('sandbox') ? ['sandbox'] : ['api', 'worker'];
}

async function restart(system: System, changed: Set<ProcessName>): Promise<void> {
  const names = [...changed];
  changed.clear();
  if (names.length === 0) return;
  report.line(`  ↻ restarting ${names.join(' and ')}`);
  await Promise.all(names.map((name) => system.processes.get(name)?.restart()));
}
