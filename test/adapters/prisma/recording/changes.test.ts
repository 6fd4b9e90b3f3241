import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  aChange,
  anAddressChange,
  anInboundMessage,
  anOutsideReply,
  aPreference,
  somebody,
} from '../../../builders/events.ts';
import { aScene, conversationOf, recordAll, type Scene } from '../../../builders/scene.ts';
import { aStore, settings, type TestStore } from '../../../builders/store.ts';

describe('what a contact changes', () => {
  let store: TestStore;
  let scene: Scene;
  let said: string;
  beforeAll(async () => {
    store = await aStore();
  });
  afterAll(() => store?.close());

  const opens = async () => {
    scene = await aScene(store, { first: { providerMessageId: `wamid.${Math.random()}`, text: 'before' } });
    said = (await scene.hears({ text: 'first' })).providerMessageId;
  };
  const at = (ms: number) => new Date(store.clock.now().getTime() + ms).toISOString();
  const change = (type: 'edit' | 'revoke' | 'reaction', text: string | null, ms = 0) =>
    aChange({
      type,
      text,
      channelRef: scene.channelRef,
      from: [scene.person],
      targetProviderMessageId: said,
      at: at(ms),
    });
  const last = async () => (await scene.messages()).at(-1);
  const optOuts = async () =>
    store.sql<{ open: boolean }>(
      'SELECT o.revoked_at IS NULL AS open FROM opt_out o JOIN conversation c USING (contact_id, channel_id) WHERE c.id = $1',
      [scene.conversationId],
    );
  const prefers = (wants: boolean, ms: number) =>
    aPreference({ channelRef: scene.channelRef, from: [scene.person], wants, at: at(ms) });

  it('in a message is what the answer sees', async () => {
    await opens();
    await scene.receives(change('edit', 'second'));
    expect(await last()).toMatchObject({ text: 'second', edited: true });
    expect((await scene.claims()).burst.map(({ text }) => text)).toEqual(['before', 'second']);
  });

  it('twice ends as the later one says, whichever is delivered first', async () => {
    await opens();
    await scene.receives(change('edit', 'third', 2_000));
    await scene.receives(change('edit', 'second', 1_000));
    expect(await last()).toMatchObject({ text: 'third', edited: true });
  });

  it('by taking a message back leaves no word of it, and nobody answers it', async () => {
    await opens();
    await scene.receives(change('revoke', null));
    expect(await last()).toMatchObject({
      text: null,
      revoked: true,
      outcome: 'left_unanswered',
      outcomeReason: 'taken_back',
    });
    const [row] = await store.sql(
      'SELECT body_sealed FROM message WHERE conversation_id = $1 AND revoked_at IS NOT NULL',
      [scene.conversationId],
    );
    expect(row).toEqual({ body_sealed: null });
    expect((await scene.claims()).burst.map(({ text }) => text)).toEqual(['before']);
  });

  it('by an edit after taking it back brings nothing back', async () => {
    await opens();
    await scene.receives(change('revoke', null, 1_000), change('edit', 'again', 2_000));
    expect(await last()).toMatchObject({ text: null, revoked: true, edited: false });
  });

  it('by a reaction changes nothing', async () => {
    await opens();
    const before = await scene.messages();
    await scene.receives(change('reaction', '👍'));
    expect(await scene.messages()).toEqual(before);
  });

  it('before we know the message waits for it, and for a while only', async () => {
    await opens();
    const later = anInboundMessage({ channelRef: scene.channelRef, from: [scene.person], text: 'taken back' });
    said = later.providerMessageId;
    await store.intake.accept('whatsapp', [change('revoke', null)], store.clock.now());
    await store.recorder.recordBatch(store.clock.now());
    await scene.receives(later);
    expect(await last()).toMatchObject({ text: 'taken back', revoked: false });
    await store.recorder.recordBatch(store.clock.move(settings.leaseMs));
    expect(await last()).toMatchObject({ text: null, revoked: true });
    said = 'never-delivered';
    await store.intake.accept('whatsapp', [change('edit', 'in vain')], store.clock.now());
    for (let n = 0; n < 6; n += 1) await store.recorder.recordBatch(store.clock.move(settings.leaseMs));
    const rows = await store.sql<{ state: string }>(
      "SELECT DISTINCT state FROM intake WHERE type IN ('edit', 'revoke', 'reaction')",
    );
    expect(rows).toEqual([{ state: 'recorded' }]);
  });

  it('of mind about marketing is kept, and taken back when it is wanted again', async () => {
    await opens();
    await scene.receives(prefers(false, 0));
    await scene.receives(prefers(false, 1));
    expect((await optOuts()).filter(({ open }) => open)).toHaveLength(1);
    await scene.receives(prefers(true, 1_000));
    expect((await optOuts()).filter(({ open }) => open)).toEqual([]);
    await scene.receives(prefers(false, 2_000));
    expect((await optOuts()).filter(({ open }) => open)).toHaveLength(1);
  });

  it('of mind about marketing counts by its time, not by its delivery', async () => {
    await opens();
    await scene.receives(prefers(true, 2_000));
    await scene.receives(prefers(false, 1_000));
    expect((await optOuts()).filter(({ open }) => open)).toEqual([]);
  });

  it('of address goes on in the same conversation, and is written to at the new one', async () => {
    await opens();
    const moved = somebody();
    await scene.receives(anAddressChange({ channelRef: scene.channelRef, previous: [scene.person], current: [moved] }));
    await scene.hears({ from: [moved], text: 'from the new number' });
    expect(await last()).toMatchObject({ text: 'from the new number' });
    const [id] = await scene.answers();
    expect((await scene.begins(id as never))?.to[0]).toEqual(moved);
  });

  it('of address, told by somebody we do not know yet, is written to at the new one', async () => {
    await opens();
    const [old, moved] = [somebody(), somebody()];
    await scene.receives(
      anAddressChange({ channelRef: scene.channelRef, previous: [old], current: [moved] }),
      anInboundMessage({ channelRef: scene.channelRef, from: [moved] }),
    );
    expect(await conversationOf(store, scene.businessId, old)).toBe(
      await conversationOf(store, scene.businessId, moved),
    );
  });
});

describe('a reply typed in the provider’s own app', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await aStore();
  });
  afterAll(() => store?.close());

  const at = (ms: number) => new Date(store.clock.now().getTime() + ms).toISOString();
  const echo = ({ channelRef, person }: Scene) =>
    anOutsideReply({ channelRef, to: [person], text: 'Já respondo.', at: at(0) });

  it('is a takeover by a person whom we do not know: the assistant falls silent, what was waiting is handled', async () => {
    const scene = await aScene(store);
    const turn = await scene.claims();
    const reply = echo(scene);
    await scene.receives(reply);
    await scene.receives(reply);
    const view = await store.reading.conversation(scene.businessId, scene.conversationId);
    expect(view).toMatchObject({ owner: 'agent', agentId: null, fence: 2, waiting: 0 });
    expect(view.deadlineAt).not.toBeNull();
    expect((await scene.messages()).map(({ author, text, outcome }) => [author, text, outcome])).toEqual([
      ['contact', expect.any(String), 'handled_by_person'],
      ['agent', 'Já respondo.', null],
    ]);
    expect(await scene.settles(turn)).toMatchObject({ kind: 'closed', outcome: 'taken_over', messageIds: [] });
  });

  const typed = ({ channelRef, person }: Scene, text: string, ms: number) =>
    anOutsideReply({ channelRef, to: [person], text, at: at(ms) });
  const says = ({ channelRef, person }: Scene, text: string, ms: number) =>
    anInboundMessage({ channelRef, from: [person], text, at: at(ms) });
  const told = async (scene: Scene) => (await scene.messages()).map(({ text, outcome }) => [text, outcome]);
  const view = ({ businessId, conversationId }: Scene) => store.reading.conversation(businessId, conversationId);

  it('handles what was written before it and not what was written after it, though all come at once', async () => {
    const scene = await aScene(store, { first: { text: 'first' } });
    await scene.receives(says(scene, 'after', 2_000), typed(scene, 'reply', 1_000));
    expect(await told(scene)).toEqual([
      ['first', 'handled_by_person'],
      ['reply', null],
      ['after', null],
    ]);
    expect(await view(scene)).toMatchObject({ owner: 'agent', agentId: null, waiting: 1 });
  });

  it('that is told late handles what was written before it, and the assistant keeps what came since', async () => {
    const scene = await aScene(store, { first: { text: 'first' } });
    await scene.receives(says(scene, 'after', 2_000));
    await scene.receives(typed(scene, 'reply', 1_000));
    expect(await told(scene)).toEqual([
      ['first', 'handled_by_person'],
      ['after', null],
      ['reply', null],
    ]);
    expect(await view(scene)).toMatchObject({ owner: 'assistant', fence: 1, waiting: 1 });
    expect((await scene.claims()).burst.map(({ text }) => text)).toEqual(['after']);
  });

  it('that is told late does not take the conversation from the agent who has it since', async () => {
    const scene = await aScene(store);
    store.clock.move(5_000);
    await store.agents.takeOver(scene.command(), store.clock.now());
    await scene.receives(typed(scene, 'reply', -2_000));
    expect(await view(scene)).toMatchObject({ owner: 'agent', agentId: scene.ana, fence: 2, waiting: 0 });
  });

  it('again and again keeps the person busy, who is not declared idle', async () => {
    const scene = await aScene(store);
    await scene.receives(typed(scene, 'one', 0));
    const first = await view(scene);
    store.clock.move(60_000);
    await scene.receives(typed(scene, 'two', 0));
    const second = await view(scene);
    expect(second.fence).toBe(first.fence);
    expect(Date.parse(second.deadlineAt ?? '') - Date.parse(first.deadlineAt ?? '')).toBe(60_000);
  });

  it('withdraws what the assistant had queued', async () => {
    const scene = await aScene(store);
    const [id] = await scene.answers();
    await scene.receives(echo(scene));
    expect(await scene.begins(id as never)).toBeNull();
    expect((await scene.messages())[1]).toMatchObject({ status: 'withdrawn', failure: 'send.withdrawn' });
  });

  it('to somebody who never wrote opens a conversation that a person has', async () => {
    const scene = await aScene(store);
    const person = somebody();
    await scene.receives(echo({ ...scene, person }));
    const id = await conversationOf(store, scene.businessId, person);
    expect(await store.reading.conversation(scene.businessId, id)).toMatchObject({ owner: 'agent', agentId: null });
    await recordAll(store);
  });
});
