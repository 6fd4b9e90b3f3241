import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { root } from '../../scripts/system/root.ts';
import { aFolder } from '../setup/run.ts';

/** A file that breaks a rule: the rule's name, the file, what it imports. */
const breaches: readonly (readonly [rule: string, file: string, target: string])[] = [
  ['no-cycles', 'src/ports/a.ts', './b.ts'],
  ['every-import-resolves', 'src/ports/lost.ts', './nowhere.ts'],
  ['domain-imports-nothing-of-ours', 'src/domain/x.ts', '../ports/clock.ts'],
  ['domain-uses-only-named-pure-packages', 'src/domain/y.ts', 'zod'],
  ['domain-uses-only-named-pure-packages', 'src/domain/z.ts', 'node:crypto'],
  ['ports-import-only-domain', 'src/ports/x.ts', '../activities/deed.ts'],
  ['workflows-know-activities-by-type-only', 'src/workflows/x.ts', '../activities/deed.ts'],
  ['workflows-import-only-domain-and-activity-types', 'src/workflows/y.ts', '../ports/clock.ts'],
  ['activities-import-only-ports-and-domain', 'src/activities/x.ts', '../workflows/contract.ts'],
  ['adapters-import-only-ports-domain-and-their-vendor', 'src/adapters/meta/x.ts', '../../activities/deed.ts'],
  ['only-adapters-temporal-knows-the-workflow-contract', 'src/adapters/meta/y.ts', '../../workflows/contract.ts'],
  ['adapters-do-not-know-each-other', 'src/adapters/meta/z.ts', '../prisma/store.ts'],
  ['api-imports-only-ports-and-domain', 'src/api/x.ts', '../activities/deed.ts'],
  ['workers-import-only-workflows-activities-ports-and-domain', 'src/workers/x.ts', '../adapters/prisma/store.ts'],
  ['sandbox-shares-nothing-with-adapters', 'src/sandbox/x.ts', '../domain/words.ts'],
  ['only-wiring-constructs-adapters', 'scripts/x.ts', '../src/adapters/prisma/store.ts'],
  ['only-mains-and-scripts-know-the-wiring', 'src/api/y.ts', '../wiring.ts'],
  ['only-wiring-and-mains-read-the-config', 'src/api/z.ts', '../config.ts'],
  ['nothing-imports-api', 'src/workers/y.ts', '../api/main.ts'],
  ['nothing-imports-workers', 'src/api/w.ts', '../workers/main.ts'],
  ['nothing-imports-console', 'src/api/v.ts', '../console/page.ts'],
  ['nothing-imports-sandbox', 'scripts/y.ts', '../src/sandbox/main.ts'],
  ['nothing-imports-tests', 'scripts/z.ts', '../test/a.ts'],
  ['only-adapters-prisma-knows-prisma', 'src/activities/y.ts', 'pg'],
  ['only-four-places-know-temporal', 'src/api/u.ts', '@temporalio/client'],
  ['api-process-loads-no-temporal-worker', 'src/api/main.ts', '../wiring.ts'],
  ['production-code-needs-no-development-package', 'src/activities/z.ts', 'fast-check'],
];

const innocent = {
  'src/domain/words.ts': '',
  'src/domain/ids.ts': "import 'luxon';",
  'src/ports/clock.ts': "import '../domain/words.ts';",
  'src/ports/b.ts': "import './a.ts';",
  'src/activities/deed.ts': "import '../ports/clock.ts';\nexport type Deed = 1;",
  'src/workflows/contract.ts': "import type { Deed } from '../activities/deed.ts';\nexport type D = Deed;",
  'src/adapters/prisma/store.ts': "import 'pg';",
  'src/adapters/temporal/ring.ts': "import '../../workflows/contract.ts';\nimport '@temporalio/worker';",
  'src/wiring.ts': "import './adapters/temporal/ring.ts';\nimport './config.ts';",
  'src/config.ts': "import 'zod';",
  'src/sandbox/main.ts': "import '../domain/ids.ts';",
  'src/workers/main.ts': "import '../wiring.ts';",
  'src/console/page.ts': '',
  'test/a.ts': '',
};

type Violation = { from: string; rule: { name: string } };

function cruise(): Violation[] {
  const dir = aFolder();
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    cpSync(join(root, file), join(dir, file));
  symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'));
  for (const [file, source] of Object.entries(innocent)) write(dir, file, source);
  for (const [, file, target] of breaches) write(dir, file, `import '${target}';`);
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = [program, 'src', 'scripts', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: dir, encoding: 'utf8', maxBuffer: 50_000_000 });
  return JSON.parse(stdout).summary.violations;
}

function write(dir: string, file: string, source: string): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), source);
}

describe('the arrows between folders', () => {
  let violations: Violation[] = [];
  beforeAll(() => {
    violations = cruise();
  });

  it.each(breaches)('%s: refused in %s', (name, file) => {
    expect(violations.filter(({ from }) => from === file).map(({ rule }) => rule.name)).toContain(name);
  });

  it.each(Object.keys(innocent).filter((file) => file !== 'src/ports/b.ts'))('nothing is said against %s', (file) => {
    expect(violations.filter(({ from }) => from === file)).toEqual([]);
  });
});
