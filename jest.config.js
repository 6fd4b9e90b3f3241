// Packages that ship only ES modules: they are compiled for the tests like our own code.
const esOnly = ['franc-min', 'trigram-utils', 'n-gram', 'collapse-white-space'];

const compile = (parser) => [
  '@swc/jest',
  {
    jsc: { parser, target: 'es2024', transform: { verbatimModuleSyntax: true } },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: [],
  moduleFileExtensions: ['ts', 'mts', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: {
    '\\.m?ts$': compile({ syntax: 'typescript' }),
    '\\.m?js$': compile({ syntax: 'ecmascript' }),
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:${esOnly.join('|')})/|@prisma/client/runtime/[^/]+\\.mjs$)`],
  modulePathIgnorePatterns: ['<rootDir>/.data/', '<rootDir>/dist/'],
  globalSetup: '<rootDir>/test/setup/global-setup.ts',
  globalTeardown: '<rootDir>/test/setup/global-teardown.ts',
  reporters: ['default', '<rootDir>/test/setup/closing-line.cjs'],
  maxWorkers: 2,
  testTimeout: 30_000,
};
