import { emergencySheets } from '../../src/domain/checks/emergency/sheets.ts';
import type { Memberships } from '../../src/domain/checks/learned.ts';
import { membershipsOf } from '../../src/domain/checks/learned.ts';
import { normalise, sentencesOf } from '../../src/domain/checks/normalise.ts';
import { personSheets } from '../../src/domain/checks/person/sheets.ts';
import { createSpeller } from '../../src/domain/checks/spelling.ts';
import type { Example } from '../../src/domain/checks/train.ts';
import type { RuleSheet } from '../../src/domain/checks/word-rules.ts';
import { type CorpusTopic, corpora, corpusLanguages, linesOf } from './corpora.ts';

const sheets: Record<CorpusTopic, readonly RuleSheet[]> = { person: personSheets, emergency: emergencySheets };

/** What is said against a topic besides its own lines; an emergency may well ask for a person, so it does not count. */
const others = { person: ['emergency-not'], emergency: ['person-wanted', 'person-not-wanted'] } as const;

/** The development lines as examples for one topic. */
export function examplesOf(topic: CorpusTopic): { examples: Example[]; memberships: Memberships } {
  const speller = createSpeller(sheets[topic]);
  const asExamples = (lines: readonly string[], wanted: boolean): Example[] =>
    lines
      .flatMap((line) => sentencesOf(normalise(line)))
      .map((sentence) => ({ sentence: speller.respell(sentence), wanted }));
  const read = (name: string) => corpusLanguages.flatMap((language) => linesOf('development', name, language));
  const { found, left } = corpora[topic];
  const against = [left, 'ordinary', ...others[topic]].flatMap(read);
  return {
    examples: [...asExamples(read(found), true), ...asExamples(against, false)],
    memberships: membershipsOf(sheets[topic]),
  };
}
