import { randomBytes } from 'node:crypto';
import type { MessageId } from '../../../../src/domain/ids.ts';
import { aBusiness, aLine, anAgent, anArticle } from '../../../builders/business.ts';
import { aHandOver, anAnswer } from '../../../builders/decisions.ts';
import {
  aChange,
  aNotice,
  anAddressChange,
  anInboundMessage,
  anOutsideReply,
  anUnreadable,
  aPreference,
  aReceipt,
  phone,
  scoped,
} from '../../../builders/events.ts';
import { aScene, recordAll, type Scene } from '../../../builders/scene.ts';
import type { TestStore } from '../../../builders/store.ts';

/** Unique words that lie in every personal field of a story, by the name of the field. */
export class Canaries {
  readonly all = new Map<string, string>();

  /** A word that occurs nowhere else. */
  word(field: string): string {
    return this.#keep(field, `Canário-${randomBytes(8).toString('hex')}`);
  }

  /** A phone number that occurs nowhere else. */
  number(field: string): string {
    return this.#keep(field, `3519${randomBytes(5).readUIntBE(0, 5).toString().padStart(13, '7')}`);
  }

  #keep(field: string, value: string): string {
    this.all.set(field, value);
    return value;
  }
}

/** Tells a whole story in which each personal field that exists is filled with a word of its own. */
export async function tellStory(store: TestStore): Promise<Canaries> {
  const canaries = new Canaries();
  const scene = await begin(store, canaries);
  await converse(scene, canaries);
  await changeMinds(scene, canaries);
  await goWrong(scene, canaries);
  return canaries;
}

function begin(store: TestStore, canaries: Canaries): Promise<Scene> {
  const business = aBusiness({
    name: canaries.word('business.name'),
    emergencyLine: canaries.number('business.emergency'),
    channels: [
      aLine({
        providerRef: canaries.number('channel.ref'),
        accountRef: canaries.word('channel.account'),
        accessToken: canaries.word('channel.token'),
        display: canaries.number('channel.display'),
      }),
    ],
    agents: ['one', 'two'].map((n) =>
      anAgent({ name: canaries.word(`agent.name ${n}`), secret: canaries.word(`agent.secret ${n}`) }),
    ),
    articles: [anArticle({ title: canaries.word('article.title'), body: canaries.word('article.body') })],
  });
  return aScene(store, { business, person: phone(canaries.number('contact.phone')), first: first(canaries) });
}

function first(canaries: Canaries) {
  const providerMessageId = canaries.word('message.provider id');
  return {
    providerMessageId,
    dedupeKey: `message:${providerMessageId}`,
    text: canaries.word('message.text'),
    profileName: canaries.word('contact.name'),
    choiceId: canaries.word('message.choice'),
    replyTo: canaries.word('message.reply to'),
    attachments: [
      { providerMediaId: canaries.word('media.id'), mimeType: 'image/png', fileName: canaries.word('media.file') },
    ],
    details: { place: canaries.word('message.details') },
  };
}

async function converse(scene: Scene, canaries: Canaries): Promise<void> {
  const { store, businessId, person, channelRef } = scene;
  const now = () => store.clock.now();
  const why = { by: 'test', said: canaries.word('turn.why') };
  const [answer] = await scene.answers(anAnswer({ text: canaries.word('answer.text'), why }));
  await scene.sends(answer as MessageId, { kind: 'accepted', providerMessageId: canaries.word('answer.provider id') });
  await scene.hears({ from: [scoped(canaries.word('contact.scoped id')), person] });
  const [notice] = await scene.answers(aHandOver({ notice: canaries.word('handoff.notice') }));
  const refused = {
    kind: 'refused',
    code: 'send.rejected',
    retryAfterMs: null,
    scope: 'message',
    known: false,
  } as const;
  await scene.sends(notice as MessageId, { ...refused, providerCode: canaries.word('provider.code') });
  const once = { key: canaries.word('idempotency.key'), request: canaries.word('idempotency.request') };
  await store.agents.takeOver(scene.command(scene.ana, once), now());
  const said = await store.agents.reply({ ...scene.command(), text: canaries.word('agent.reply') }, now());
  await scene.sends(said.messageIds[0] as MessageId, { kind: 'unknown' });
  await store.knowledge.add(
    businessId,
    { language: 'es', title: canaries.word('added.title'), body: canaries.word('added.body') },
    { key: canaries.word('added.key'), request: canaries.word('added.request') },
    now(),
  );
  await scene.receives(
    anOutsideReply({
      channelRef,
      to: [person],
      providerMessageId: canaries.word('outside.provider id'),
      text: canaries.word('outside.text'),
    }),
    aReceipt({ channelRef, providerMessageId: canaries.word('receipt.provider id') }),
  );
}

async function changeMinds({ store, person, channelRef, ...scene }: Scene, canaries: Canaries): Promise<void> {
  const from = [person];
  const edited = await scene.hears({ text: canaries.word('edited.before') });
  const revoked = await scene.hears({ text: canaries.word('revoked.text') });
  await scene.receives(
    aChange({
      channelRef,
      from,
      targetProviderMessageId: edited.providerMessageId,
      text: canaries.word('edited.after'),
    }),
    aChange({ type: 'revoke', channelRef, from, targetProviderMessageId: revoked.providerMessageId }),
    aChange({
      type: 'reaction',
      channelRef,
      from,
      targetProviderMessageId: edited.providerMessageId,
      text: canaries.word('reaction'),
    }),
    anAddressChange({ channelRef, previous: from, current: [phone(canaries.number('contact.new phone'))] }),
    aPreference({ channelRef, from }),
    aNotice({ channelRef, details: { said: canaries.word('notice.details') } }),
  );
  await store.turns.passDeadline(scene.businessId, scene.conversationId, store.clock.move(60 * 60_000));
}

async function goWrong({ store, channelRef }: Scene, canaries: Canaries): Promise<void> {
  const lost = {
    channelRef: canaries.number('unknown.channel'),
    from: [phone(canaries.number('unknown.phone'))],
    text: canaries.word('unknown.text'),
    profileName: canaries.word('unknown.name'),
  };
  const poison = { channelRef, text: canaries.word('poison.text'), attachments: JSON.parse('null') };
  await store.intake.accept(
    'whatsapp',
    [
      anInboundMessage(lost),
      anUnreadable({ channelRef, raw: canaries.word('unreadable.raw') }),
      anInboundMessage({ ...poison, profileName: canaries.word('poison.name') }),
    ],
    store.clock.now(),
  );
  await recordAll(store);
}
