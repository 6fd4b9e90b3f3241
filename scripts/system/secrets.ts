import { randomBytes, randomInt } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDataFolders } from './folders.ts';
import type { SystemSettings } from './settings.ts';

/** What is made once for an installation and kept in `secrets.json`, readable by its owner alone. */
export type SystemSecrets = {
  postgresPassword: string;
  migratorPassword: string;
  appPassword: string;
  keyringPassword: string;
  whatsappAppSecret: string;
  whatsappVerifyToken: string;
  whatsappToken: string;
  whatsappPhoneNumberId: string;
  whatsappDisplayNumber: string;
  whatsappWabaId: string;
};

const makers: { [name in keyof SystemSecrets]: () => string } = {
  postgresPassword: password,
  migratorPassword: password,
  appPassword: password,
  keyringPassword: password,
  whatsappAppSecret: () => randomBytes(16).toString('hex'),
  whatsappVerifyToken: password,
  whatsappToken: () => `EAA${randomBytes(48).toString('hex')}`,
  whatsappPhoneNumberId: () => digits(15),
  // +1 555 01xx numbers are kept free for fiction by the North American plan.
  whatsappDisplayNumber: () => `1555555${String(100 + randomInt(100)).padStart(4, '0')}`,
  whatsappWabaId: () => digits(15),
};

/** The installation's secrets; undefined where nothing was ever started. Makes nothing. */
export function readSecrets(dataDir: string): SystemSecrets | undefined {
  return existsSync(secretsFile(dataDir)) ? (readHeld(dataDir) as SystemSecrets) : undefined;
}

/** Reads the installation's secrets, making those that are missing. */
export function ensureSecrets(dataDir: string): SystemSecrets {
  ensureDataFolders(dataDir);
  const file = secretsFile(dataDir);
  const held = readHeld(dataDir);
  const made = Object.entries(makers).map(([name, make]) => [name, held[name as keyof SystemSecrets] ?? make()]);
  const secrets = Object.fromEntries(made) as SystemSecrets;
  const text = `${JSON.stringify(secrets, null, 2)}\n`;
  if (text !== `${JSON.stringify(held, null, 2)}\n`) writePrivately(file, text);
  return secrets;
}

/** Where the key that wraps all others lies: 32 random bytes, in hex. */
export function rootKeyFile(dataDir: string): string {
  return join(dataDir, 'root.key');
}

/** Writes a file that only its owner may read, whole or not at all. */
export function writePrivately(file: string, text: string): void {
  writeFileSync(`${file}.new`, text, { mode: 0o600 });
  chmodSync(`${file}.new`, 0o600);
  renameSync(`${file}.new`, file);
}

/**
 * Makes the root key once, in `root.key`, unless one is given.
 * @throws a sentence where the database is one's own: a key that is made beside it would soon be lost without it
 */
export function ensureRootKey({ dataDir, handedOn, externalDatabase }: SystemSettings): void {
  const file = rootKeyFile(dataDir);
  if (handedOn.ROOT_KEY || handedOn.ROOT_KEY_FILE || existsSync(file)) return;
  if (externalDatabase)
    throw new Error(
      'DATABASE_URL is set, so set ROOT_KEY or ROOT_KEY_FILE too: the key that opens everything is not made up for a database that others keep. Make one, once, with: openssl rand -hex 32',
    );
  writePrivately(file, `${randomBytes(32).toString('hex')}\n`);
}

function secretsFile(dataDir: string): string {
  return join(dataDir, 'secrets.json');
}

function readHeld(dataDir: string): Partial<SystemSecrets> {
  const file = secretsFile(dataDir);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

function password(): string {
  return randomBytes(24).toString('base64url');
}

function digits(count: number): string {
  return Array.from({ length: count }, (_, at) => String(at === 0 ? 1 + randomInt(9) : randomInt(10))).join('');
}
