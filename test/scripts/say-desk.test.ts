import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { deskAt } from '../../scripts/say/desk.ts';
import { aHouse, type House } from '../api/house.ts';

let house: House;
beforeEach(async () => {
  house = await aHouse();
  house.access.give(house.ours, 'ask_helena');
});
afterEach(() => house.served.stop());

describe("looking a person's conversation up", () => {
  it('finds it by the address, as the API shows it', async () => {
    const contact = await house.store.contact(house.ours.id, house.ours.contactId);
    const addresses = [{ channelKind: 'whatsapp' as const, kind: 'phone', value: '351000000001' }];
    house.store.contact = async () => ({ ...contact, addresses });
    const view = await deskAt(house.url, 'ask_helena')({ number: '351000000001', name: contact.name ?? '' });
    expect(view).toMatchObject({ owner: 'assistant', language: contact.language });
    expect(view?.messages).toHaveLength(1);
  });

  it('finds nothing for a person who never wrote', async () => {
    expect(await deskAt(house.url, 'ask_helena')({ number: '12025550100', name: 'Nobody' })).toBeNull();
  });

  it('says what the API refused', async () => {
    const who = { number: '12025550100', name: 'Nobody' };
    await expect(deskAt(house.url, 'ask_wrong')(who)).rejects.toThrow('/api/v1/conversations answered 401');
  });
});
