#!/usr/bin/env node
/**
 * The front door of every `npm run …`: brings the right Node, the dependencies and the Prisma client, then runs a script.
 * Plain JavaScript for any Node >= 20, because nothing is installed yet when it starts.
 * Usage: node scripts/bootstrap.mjs scripts/start.ts [args]
 */
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureDependencies } from './bootstrap/dependencies.mjs';
import { ensureNode } from './bootstrap/node.mjs';
import { ensurePrismaClient } from './bootstrap/prisma-client.mjs';
import { runUnder } from './bootstrap/run-under.mjs';

// import.meta.dirname came with Node 20.11.
const root = fileURLToPath(new URL('..', import.meta.url));

async function main() {
  const [script, ...args] = process.argv.slice(2);
  if (!script) throw new Error('Say which script to run: node scripts/bootstrap.mjs scripts/start.ts');
  const node = await ensureNode();
  await ensureDependencies(root, node);
  await ensurePrismaClient(root, node);
  const file = resolve(root, script);
  if (node !== process.execPath) return runUnder(node, [file, ...args]);
  process.argv = [process.execPath, file, ...args];
  await import(pathToFileURL(file).href);
}

main().catch((error) => {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
