import type { BusinessId } from '../../domain/ids.ts';
import { type Connections, onStore } from './connection.ts';
import type { Prisma } from './generated/client.ts';

/** A transaction inside one business. */
export type Within = Prisma.TransactionClient;

/**
 * The only way in: a transaction in which row-level security shows the rows of one business. Nothing in it may call
 * the network. Throws `store.unavailable` or `store.conflict`; then nothing was written.
 */
export function withBusiness<T>(
  { prisma }: Pick<Connections, 'prisma'>,
  businessId: BusinessId,
  deed: (within: Within) => Promise<T>,
): Promise<T> {
  return onStore(() =>
    prisma.$transaction(async (within) => {
      await within.$queryRaw`SELECT set_config('app.business', ${businessId}, true)`;
      return deed(within);
    }),
  );
}
