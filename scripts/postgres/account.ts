import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The account that the server runs as. */
export type Account = { name: string; uid: number; gid: number };

/**
 * PostgreSQL refuses to run as root: then it runs as `postgres`, made here when missing.
 * @returns undefined where this process is not root, so that the server runs as whoever started it
 * @throws a sentence that says how to go on when the account cannot be made
 */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return findAccount('postgres') ?? makeAccount('postgres');
}

function findAccount(name: string): Account | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { name, uid: Number(uid), gid: Number(gid) } : undefined;
}

function makeAccount(name: string): Account {
  const made = spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', name]);
  if (made.error) spawnSync('adduser', ['-S', '-H', '-D', name]);
  const account = findAccount(name);
  if (account) return account;
  throw new Error(
    `PostgreSQL does not run as root and the user "${name}" could not be made. Run "useradd --system ${name}", or start as another user.`,
  );
}
