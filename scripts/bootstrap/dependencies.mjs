import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir } from './cache.mjs';
import { withLock } from './lock.mjs';
import { agrees } from './lockfile.mjs';
import { npm } from './npm.mjs';
import { step } from './step.mjs';

/**
 * Installs exactly what package-lock.json says, when node_modules is missing or differs from it.
 * @param {string} root the checkout
 * @param {string} node the Node to run npm with
 */
export async function ensureDependencies(root, node) {
  if (isUpToDate(root)) return;
  const lock = join(cacheDir(), 'locks', `dependencies-${hash(root).slice(0, 12)}`);
  const onWait = () => process.stdout.write('  … another start is installing the dependencies; waiting for it\n');
  await withLock(lock, () => isUpToDate(root) || install(root, node), onWait);
}

async function install(root, node) {
  const failure = 'The dependencies could not be installed. Check the network and the message above, then start again.';
  await step('installing the dependencies (npm ci, about a minute)', () =>
    npm(node, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, failure }),
  );
  writeStamp(root);
}

function isUpToDate(root) {
  if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) return false;
  const stamp = stampFile(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash(root)) return true;
  if (!agrees(readJson(root, 'package-lock.json'), readJson(root, 'node_modules/.package-lock.json'))) return false;
  writeStamp(root);
  return true;
}

const stampFile = (root) => join(root, 'node_modules', '.asistian-installed');
const writeStamp = (root) => writeFileSync(stampFile(root), lockHash(root));
const readJson = (root, file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const lockHash = (root) => hash(readFileSync(join(root, 'package-lock.json')));
const hash = (text) => createHash('sha256').update(text).digest('hex');
