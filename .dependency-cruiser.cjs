/** Each rule is named by the sentence that it enforces. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const oursBut = (...allowed) => `^src/(?!(${allowed.join('|')}))`;
const vendor = (...names) => `node_modules/(${names.join('|')})/`;
const everywhereBut = (...allowed) => ({ path: '^(src|scripts)/', pathNot: allowed.map((place) => `^${place}`) });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    rule(
      'no-cycles',
      'Two files that load each other cannot be tested or moved alone; which is loaded first changes what they see.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    rule(
      'every-import-resolves',
      'An import that leads nowhere fails only when that line runs.',
      {},
      { couldNotResolve: true },
    ),

    rule(
      'domain-imports-nothing-of-ours',
      'The rules of the business must hold whatever surrounds them.',
      { path: '^src/domain/' },
      { path: '^(src|scripts|test)/', pathNot: '^src/domain/' },
    ),
    rule(
      'domain-uses-only-named-pure-packages',
      'No clock, no randomness, no network, no Node: workflows run the same rules in a sandbox without them. Only luxon, for time zones.',
      { path: '^src/domain/' },
      {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core'],
        pathNot: vendor('luxon', '@types/luxon'),
      },
    ),
    rule(
      'ports-import-only-domain',
      'What we need from outside is said in our own words.',
      { path: '^src/ports/' },
      { path: oursBut('ports/', 'domain/') },
    ),

    rule(
      'workflows-know-activities-by-type-only',
      'A workflow that loads an activity loads its network and its clock, and can no longer be replayed.',
      { path: '^src/workflows/' },
      { path: '^src/activities/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'workflows-import-only-domain-and-activity-types',
      'A workflow orders and waits; all else is a deed.',
      { path: '^src/workflows/' },
      { path: oursBut('workflows/', 'domain/', 'activities/') },
    ),
    rule(
      'activities-import-only-ports-and-domain',
      'A deed says what it needs; who provides it is decided elsewhere.',
      { path: '^src/activities/' },
      { path: oursBut('activities/', 'ports/', 'domain/') },
    ),
    rule(
      'adapters-import-only-ports-domain-and-their-vendor',
      'An adapter provides one thing and knows nothing of who asks. Only the one for Temporal knows the contract of the workflows.',
      { path: '^src/adapters/' },
      { path: oursBut('adapters/', 'ports/', 'domain/', 'workflows/contract') },
    ),
    rule(
      'only-adapters-temporal-knows-the-workflow-contract',
      'All others ring through a port.',
      { path: '^src/adapters/', pathNot: '^src/adapters/temporal/' },
      { path: '^src/workflows/' },
    ),
    rule(
      'adapters-do-not-know-each-other',
      'Each body can be swapped alone.',
      { path: '^src/adapters/([^/]+)/' },
      { path: '^src/adapters/', pathNot: '^src/adapters/$1/' },
    ),
    rule(
      'api-imports-only-ports-and-domain',
      'A door asks who you are and hands on; it does not know who does the work.',
      { path: '^src/api/' },
      { path: oursBut('api/', 'ports/', 'domain/', 'wiring', 'config') },
    ),
    rule(
      'workers-import-only-workflows-activities-ports-and-domain',
      'A worker runs what others wrote.',
      { path: '^src/workers/' },
      { path: oursBut('workers/', 'workflows/', 'activities/', 'ports/', 'domain/', 'wiring', 'config') },
    ),
    rule(
      'sandbox-shares-nothing-with-adapters',
      'A peer that shares code with the adapter also shares its mistakes, and proves nothing.',
      { path: '^src/sandbox/' },
      { path: oursBut('sandbox/', 'domain/ids\\.ts$') },
    ),

    rule(
      'only-wiring-constructs-adapters',
      'There is one place that decides which body stands behind a port.',
      everywhereBut('src/adapters/', 'src/wiring'),
      { path: '^src/adapters/' },
    ),
    rule(
      'only-mains-and-scripts-know-the-wiring',
      'Whoever imports the wiring imports every vendor.',
      everywhereBut('src/wiring', 'src/api/main\\.ts$', 'src/workers/main\\.ts$', 'scripts/'),
      { path: '^src/wiring' },
    ),
    rule(
      'only-wiring-and-mains-read-the-config',
      'All others get their settings as arguments.',
      everywhereBut('src/config', 'src/wiring', 'src/api/main\\.ts$', 'src/workers/main\\.ts$', 'scripts/'),
      { path: '^src/config' },
    ),
    rule('nothing-imports-api', 'The doors are the outermost layer.', everywhereBut('src/api/'), { path: '^src/api/' }),
    rule('nothing-imports-workers', 'Workers are started, not imported.', everywhereBut('src/workers/'), {
      path: '^src/workers/',
    }),
    rule('nothing-imports-console', 'The page is served, not imported.', everywhereBut('src/console/'), {
      path: '^src/console/',
    }),
    rule('nothing-imports-sandbox', 'The outside world is reached by HTTP alone.', everywhereBut('src/sandbox/'), {
      path: '^src/sandbox/',
    }),
    rule('nothing-imports-tests', 'What ships does not need its tests.', everywhereBut(), { path: '^test/' }),

    rule(
      'only-adapters-prisma-knows-prisma',
      'Everyone else asks the stores through ports; the scripts that set a database up speak plain SQL.',
      { path: '^src/', pathNot: '^src/adapters/prisma/' },
      { path: vendor('@prisma', 'prisma', 'pg') },
    ),
    rule(
      'only-four-places-know-temporal',
      'The adapter, the workflows, the activities and the workers; all others ring through a port.',
      { path: '^src/', pathNot: '^src/(adapters/temporal|workflows|activities|workers)/' },
      { path: vendor('@temporalio') },
    ),
    rule(
      'api-process-loads-no-temporal-worker',
      'The worker brings a native runtime that a door neither needs nor can afford at start.',
      { path: '^src/api/main\\.ts$' },
      { path: vendor('@temporalio/worker'), reachable: true },
    ),
    rule(
      'production-code-needs-no-development-package',
      'It would be missing where the system really runs.',
      { path: '^src/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: vendor('@types/[^/]+') },
    ),
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'src/adapters/prisma/generated'] },
    exclude: { path: ['^src/sandbox/phone/', '^src/console/dist/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
