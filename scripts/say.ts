import { readAgentKey } from './demo/agent-key.ts';
import { readArguments } from './say/arguments.ts';
import { deskAt } from './say/desk.ts';
import { phonesAt } from './say/phones.ts';
import { say } from './say/say.ts';
import { asJson, asText } from './say/tell.ts';
import { patience } from './say/wait.ts';
import { apiUrl, demoAgentKeyFile } from './system/environment.ts';
import { settingsHere } from './system/here.ts';
import { hasRealLine } from './system/settings.ts';

/** `npm run say -- "…"`: writes to the running system as a customer would, and shows what comes back. */
run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

async function run(): Promise<void> {
  const asked = readArguments(process.argv.slice(2));
  const settings = settingsHere();
  if (hasRealLine(settings)) throw new Error('The line is a real one (WHATSAPP_APP_SECRET): write from a real phone.');
  const phones = phonesAt(`http://127.0.0.1:${settings.ports.sandbox}`);
  await phones.people();
  const story = await say(phones, deskAt(apiUrl(settings), agentKey(settings.dataDir)), asked, patience);
  process.stdout.write(`${asked.asJson ? asJson(story) : asText(story)}\n`);
}

function agentKey(dataDir: string): string {
  const file = demoAgentKeyFile(dataDir);
  const key = readAgentKey(file);
  if (key === undefined)
    throw new Error(
      `The demo agent's API key is missing (${file}); npm start makes it, or: npm run keys -- issue --demo`,
    );
  return key;
}
