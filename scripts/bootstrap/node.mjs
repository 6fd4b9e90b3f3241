import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir } from './cache.mjs';
import { withLock } from './lock.mjs';
import { broughtMajor, isNewEnough, nodePackageFor } from './node-choice.mjs';
import { npm } from './npm.mjs';
import { step } from './step.mjs';

/**
 * The path of a Node that can run this project: the running one, or Node 24 fetched from npm into the cache.
 * @returns {Promise<string>} an absolute path
 */
export async function ensureNode() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const name = nodePackageFor(process.platform, process.arch);
  const home = join(cacheDir(), `node${broughtMajor}`);
  const node = nodeIn(home, name);
  if (existsSync(node)) return node;
  await withLock(join(cacheDir(), 'locks', `node${broughtMajor}`), async () => {
    if (!existsSync(node)) await step(describe(name), () => fetchNode(home, name));
  });
  return node;
}

function describe(name) {
  return `bringing Node ${broughtMajor} (${name}), because Node ${process.versions.node} is too old`;
}

async function fetchNode(home, name) {
  mkdirSync(cacheDir(), { recursive: true });
  const fresh = mkdtempSync(`${home}-`);
  const args = [
    'install',
    '--prefix',
    fresh,
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--loglevel=error',
    `${name}@${broughtMajor}`,
  ];
  try {
    await npm(process.execPath, args, {
      cwd: fresh,
      failure: `Node ${broughtMajor} could not be fetched from npm. Check the network, or install Node 22.18 or newer yourself and start again.`,
    });
    rmSync(home, { recursive: true, force: true });
    renameSync(fresh, home);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function nodeIn(home, name) {
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  return join(home, 'node_modules', name, 'bin', file);
}
