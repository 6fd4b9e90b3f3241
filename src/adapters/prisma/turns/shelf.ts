import type { BusinessId } from '../../../domain/ids.ts';
import type { Language } from '../../../domain/words.ts';
import type { KnowledgeArticle } from '../../../ports/language-model.ts';
import type { Article } from '../generated/client.ts';
import type { NamedKey } from '../sealing/keyring.ts';
import { openText } from '../sealing/sealer.ts';
import type { Stores } from '../stores.ts';
import { type Within, withBusiness } from '../within.ts';
import { WhatDoesNotOpen } from './what-does-not-open.ts';

/** Changes whenever an article of the business is written, changed or retired. */
export type ArticlesMark = string;

const mostBusinesses = 200;

/** The mark of a business's articles; no article is read for it. */
export async function markArticles(within: Within): Promise<ArticlesMark> {
  const { _count, _max, _sum } = await within.article.aggregate({
    where: { retiredAt: null },
    _count: true,
    _max: { updatedAt: true },
    _sum: { version: true },
  });
  return `${_count}|${_max.updatedAt?.toISOString() ?? ''}|${_sum.version ?? 0}`;
}

/** The opened articles of the businesses that were asked for last. They are read outside of any lock, once per mark. */
export class Shelf {
  readonly #kept = new Map<
    BusinessId,
    { readonly mark: ArticlesMark; readonly articles: readonly KnowledgeArticle[] }
  >();

  /** The articles of a business that open; one that does not is left out, with an alarm. */
  async of(
    stores: Stores,
    businessId: BusinessId,
    mark: ArticlesMark,
    key: NamedKey,
    now: Date,
  ): Promise<readonly KnowledgeArticle[]> {
    const kept = this.#kept.get(businessId);
    if (kept?.mark === mark) return kept.articles;
    const articles = await readArticles(stores, businessId, key, now);
    this.#keep(businessId, { mark, articles });
    return articles;
  }

  #keep(businessId: BusinessId, read: { mark: ArticlesMark; articles: readonly KnowledgeArticle[] }): void {
    this.#kept.delete(businessId);
    this.#kept.set(businessId, read);
    const oldest = this.#kept.keys().next().value;
    if (this.#kept.size > mostBusinesses && oldest !== undefined) this.#kept.delete(oldest);
  }
}

async function readArticles(
  stores: Stores,
  businessId: BusinessId,
  key: NamedKey,
  now: Date,
): Promise<readonly KnowledgeArticle[]> {
  const rows = await withBusiness(stores, businessId, (within) =>
    within.article.findMany({ where: { retiredAt: null }, orderBy: { id: 'asc' } }),
  );
  const unopened = new WhatDoesNotOpen();
  const articles = rows.flatMap((row) => unopened.unless(row.id, 'article', () => asKnowledge(row, key)) ?? []);
  await unopened.alarm(stores, businessId, now);
  return articles;
}

function asKnowledge({ id, language, titleSealed, bodySealed }: Article, key: NamedKey): KnowledgeArticle {
  return {
    id,
    language: language as Language,
    title: openText(key, 'article.title', id, titleSealed),
    body: openText(key, 'article.body', id, bodySealed),
  };
}
