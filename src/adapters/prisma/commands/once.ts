import { Failure } from '../../../domain/failures.ts';
import type { AgentCommand } from '../../../ports/agent-commands.ts';
import type { NamedKey } from '../sealing/keyring.ts';
import { openJson, sealJson } from '../sealing/sealer.ts';
import type { Stores } from '../stores.ts';
import type { Within } from '../within.ts';

const keptMs = 48 * 60 * 60_000;

/**
 * Runs a command once per client's key: its answer is kept, sealed, in the same transaction, and a repetition gets
 * that answer. Throws `request.key_reused` when the key came with another request.
 */
export async function once<T>(
  stores: Stores,
  within: Within,
  { businessId, once: client }: Pick<AgentCommand, 'businessId' | 'once'>,
  businessKey: NamedKey,
  now: Date,
  deed: () => Promise<T>,
): Promise<T> {
  if (client === null) return deed();
  const keyHash = new Uint8Array(stores.lookup.idempotencyKey(businessId, client.key));
  const requestHash = new Uint8Array(stores.lookup.request(client.request));
  const rowId = Buffer.from(keyHash).toString('hex');
  const known = await within.idempotency.findUnique({ where: { businessId_keyHash: { businessId, keyHash } } });
  if (known !== null && known.expiresAt > now) {
    if (!Buffer.from(known.requestHash).equals(Buffer.from(requestHash))) throw new Failure('request.key_reused');
    return openJson<T>(businessKey, 'idempotency.response', rowId, known.responseSealed);
  }
  if (known !== null) await within.idempotency.delete({ where: { businessId_keyHash: { businessId, keyHash } } });
  const answer = await deed();
  const responseSealed = sealJson(businessKey, 'idempotency.response', rowId, answer);
  const expiresAt = new Date(now.getTime() + keptMs);
  await within.idempotency.create({
    data: { businessId, keyHash, requestHash, responseSealed, createdAt: now, expiresAt },
  });
  return answer;
}
