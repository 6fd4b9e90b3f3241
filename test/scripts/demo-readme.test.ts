import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root } from '../../scripts/system/root.ts';
import { portVariables } from '../../scripts/system/settings.ts';
import { routes } from '../../src/api/routes.ts';
import { settings } from '../../src/config/settings.ts';
import { alarmCodes, deliveryStatuses } from '../../src/domain/words.ts';

const pages = ['README.md', 'docs/glossary.md', 'docs/operators.md', 'docs/quirks.md'];
const read = (page: string) => readFileSync(join(root, page), 'utf8');

/** The calls of the examples: method and address, ids replaced. */
function callsIn(page: string): string[] {
  const calls = read(page).matchAll(/curl -s (?:-X (\w+) )?"\$API([^"?]*)/g);
  return [...calls].map(([, method = 'GET', path = '']) => `${method} /api/v1${path.replace(/\$\w+/g, '*')}`);
}

const doors = routes.map(({ method, path }) => `${method.toUpperCase()} ${path.replace(/:\w+/g, '*')}`);

describe('the pages for people', () => {
  it.each(pages)('%s links only to what is there', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });

  it.each(['README.md', 'docs/operators.md'])('%s calls only doors that there are', (page) => {
    expect(callsIn(page).length).toBeGreaterThan(0);
    expect(callsIn(page).filter((call) => !doors.includes(call))).toEqual([]);
  });

  it('name commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = pages.flatMap((page) => [...read(page).matchAll(/npm run (?:--silent )?([a-z-]+)/g)]);
    expect(named.map(([, name = '']) => name).filter((name) => !(name in scripts))).toEqual([]);
  });

  it('name settings that there are, with the defaults that hold', () => {
    const known = new Set<string>([
      ...Object.values(settings).map(({ env }) => env),
      ...Object.values(portVariables).map(([name]) => name),
    ]);
    const others = ['DATA_DIR', 'MIGRATOR_DATABASE_URL', 'KEYRING_MIGRATOR_DATABASE_URL', 'TEMPORAL_CLI', 'KEY_ID'];
    const named = pages.flatMap((page) => [...read(page).matchAll(/`([A-Z]+(?:_[A-Z]+)+)(?:=\w+)?`/g)]);
    expect(named.map(([, name = '']) => name).filter((name) => !known.has(name) && !others.includes(name))).toEqual([]);
    for (const [name, port] of Object.values(portVariables)) {
      expect(read('README.md')).toMatch(new RegExp(`\`${name}\`.*\\b${port}\\b`));
    }
  });

  it('lead to every decision', () => {
    const decisions = readdirSync(join(root, 'docs/decisions')).map((name) => `docs/decisions/${name}`);
    expect(decisions.filter((page) => !read('README.md').includes(`](${page})`))).toEqual([]);
  });

  it('count connections as the settings do', () => {
    const operators = read('docs/operators.md');
    const { databasePool, hotPool, keyringPool, maxConcurrentTurns } = settings;
    for (const { env, default: standard } of [databasePool, hotPool, keyringPool])
      expect(operators).toMatch(new RegExp(`\\| \`${env}\` +\\| ${standard} +\\|`));
    expect(operators).toContain(`\`${maxConcurrentTurns.env}\` (${maxConcurrentTurns.default})`);
    const main = Number(databasePool.default) + Number(hotPool.default);
    const keyring = Number(keyringPool.default);
    expect(operators).toContain(`takes ${main} connections on the main server`);
    const rows = [...operators.matchAll(/\| (\d+) \+ (\d+) +\| (\d+) +\| (\d+) +\| (\d+) +\|/g)].map((row) =>
      row.slice(1).map(Number),
    );
    expect(rows).toHaveLength(4);
    for (const [api = 0, worker = 0, ...told] of rows) {
      const processes = api + worker;
      expect(told).toEqual([processes * main, processes * keyring, processes * (main + keyring) + 10]);
    }
  });

  it('explain every alarm and every status of a message', () => {
    expect(alarmCodes.filter((code) => !read('docs/operators.md').includes(`\`${code}\``))).toEqual([]);
    expect(deliveryStatuses.filter((status) => !read('docs/glossary.md').includes(status))).toEqual([]);
  });
});
