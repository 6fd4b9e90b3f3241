import { Failure } from '../../domain/failures.ts';
import type { ArticleId, BusinessId } from '../../domain/ids.ts';
import type { Language } from '../../domain/words.ts';
import type { Once } from '../../ports/once.ts';
import type { ArticleView, Knowledge } from '../../ports/reading.ts';
import { once } from './commands/once.ts';
import { asPage, readInstantCursor } from './cursor.ts';
import type { Article } from './generated/client.ts';
import type { NamedKey } from './sealing/keyring.ts';
import { openText, sealText } from './sealing/sealer.ts';
import type { Stores } from './stores.ts';
import { type Within, withBusiness } from './within.ts';

/** The business's knowledge, sealed with the business's key. */
export function createKnowledge(stores: Stores): Knowledge {
  return {
    list: (businessId, page) => list(stores, businessId, page),
    add: (businessId, article, client, now) => add(stores, businessId, article, client, now),
    change: (businessId, id, article, client, now) => change(stores, businessId, id, article, client, now),
    retire: (businessId, id, now) => retire(stores, businessId, id, now),
  };
}

async function businessKey(stores: Stores, businessId: BusinessId): Promise<NamedKey> {
  const { keyId } = await withBusiness(stores, businessId, (within) =>
    within.business.findUniqueOrThrow({ where: { id: businessId }, select: { keyId: true } }),
  );
  return stores.keys.openOne(keyId);
}

async function list(stores: Stores, businessId: BusinessId, { cursor, limit }: Parameters<Knowledge['list']>[1]) {
  const after = readInstantCursor('articles', cursor);
  const key = await businessKey(stores, businessId);
  const rows = await withBusiness(stores, businessId, (within) =>
    within.article.findMany({
      where: { retiredAt: null, ...(after === null ? {} : { OR: newerThan(after) }) },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: limit + 1,
    }),
  );
  return asPage(
    'articles',
    rows,
    limit,
    (row) => [row.createdAt.toISOString(), row.id],
    (row) => asView(row, key),
  );
}

function newerThan({ at, id }: { at: Date; id: string }) {
  return [{ createdAt: { gt: at } }, { createdAt: at, id: { gt: id } }];
}

async function add(
  stores: Stores,
  businessId: BusinessId,
  article: Parameters<Knowledge['add']>[1],
  client: Once,
  now: Date,
): Promise<ArticleView> {
  const key = await businessKey(stores, businessId);
  const id = stores.randomness.id<ArticleId>();
  const { language } = article;
  const data = { id, businessId, language, ...sealed(key, id, article), version: 1, createdAt: now, updatedAt: now };
  return withBusiness(stores, businessId, (within) =>
    once(stores, within, { businessId, once: client }, key, now, async () =>
      asView(await within.article.create({ data }), key),
    ),
  );
}

function sealed(key: NamedKey, id: string, { title, body }: { readonly title: string; readonly body: string }) {
  return {
    titleSealed: sealText(key, 'article.title', id, title),
    bodySealed: sealText(key, 'article.body', id, body),
  };
}

async function change(
  stores: Stores,
  businessId: BusinessId,
  id: ArticleId,
  article: Parameters<Knowledge['change']>[2],
  client: Once,
  now: Date,
): Promise<ArticleView> {
  const key = await businessKey(stores, businessId);
  return withBusiness(stores, businessId, (within) =>
    once(stores, within, { businessId, once: client }, key, now, async () =>
      asView(await write(within, id, article.version, { ...sealed(key, id, article), updatedAt: now }), key),
    ),
  );
}

async function write(
  within: Within,
  id: ArticleId,
  version: number,
  changed: ReturnType<typeof sealed> & { readonly updatedAt: Date },
): Promise<Article> {
  const data = { ...changed, version: version + 1 };
  const { count } = await within.article.updateMany({ where: { id, version, retiredAt: null }, data });
  const found = await within.article.findFirst({ where: { id, retiredAt: null } });
  if (found === null) throw new Failure('article.not_found');
  if (count === 0) throw new Failure('article.changed', { field: 'version' });
  return found;
}

async function retire(stores: Stores, businessId: BusinessId, id: ArticleId, now: Date): Promise<void> {
  await withBusiness(stores, businessId, async (within) => {
    const { count } = await within.article.updateMany({ where: { id, retiredAt: null }, data: { retiredAt: now } });
    if (count === 0) throw new Failure('article.not_found');
  });
}

function asView({ id, language, titleSealed, bodySealed, version, updatedAt }: Article, key: NamedKey): ArticleView {
  return {
    id: id as ArticleId,
    language: language as Language,
    title: openText(key, 'article.title', id, titleSealed),
    body: openText(key, 'article.body', id, bodySealed),
    version,
    updatedAt: updatedAt.toISOString(),
  };
}
