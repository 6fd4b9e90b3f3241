import { relative } from 'node:path';
import { apiUrl, demoAgentKeyFile } from './environment.ts';
import { seconds } from './report.ts';
import { root } from './root.ts';
import { hasRealLine, type SystemSettings } from './settings.ts';

/** Prints where everything is, once it runs. */
export function printAddresses(settings: SystemSettings, tookMs: number): void {
  const { ports, dataDir, externalTemporalAddress } = settings;
  const lines = [
    ...(hasRealLine(settings) ? [] : [['Phone page', `http://127.0.0.1:${ports.sandbox}/`]]),
    ['API', `${apiUrl(settings)}/`],
    [
      'Temporal UI',
      externalTemporalAddress ? `of ${externalTemporalAddress}` : `http://127.0.0.1:${ports.temporalUi}/`,
    ],
    ...(settings.withoutDemo ? [] : [["Demo agent's API key", relative(root, demoAgentKeyFile(dataDir))]]),
    ['Logs', relative(root, `${dataDir}/logs`)],
  ];
  const listed = lines.map(([name = '', where]) => `  ${name.padEnd(21)} ${where}`).join('\n');
  process.stdout.write(`\nAsistian runs (${seconds(tookMs)}). Ctrl-C stops it.\n\n${listed}\n`);
}
