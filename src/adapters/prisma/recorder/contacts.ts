import type { BusinessId, ContactId } from '../../../domain/ids.ts';
import type { ChannelKind } from '../../../domain/words.ts';
import type { ProviderAddress } from '../../../ports/channel.ts';
import type { NamedKey } from '../sealing/keyring.ts';
import { sealText } from '../sealing/sealer.ts';
import type { Stores } from '../stores.ts';
import { type Within, withBusiness } from '../within.ts';

/** A contact as events refer to it. */
export interface KnownContact {
  readonly contactId: ContactId;
  readonly keyId: string;
}

interface Hashed extends ProviderAddress {
  readonly hash: Buffer;
}

/**
 * Finds who is meant by a set of addresses, the best one first, and makes the contact when nobody is: the row with a
 * random key reference is committed before its key is made, so that two who meet agree on the winner's.
 */
export async function resolveContact(
  stores: Stores,
  businessId: BusinessId,
  kind: ChannelKind,
  addresses: readonly ProviderAddress[],
): Promise<KnownContact> {
  const hashed = addresses.map((address) => ({
    ...address,
    hash: stores.lookup.address(businessId, kind, address.kind, address.value),
  }));
  const found = await withBusiness(stores, businessId, (within) =>
    findOrMake(stores, within, businessId, kind, hashed),
  );
  stores.passCrashPoint('bell.contact_written');
  await stores.keys.ensure([found.keyId], 'contact');
  stores.passCrashPoint('bell.key_made');
  return found;
}

async function findOrMake(
  stores: Stores,
  within: Within,
  businessId: BusinessId,
  kind: ChannelKind,
  addresses: readonly Hashed[],
): Promise<KnownContact> {
  const known = await find(within, kind, addresses);
  if (known.contact !== null && known.missing.length === 0) return known.contact;
  await lockAddresses(within, addresses);
  const again = await find(within, kind, addresses);
  const contact = again.contact ?? (await make(stores, within, businessId));
  await addAddresses(stores, within, businessId, kind, contact.contactId, again.missing);
  return contact;
}

// Without the lock, 200 first messages of one person would write 200 contacts of which 199 stay behind.
async function lockAddresses(within: Within, addresses: readonly Hashed[]): Promise<void> {
  const locks = addresses.map(({ hash }) => hash.readBigInt64BE(0)).sort((a, b) => (a < b ? -1 : 1));
  for (const lock of locks) await within.$queryRaw`SELECT pg_advisory_xact_lock(${lock})::text`;
}

async function find(within: Within, kind: ChannelKind, addresses: readonly Hashed[]) {
  const rows = await within.contactAddress.findMany({
    where: { channelKind: kind, addressHash: { in: addresses.map(({ hash }) => new Uint8Array(hash)) } },
    select: { addressHash: true, contactId: true },
  });
  const owners = new Map(rows.map((row) => [Buffer.from(row.addressHash).toString('hex'), row.contactId]));
  const owned = addresses.map(({ hash }) => owners.get(hash.toString('hex')));
  const contactId = owned.find((owner) => owner !== undefined);
  const missing = addresses.filter((_, index) => owned[index] === undefined);
  if (contactId === undefined) return { contact: null, missing };
  const { keyId } = await within.contact.findUniqueOrThrow({ where: { id: contactId }, select: { keyId: true } });
  return { contact: { contactId: contactId as ContactId, keyId }, missing };
}

async function make(stores: Stores, within: Within, businessId: BusinessId): Promise<KnownContact> {
  const contactId = stores.randomness.id<ContactId>();
  const keyId = crypto.randomUUID();
  await within.contact.create({ data: { id: contactId, businessId, keyId, createdAt: stores.clock.now() } });
  return { contactId, keyId };
}

async function addAddresses(
  stores: Stores,
  within: Within,
  businessId: BusinessId,
  channelKind: ChannelKind,
  contactId: ContactId,
  addresses: readonly Hashed[],
): Promise<void> {
  await within.contactAddress.createMany({
    data: addresses.map(({ kind, hash }) => ({
      id: stores.randomness.id(),
      businessId,
      contactId,
      channelKind,
      kind,
      addressHash: new Uint8Array(hash),
      createdAt: stores.clock.now(),
    })),
  });
}

/** Seals what could not be sealed before the key was there: the addresses and the name. */
export async function completeContact(
  stores: Stores,
  within: Within,
  contact: KnownContact,
  key: NamedKey,
  said: { kind: ChannelKind; addresses: readonly ProviderAddress[]; name: string | null; businessId: BusinessId },
): Promise<void> {
  const unsealed = await within.contactAddress.findMany({
    where: { contactId: contact.contactId, addressSealed: null },
    select: { id: true, addressHash: true },
  });
  for (const row of unsealed) {
    const match = said.addresses.find(({ kind, value }) =>
      stores.lookup.address(said.businessId, said.kind, kind, value).equals(Buffer.from(row.addressHash)),
    );
    if (match === undefined) continue;
    const addressSealed = sealText(key, 'contact_address.address', row.id, match.value);
    await within.contactAddress.update({ where: { id: row.id }, data: { addressSealed } });
  }
  if (said.name === null) return;
  await within.contact.updateMany({
    where: { id: contact.contactId, nameSealed: null },
    data: { nameSealed: sealText(key, 'contact.name', contact.contactId, said.name) },
  });
}
