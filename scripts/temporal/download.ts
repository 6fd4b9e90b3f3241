import { spawnSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const downloadHost = 'temporal.download';
const answerWithinMs = 5_000;
const fetchWithinMs = 600_000;

/**
 * Fetches one program of Temporal's official downloads, as the SDK does, and unpacks it.
 * @param artifact `cli` or `temporal-test-server`
 * @param version such as `v1.5.1`
 * @param dir an existing folder for what is unpacked
 * @returns the program's path; undefined when the site cannot be reached or has none for this machine
 */
export async function downloadProgram(artifact: string, version: string, dir: string): Promise<string | undefined> {
  try {
    const where = await askWhere(artifact, version);
    if (!isTrustworthy(where)) return undefined;
    const { archiveUrl, fileToExtract } = where;
    const archive = join(dir, 'archive.tar.gz');
    await save(archiveUrl, archive);
    const unpacked = spawnSync('tar', ['-xzf', archive, '-C', dir, fileToExtract]);
    return unpacked.status === 0 ? join(dir, fileToExtract) : undefined;
  } catch {
    return undefined;
  }
}

/** Is the archive Temporal's own, at the address that answered, and does it unpack nothing outside its folder? */
export function isTrustworthy({ archiveUrl, fileToExtract }: Whereabouts): boolean {
  const { protocol, host, pathname } = URL.parse(archiveUrl) ?? {};
  const isTheirs = protocol === 'https:' && host === downloadHost && (pathname ?? '').startsWith('/assets/temporalio/');
  return isTheirs && /^(\w[\w.-]*\/)*\w[\w.-]*$/.test(fileToExtract);
}

type Whereabouts = { archiveUrl: string; fileToExtract: string };

async function askWhere(artifact: string, version: string): Promise<Whereabouts> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const arch = process.arch === 'x64' ? 'amd64' : process.arch;
  const query = new URLSearchParams({ platform, arch, format: 'tar.gz' });
  const signal = AbortSignal.timeout(answerWithinMs);
  const response = await fetch(`https://${downloadHost}/${artifact}/${version}?${query}`, { signal });
  if (!response.ok) throw new Error(`The download site answered ${response.status}.`);
  return (await response.json()) as Whereabouts;
}

async function save(url: string, file: string): Promise<void> {
  const response = await fetch(url, { signal: AbortSignal.timeout(fetchWithinMs) });
  if (!response.ok || !response.body) throw new Error(`The download site answered ${response.status}.`);
  await pipeline(Readable.fromWeb(response.body), createWriteStream(file));
}
