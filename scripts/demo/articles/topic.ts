import type { Language } from '../../../src/domain/words.ts';

/** One thing that people ask about, in every language: a title, and short sentences that each stand alone. */
export type Topic = Readonly<Record<Language, { readonly title: string; readonly body: string }>>;
