import { Failure } from '../../domain/failures.ts';
import type { ChannelKind } from '../../domain/words.ts';
import type { AgentCommand, AgentCommands } from '../../ports/agent-commands.ts';
import { once } from './commands/once.ts';
import { closeWithin, releaseWithin, takeOverWithin } from './commands/ownership.ts';
import { replyWithin, settleWithin } from './commands/speaking.ts';
import { type LockedConversation, lockConversation } from './locked/conversation.ts';
import type { NamedKey } from './sealing/keyring.ts';
import type { Stores } from './stores.ts';
import { type Within, withBusiness } from './within.ts';

type Deed<T> = (within: Within, conversation: LockedConversation, contactKey: NamedKey) => Promise<T>;

/** What agents do, each in one transaction under the conversation's lock. */
export function createAgentCommands(
  stores: Stores,
  settings: { readonly split: (kind: ChannelKind, text: string) => readonly string[] },
): AgentCommands {
  return {
    takeOver: (command, now) =>
      run(stores, command, now, (within, conversation) =>
        takeOverWithin(within, conversation, command, stores.randomness, now),
      ),
    release: (command, now) =>
      run(stores, command, now, (within, conversation) => releaseWithin(within, conversation, command, now)),
    close: (command, now) =>
      run(stores, command, now, (within, conversation) => closeWithin(within, conversation, command, now)),
    reply: (command, now) =>
      run(stores, command, now, (within, conversation, key) =>
        replyWithin(stores, settings.split, within, conversation, key, command, now),
      ),
    settle: (command, now) =>
      run(stores, command, now, (within, conversation) => settleWithin(stores, within, conversation, command, now)),
  };
}

async function run<T>(stores: Stores, command: AgentCommand, now: Date, deed: Deed<T>): Promise<T> {
  const { businessKey, contactKey } = await keysFor(stores, command);
  const answer = await withBusiness(stores, command.businessId, async (within) => {
    const conversation = await lockConversation(within, command.conversationId);
    return once(stores, within, command, businessKey, now, () => deed(within, conversation, contactKey));
  });
  stores.passCrashPoint('command.committed');
  return answer;
}

// The keyring is another database, so the keys are fetched before the lock is taken.
async function keysFor(stores: Stores, { businessId, conversationId }: AgentCommand) {
  const ids = await withBusiness(stores, businessId, async (within) => {
    const conversation = await within.conversation.findUnique({ where: { id: conversationId } });
    if (conversation === null) throw new Failure('conversation.not_found');
    const contact = await within.contact.findUniqueOrThrow({ where: { id: conversation.contactId } });
    const business = await within.business.findUniqueOrThrow({ where: { id: businessId } });
    return { contact: contact.keyId, business: business.keyId };
  });
  return { contactKey: await stores.keys.openOne(ids.contact), businessKey: await stores.keys.openOne(ids.business) };
}
