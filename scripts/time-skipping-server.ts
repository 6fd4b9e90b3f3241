import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheDir } from './bootstrap/cache.mjs';
import { withLock } from './bootstrap/lock.mjs';
import type { Report } from './system/report.ts';
import { runLong } from './temporal/build.ts';
import { downloadProgram } from './temporal/download.ts';

const version = '1.38.0';
const program = 'temporal-test-server';

/**
 * Temporal's test server, which skips time while nothing happens: from our cache, else fetched, else assembled by Maven.
 * @returns the path of an executable for `createTimeSkipping({ server: { executable: { type: 'existing-path', path } } })`
 * @throws a sentence that names what is missing (a JDK, Maven)
 */
export async function ensureTimeSkippingServer(report: Report): Promise<string> {
  const home = join(cacheDir(), 'temporal-test-server', version);
  const executable = join(home, program);
  if (existsSync(executable)) return executable;
  await withLock(join(cacheDir(), 'locks', 'temporal-test-server'), async () => {
    if (!existsSync(executable)) await bring(home, report);
  });
  return executable;
}

async function bring(home: string, report: Report): Promise<void> {
  mkdirSync(dirname(home), { recursive: true });
  const fresh = mkdtempSync(`${home}-`);
  try {
    const fetched = await downloadProgram('temporal-test-server', `v${version}`, fresh);
    if (fetched) takeProgram(fetched, fresh);
    else await assemble(fresh, report);
    rmSync(home, { recursive: true, force: true });
    renameSync(fresh, home);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function takeProgram(fetched: string, dir: string): void {
  renameSync(fetched, join(dir, program));
  chmodSync(join(dir, program), 0o755);
}

async function assemble(dir: string, report: Report): Promise<void> {
  needs('java', ['-version'], 'a Java runtime (JDK 17 or newer)');
  needs('mvn', ['-version'], 'Maven');
  writeFileSync(join(dir, 'pom.xml'), pom);
  const args = [
    '-q',
    '-B',
    '-f',
    join(dir, 'pom.xml'),
    'dependency:copy-dependencies',
    `-DoutputDirectory=${join(dir, 'jars')}`,
  ];
  const what = 'fetching the time-skipping test server with Maven: {time} so far, usually half a minute';
  await runLong('mvn', args, { cwd: dir, what, report });
  writeFileSync(join(dir, program), wrapper, { mode: 0o755 });
}

function needs(command: string, args: string[], what: string): void {
  const tried = spawnSync(command, args);
  if (tried.status === 0) return;
  throw new Error(
    `The time-skipping test server needs ${what}, and "${command}" cannot be run here. Install it and start again.`,
  );
}

const wrapper = `#!/bin/sh
exec java -cp "$(dirname "$0")/jars/*" io.temporal.testserver.TestServer "$@"
`;

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>asistian</groupId>
  <artifactId>time-skipping-server</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>io.temporal</groupId>
      <artifactId>temporal-test-server</artifactId>
      <version>${version}</version>
    </dependency>
  </dependencies>
</project>
`;
