import { describe, expect, it } from '@jest/globals';
import { aDelivery, aHouse, signatureOf } from './house.ts';

const canary = 'zebrafinch';

describe('the log of the API', () => {
  it('tells what happened in ids and codes, and repeats nothing that anybody sent', async () => {
    const house = await aHouse();
    const key = house.access.give(house.ours, `ask_${canary}`);
    const conversation = `/api/v1/conversations/${house.ours.conversationId}`;
    const delivery = aDelivery(1, canary);
    await house.call('POST', '/webhooks/whatsapp', { body: delivery, headers: signatureOf(delivery) });
    await house.call('POST', `/webhooks/whatsapp?${canary}`, { body: canary, headers: signatureOf(canary) });
    await house.call('POST', `${conversation}/takeover`, { key, headers: { 'Idempotency-Key': canary } });
    await house.call('POST', `${conversation}/reply`, { key, json: { text: canary } });
    await house.call('POST', `${conversation}/reply`, { key, json: { [canary]: canary } });
    await house.call('GET', `/api/v1/conversations?cursor=${canary}`, { key, headers: { 'User-Agent': canary } });
    await house.call('GET', `/${canary}`);
    await house.call('GET', `/api/v1/contacts/%E0%${canary}`);
    await house.served.stop();
    expect(house.lines).toHaveLength(8);
    expect(house.lines.join('').toLowerCase()).not.toContain(canary);
    expect(JSON.parse(house.lines[0] ?? '')).toMatchObject({
      event: 'POST /webhooks/whatsapp answered',
      status: 200,
      accepted: 1,
    });
    expect(JSON.parse(house.lines[4] ?? '')).toMatchObject({ code: 'request.invalid', status: 400 });
  });

  it('holds only the code of what nobody expected, and so does the answer', async () => {
    const house = await aHouse();
    house.intake.failure = new Error(`duplicate key (name)=(${canary})`);
    const delivery = aDelivery(1);
    const answer = await house.call('POST', '/webhooks/whatsapp', { body: delivery, headers: signatureOf(delivery) });
    await house.served.stop();
    expect([answer.status, answer.json.code]).toEqual([500, 'unexpected']);
    expect(JSON.parse(house.lines[0] ?? '')).toMatchObject({ level: 50, code: 'unexpected' });
    expect(answer.text + house.lines.join('')).not.toContain(canary);
  });
});
