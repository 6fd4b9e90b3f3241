import { Failure } from '../../../domain/failures.ts';
import type { BusinessId, ContactId } from '../../../domain/ids.ts';
import type { ChannelKind, Language } from '../../../domain/words.ts';
import type { ContactView, Page, PageRequest } from '../../../ports/reading.ts';
import { asPage, readInstantCursor } from '../cursor.ts';
import type { Contact, ContactAddress } from '../generated/client.ts';
import type { NamedKey } from '../sealing/keyring.ts';
import { openText } from '../sealing/sealer.ts';
import type { Stores } from '../stores.ts';
import { type Within, withBusiness } from '../within.ts';

interface Known {
  readonly contact: Contact;
  readonly addresses: readonly ContactAddress[];
}

/** One page of contacts, the newest first. */
export async function listContacts(
  stores: Stores,
  businessId: BusinessId,
  { cursor, limit }: PageRequest,
): Promise<Page<ContactView>> {
  const after = readInstantCursor('contacts', cursor);
  const rows = await withBusiness(stores, businessId, async (within) => {
    const where = after === null ? {} : { OR: olderThan(after) };
    const order = [{ createdAt: 'desc' as const }, { id: 'desc' as const }];
    return withAddresses(within, await within.contact.findMany({ where, orderBy: order, take: limit + 1 }));
  });
  const keys = await stores.keys.find(rows.map(({ contact }) => contact.keyId));
  return asPage(
    'contacts',
    rows,
    limit,
    ({ contact }) => [contact.createdAt.toISOString(), contact.id],
    (row) => asView(row, keys.get(row.contact.keyId)),
  );
}

function olderThan({ at, id }: { at: Date; id: string }) {
  return [{ createdAt: { lt: at } }, { createdAt: at, id: { lt: id } }];
}

/** One contact. Throws `contact.not_found`. */
export async function oneContact(stores: Stores, businessId: BusinessId, id: ContactId): Promise<ContactView> {
  const [known] = await withBusiness(stores, businessId, async (within) =>
    withAddresses(within, await within.contact.findMany({ where: { id } })),
  );
  if (known === undefined) throw new Failure('contact.not_found');
  return asView(known, (await stores.keys.find([known.contact.keyId])).get(known.contact.keyId));
}

async function withAddresses(within: Within, contacts: readonly Contact[]): Promise<readonly Known[]> {
  const where = { contactId: { in: contacts.map(({ id }) => id) } };
  const addresses = await within.contactAddress.findMany({ where, orderBy: { createdAt: 'asc' } });
  return contacts.map((contact) => ({
    contact,
    addresses: addresses.filter(({ contactId }) => contactId === contact.id),
  }));
}

function asView({ contact, addresses }: Known, key: NamedKey | undefined): ContactView {
  const { id, nameSealed } = contact;
  return {
    id: id as ContactId,
    name: key === undefined || nameSealed === null ? null : openText(key, 'contact.name', id, nameSealed),
    language: contact.language as Language | null,
    blocked: contact.blockedAt !== null,
    addresses: key === undefined ? [] : addresses.flatMap((address) => asAddress(address, key)),
    createdAt: contact.createdAt.toISOString(),
  };
}

function asAddress({ id, kind, channelKind, addressSealed }: ContactAddress, key: NamedKey) {
  if (addressSealed === null) return [];
  const value = openText(key, 'contact_address.address', id, addressSealed);
  return [{ channelKind: channelKind as ChannelKind, kind, value }];
}
