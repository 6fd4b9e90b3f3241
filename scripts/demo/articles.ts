import type { ArticleId } from '../../src/domain/ids.ts';
import { languages } from '../../src/domain/words.ts';
import type { NewBusiness } from '../../src/ports/installation.ts';
import { patients } from './articles/patients.ts';
import type { Topic } from './articles/topic.ts';
import { treatments } from './articles/treatments.ts';
import { visiting } from './articles/visiting.ts';
import { demoId } from './ids.ts';

// An article's id follows from its place: new topics go to the end.
const topics: readonly Topic[] = [...treatments, ...visiting, ...patients];

/** Everything that the demo practice knows, each topic in every language. */
export const clinicArticles: NewBusiness['articles'] = topics.flatMap((topic, at) =>
  languages.map((language, which) => ({
    id: demoId<ArticleId>('article', at * languages.length + which),
    language,
    ...topic[language],
  })),
);
