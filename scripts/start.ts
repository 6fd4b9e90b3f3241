import { settingsHere } from './system/here.ts';
import { createReport } from './system/report.ts';
import { runUntilStopped } from './system/run-until-stopped.ts';
import { startSystem } from './system/system.ts';

/** `npm start`: the whole installation on this machine, until Ctrl-C. */
await runUntilStopped((stopAsked) => startSystem(settingsHere(), createReport(), stopAsked));
