import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir } from './cache.mjs';
import { withLock } from './lock.mjs';
import { run, withFirst } from './npm.mjs';
import { step } from './step.mjs';

const schema = 'prisma/schema.prisma';
const generated = 'src/adapters/prisma/generated';

/**
 * Generates the Prisma client when it is missing or the schema changed.
 * @param {string} root the checkout
 * @param {string} node the Node to run Prisma with
 */
export async function ensurePrismaClient(root, node) {
  if (!existsSync(join(root, schema)) || isUpToDate(root)) return;
  const lock = join(cacheDir(), 'locks', `prisma-${hash(root).slice(0, 12)}`);
  await withLock(lock, () => isUpToDate(root) || step('generating the Prisma client', () => generate(root, node)));
}

async function generate(root, node) {
  const wanted = fingerprint(root);
  await run(node, [join(root, 'node_modules/prisma/build/index.js'), 'generate'], {
    cwd: root,
    env: { ...process.env, PATH: withFirst(join(node, '..')), ...withoutEngine(), PRISMA_HIDE_UPDATE_MESSAGE: '1' },
    failure: `The Prisma client could not be generated. Check ${schema}, then start again.`,
  });
  writeFileSync(stampFile(root), wanted);
}

/**
 * Prisma asks for its native schema engine even where it does not need it, and would download it.
 * For this one call only: with it set, `prisma migrate deploy` ends well and applies nothing.
 */
function withoutEngine() {
  const harmless = ['/bin/true', '/usr/bin/true'].find(existsSync);
  return harmless ? { PRISMA_SCHEMA_ENGINE_BINARY: harmless } : {};
}

function isUpToDate(root) {
  return existsSync(stampFile(root)) && readFileSync(stampFile(root), 'utf8') === fingerprint(root);
}

const stampFile = (root) => join(root, generated, '.schema-hash');
const hash = (text) => createHash('sha256').update(text).digest('hex');

function fingerprint(root) {
  const files = [schema, 'prisma.config.ts', 'node_modules/prisma/package.json'].map((file) => join(root, file));
  return hash(files.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')).join('\0'));
}
